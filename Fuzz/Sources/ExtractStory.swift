import Extract
import Findings

/// Everything that can be told of reading an extract, as lines, so that two readings can be
/// compared.
enum ExtractStory {
    static let serviceCodes = ["A01", "B02"]

    static let dictionary: DataDictionary = {
        guard let dictionary = try? DataDictionary.load(folder: "Data/dictionary") else {
            fatalError("Data/dictionary cannot be read; run in the project's folder")
        }
        return dictionary
    }()

    /// The same dictionary with a schema that is another file, so that every patient of an XML
    /// extract goes through the validating parser.
    static let parserOnly = DataDictionary(
        entries: dictionary.entries, schema: dictionary.schema + Array("<!-- -->\n".utf8))

    static func reader(_ dictionary: DataDictionary) -> ExtractReader {
        guard let freezeDate = Day(iso: "2022-12-31") else { fatalError("no such day") }
        // So low that inputs of a few bytes reach them.
        var limits = ExtractLimits()
        limits.fieldBytes = 64
        limits.columns = 60
        limits.rows = 40
        return ExtractReader(
            dictionary: dictionary, serviceCodes: serviceCodes, freezeDate: freezeDate,
            limits: limits)
    }

    static func whole(_ path: String, _ dictionary: DataDictionary) -> [String] {
        var story: [String] = []
        do {
            let summary = try reader(dictionary).read(file: path, shownAs: "made") { record, _ in
                story.append(line(of: record))
            }
            return story + lines(of: summary)
        } catch {
            return ["\(error)"]
        }
    }

    static func inParts(_ path: String, _ dictionary: DataDictionary) -> [String] {
        do {
            let (counts, summary) = try reader(dictionary).read(
                file: path, shownAs: "made", parts: ExtractParts(most: 3, leastBytes: 1),
                from: [String]()
            ) { record, story, _ in story.append(line(of: record)) }
            return counts.flatMap { $0 } + lines(of: summary)
        } catch {
            return ["\(error)"]
        }
    }

    private static func line(of record: borrowing PatientRecord) -> String {
        var line = "\(record.line) \(record.recordID) \(record.service ?? -1) \(record.nhsNumber)"
        for field in Field.allCases { line += " \(record[field])" }
        return line
    }

    private static func lines(of summary: ExtractSummary) -> [String] {
        summary.tally.shown.map { "\($0)" }
            + summary.tally.counts.map { "\($0.key.rule) \($0.key.service) \($0.value)" }.sorted()
            + Field.allCases.filter(summary.columns.contains).map(\.question)
            + ["\(summary.rows) \(summary.rejectedRows) \(summary.mended) \(summary.sha256)"]
    }
}
