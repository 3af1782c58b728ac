/// Records whose Record ID an earlier record of the same service has.
enum RepeatedRecordIDs {
    /// All but the first of each, in the order of the file.
    static func places(in records: RetainedRecords) -> [RetainedRecords.Place] {
        let places = records.repeated(\.recordIDKey)
        var repeats: [RetainedRecords.Place] = []
        for (earlier, later) in zip(places, places.dropFirst())
        where records[earlier].recordIDKey == records[later].recordIDKey {
            repeats.append(later)
        }
        return repeats.sorted()
    }
}
