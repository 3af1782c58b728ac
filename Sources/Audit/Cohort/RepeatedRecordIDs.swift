/// Records that share their Record ID with another of the same service.
struct RepeatedRecordIDs {
    /// All of them, in the order of the file.
    private(set) var all: [RetainedRecords.Place] = []
    /// All but the first of each Record ID, in the order of the file.
    private(set) var repeats: [RetainedRecords.Place] = []

    init(in records: RetainedRecords) {
        let places = records.repeated(\.recordIDKey)
        for (earlier, later) in zip(places, places.dropFirst())
        where records[earlier].recordIDKey == records[later].recordIDKey {
            if all.last != earlier { all.append(earlier) }
            all.append(later)
            repeats.append(later)
        }
        all.sort()
        repeats.sort()
    }
}
