import Findings

/// A rule that the reading of an extract applies, before any record is judged.
package struct ExtractRule: Sendable, Equatable {
    package let id: String
    package let severity: Severity
    /// One plain sentence for the data quality page.
    package let wording: String
    /// The indicators whose figures the rule can touch, ascending.
    package let kpis: [Int]

    package static let all: [ExtractRule] = [
        unknownColumn, notUTF8, raggedRow, mended, unknownCode, unknownListPart, unreadableDate,
        lateDate, unreadableNumber, invalidNHSNumber, missingRecordID, repeatedAnswer,
        invalidOptOut,
    ]

    /// The rule's bit in `PatientRecord.faults`.
    package var bit: UInt64 { 1 << UInt64(id.suffix(2).utf8.reduce(0) { $0 * 10 + Int($1) - 48 }) }

    private static let every = Array(1...11)

    package static let unknownColumn = ExtractRule(
        id: "EXT-01", severity: .warning,
        wording: "The extract has a column that the data dictionary does not know; it is not read.",
        kpis: [])
    package static let notUTF8 = ExtractRule(
        id: "EXT-02", severity: .warning,
        wording: "The extract is not UTF-8 text; what is not is read as Windows-1252.", kpis: [])
    package static let raggedRow = ExtractRule(
        id: "EXT-03", severity: .error,
        wording: "A row has fewer or more columns than the header; the row is rejected.",
        kpis: every)
    package static let mended = ExtractRule(
        id: "EXT-04", severity: .note,
        wording: "A known damaged spelling of a code, or other capitals, was mended.", kpis: [])
    package static let unknownCode = ExtractRule(
        id: "EXT-05", severity: .warning,
        wording: "An answer is not in its question's list of codes; it counts as missing.",
        kpis: [1] + Array(3...11))
    package static let unknownListPart = ExtractRule(
        id: "EXT-06", severity: .warning,
        wording: "A part of an answer of several codes is not in the list; the part is dropped.",
        kpis: [1, 7, 9, 10, 11])
    package static let unreadableDate = ExtractRule(
        id: "EXT-07", severity: .warning,
        wording: "A date is not written YYYY-MM-DD or DD/MM/YYYY, or there is no such day; "
            + "it counts as missing.",
        kpis: every)
    package static let lateDate = ExtractRule(
        id: "EXT-08", severity: .warning,
        wording: "A date lies after the freeze date; it counts as missing.", kpis: every)
    package static let unreadableNumber = ExtractRule(
        id: "EXT-09", severity: .warning,
        wording: "A number cannot be read; it counts as missing.", kpis: every)
    package static let invalidNHSNumber = ExtractRule(
        id: "EXT-10", severity: .warning,
        wording: "An NHS number is not ten digits with a right check digit; it counts as missing, "
            + "so that the record can be matched neither to an opt-out nor to its duplicate.",
        kpis: every)
    package static let missingRecordID = ExtractRule(
        id: "EXT-11", severity: .warning,
        wording: "A record has no Record ID, so that it cannot be told from a duplicate.",
        kpis: every)
    package static let repeatedAnswer = ExtractRule(
        id: "EXT-12", severity: .warning,
        wording: "A record answers a question twice; the first answer stays.", kpis: every)
    package static let invalidOptOut = ExtractRule(
        id: "EXT-13", severity: .warning,
        wording: "A line of the opt-out list is not an NHS number; nobody is matched by it.",
        kpis: every)
}
