import Extract
import Findings
import Glibc
import Testing

/// A small extract made in code, written to a file that is deleted after use.
enum MadeExtract {
    static func dictionary() throws -> DataDictionary { try shipped.get() }

    private static let shipped = Result { try DataDictionary.load(folder: dictionaryFolder) }

    private static var dictionaryFolder: String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/Data/dictionary"
    }

    /// The text of one file of the shipped dictionary.
    static func dictionaryText(_ name: String) throws -> String {
        guard let file = fopen("\(dictionaryFolder)/\(name)", "r") else { throw Unusable() }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    static let serviceCodes = ["A01", "B02"]

    /// A record of which every answer can be read, by question.
    static let answers: [(question: String, answer: String)] = [
        ("Record ID", "17"), ("FLS Code", "B02"), ("1.02", "1940-03-02"), ("1.03", "Female"),
        ("1.09", "2021-05-06"), ("1.11", "Hip"), ("4.01", "Alendronate"),
    ]

    /// The record with some answers in the place of its own, or after them.
    static func record(_ changed: [String: String] = [:]) -> [(String, String)] {
        let own = answers.map { ($0.question, changed[$0.question] ?? $0.answer) }
        let known = Set(answers.map(\.question))
        return own + changed.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
    }

    static func csv(_ records: [[(String, String)]]) -> String {
        let questions = records.first?.map(\.0) ?? []
        let rows = [questions] + records.map { $0.map { $0.1 } }
        return rows.map { row in
            row.map { $0.contains("\"") || $0.contains(",") ? "\"\($0)\"" : $0 }
                .joined(separator: ",") + "\n"
        }.joined()
    }

    static func xml(_ records: [[(String, String)]]) -> String {
        let patients = records.map { record in
            var attributes: [String: String] = [:]
            var answers = ""
            for (question, answer) in record {
                switch question {
                case "Record ID": attributes["id"] = answer
                case "FLS Code": attributes["fls"] = answer
                default:
                    if !answer.isEmpty { answers += "<q n=\"\(question)\">\(answer)</q>\n" }
                }
            }
            return """
                <patient id="\(attributes["id"] ?? "")" fls="\(attributes["fls"] ?? "")">
                \(answers)</patient>

                """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <flsdb-extract version="3" year="2021">
            \(patients.joined())</flsdb-extract>

            """
    }
}

/// What came of reading a made extract.
struct Reading {
    var records: [PatientRecord] = []
    var summary: ExtractSummary

    /// Rule and line of every finding that is kept whole.
    var findings: [String] {
        summary.tally.shown.map { "\($0.rule) \($0.location.text) \($0.severity.rawValue)" }
    }

    var rules: [String] { summary.tally.shown.map(\.rule) }

    static func of(_ text: String, format: String = "csv") throws -> Reading {
        try of(Array(text.utf8), format: format)
    }

    static func of(_ bytes: [UInt8], format: String = "csv") throws -> Reading {
        try withFile(bytes, ".\(format)") { path in
            guard let freeze = Day(iso: "2022-12-31") else { throw Unusable() }
            let reader = ExtractReader(
                dictionary: try MadeExtract.dictionary(),
                serviceCodes: MadeExtract.serviceCodes, freezeDate: freeze)
            var records: [PatientRecord] = []
            let summary = try reader.read(file: path, shownAs: "made.\(format)") { record, _ in
                records.append(copy record)
            }
            return Reading(records: records, summary: summary)
        }
    }

    /// The made record with some answers changed, read as CSV and as XML.
    static func both(_ changed: [String: String]) throws -> [Reading] {
        let record = MadeExtract.record(changed)
        return [
            try of(MadeExtract.csv([record])), try of(MadeExtract.xml([record]), format: "xml"),
        ]
    }
}

struct Unusable: Error {}

func withFile<Result>(
    _ bytes: [UInt8], _ suffix: String, _ body: (String) throws -> Result
) throws -> Result {
    var template = Array("/tmp/flsdb-extract-XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { throw Unusable() }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    var written = 0
    while written < bytes.count {
        let part = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard part > 0 else { throw Unusable() }
        written += part
    }
    close(descriptor)
    return try body(path)
}
