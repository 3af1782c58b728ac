import Extract

/// Criterion C5: of several records for one patient, service and date, one stays. The choice is the
/// same in whatever order the records come.
struct Duplicates: Sendable {
    /// Places of records with a patient key in common, by key and then in the order of the file.
    private let places: [RetainedRecords.Place]

    init(in records: RetainedRecords) { places = records.repeated(\.patientKey) }

    /// The lines of records whose Record IDs must be read again to tell the highest: those of groups
    /// that hold an identifier that is no number, unless all are the same.
    func linesToReadAgain(_ records: RetainedRecords) -> Set<Int> {
        var lines: Set<Int> = []
        for group in groups(of: records) where Self.needsText(group, records) {
            lines.formUnion(group.map(records.line))
        }
        return lines
    }

    /// The places of the records that C5 removes, in the order of the file.
    ///
    /// - Parameter recordIDs: by line, the identifiers that had to be read again.
    func removed(_ records: RetainedRecords, recordIDs: [Int: [UInt8]]) -> [RetainedRecords.Place] {
        var removed: [RetainedRecords.Place] = []
        for group in groups(of: records) {
            let kept = Self.kept(group, records, recordIDs)
            removed.append(contentsOf: group.filter { $0 != kept })
        }
        return removed.sorted()
    }

    private func groups(
        of records: RetainedRecords
    ) -> UnfoldSequence<ArraySlice<RetainedRecords.Place>, Int> {
        sequence(state: 0) { start in
            guard start < places.count else { return nil }
            let key = records[places[start]].patientKey
            let group = places[start...].prefix { records[$0].patientKey == key }
            start = group.endIndex
            return group
        }
    }

    private static func needsText(
        _ group: ArraySlice<RetainedRecords.Place>, _ records: RetainedRecords
    ) -> Bool {
        let identifiers = Set(group.map { records[$0].recordID })
        return identifiers.count > 1
            && identifiers.contains { if case .text = $0 { true } else { false } }
    }

    private static func kept(
        _ group: ArraySlice<RetainedRecords.Place>, _ records: RetainedRecords,
        _ recordIDs: [Int: [UInt8]]
    ) -> RetainedRecords.Place? {
        var highest = Array(group)
        if needsText(group, records) {
            let identifiers = group.map { recordIDs[records.line(of: $0)] ?? [] }
            highest = RecordIDOrder.highest(identifiers).map { group[group.startIndex + $0] }
        } else {
            let rank = group.map { place in
                if case .number(let number) = records[place].recordID { Int(number) } else { -1 }
            }
            let top = rank.max()
            highest = zip(group, rank).filter { $0.1 == top }.map(\.0)
        }
        return highest.max { isLessWorthKeeping($0, $1, records) }
    }

    /// Between records with the same identifier: the one that lacks fewer completeness fields stays,
    /// then the one with the higher outcome as a number, then the one with the higher faults as a
    /// number; where all are equal, either counts the same.
    private static func isLessWorthKeeping(
        _ left: RetainedRecords.Place, _ right: RetainedRecords.Place, _ records: RetainedRecords
    ) -> Bool {
        let (first, second) = (records[left].outcome, records[right].outcome)
        let (leftLacks, rightLacks) = (
            first.missingFields.nonzeroBitCount, second.missingFields.nonzeroBitCount
        )
        if leftLacks != rightLacks { return leftLacks > rightLacks }
        if first != second { return first.packed < second.packed }
        return records.faults(at: left) < records.faults(at: right)
    }
}
