import CSV
import Checksums
import Disk
import Files
import Findings
import Releases

/// Reads the questions of the patient dataset from `dictionary/fields.csv` and `codes.csv`.
struct DatasetReader {
    private(set) var definitions: DatasetDefinitions?
    private(set) var inputs: [Manifest.Input] = []
    private(set) var findings: [Finding] = []

    /// Nothing where the data folder has no such files.
    init(in folder: DataFolder) {
        guard WholeFile.exists(at: folder.path(to: Self.fields)) else { return }
        do throws(Fault) {
            let codes = try table(Self.codes, folder)
            let fields = try table(Self.fields, folder)
            var questions = try fields.rows.map { row throws(Fault) in try fields.question(row) }
            for row in codes.rows {
                let number = try codes.cell(row, "question")
                guard let place = questions.firstIndex(where: { $0.number.isSame(number) }) else {
                    throw Fault(
                        codes.file, row.line, "The code is of a question that \(Self.fields) lacks."
                    )
                }
                questions[place].codes.append(try codes.code(row))
            }
            definitions = DatasetDefinitions(questions: questions)
        } catch {
            findings.append(error.finding)
        }
    }

    private static let fields = "dictionary/fields.csv"
    private static let codes = "dictionary/codes.csv"

    private mutating func table(
        _ file: String, _ folder: DataFolder
    ) throws(Fault) -> DictionaryRows {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(
                at: folder.path(to: file), shownAs: file, most: Repository.mostBytes)
        } catch {
            throw Fault(file, 1, "The file cannot be read: \(error.reason).")
        }
        inputs.append(.init(path: file, sha256: SHA256.hex(of: bytes), bytes: bytes.count))
        do {
            return DictionaryRows(file: file, table: try CSVTable(bytes: bytes, file: file))
        } catch {
            throw Fault(file, 1, "\(error)")
        }
    }
}

private struct Fault: Error {
    var file: String
    var line: Int
    var summary: String

    init(_ file: String, _ line: Int, _ summary: String) {
        (self.file, self.line, self.summary) = (file, line, summary)
    }

    var finding: Finding {
        Finding(
            rule: "RES-20", severity: .error, location: Location(file: file, line: line),
            summary: summary)
    }
}

/// A file of the dictionary, asked by the names of its columns.
private struct DictionaryRows {
    let file: String
    let table: CSVTable

    var rows: [(line: Int, fields: [String])] { table.rows }

    func cell(
        _ row: (line: Int, fields: [String]), _ column: String
    ) throws(Fault) -> String {
        guard let place = table.header.firstIndex(where: { $0.isSame(column) }) else {
            throw Fault(file, 1, "The column \(column) is missing. Add it.")
        }
        return row.fields[place]
    }

    func question(
        _ row: (line: Int, fields: [String])
    ) throws(Fault) -> DatasetDefinitions.Question {
        DatasetDefinitions.Question(
            number: try cell(row, "question"), column: try cell(row, "column"),
            kind: try cell(row, "kind"), isRequired: try cell(row, "required").isSame("yes"),
            section: try cell(row, "section"), meaning: try filled(row, "meaning"),
            isSeen: try cell(row, "status").isSame("seen"), codes: [])
    }

    func code(_ row: (line: Int, fields: [String])) throws(Fault) -> DatasetDefinitions.Code {
        DatasetDefinitions.Code(
            name: try filled(row, "code"), isUnknown: try cell(row, "group").isSame("unknown"),
            isSeen: try cell(row, "status").isSame("seen"))
    }

    private func filled(
        _ row: (line: Int, fields: [String]), _ column: String
    ) throws(Fault) -> String {
        let text = try cell(row, column)
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Fault(file, row.line, "The column \(column) is blank. Fill it in.")
        }
        return text
    }
}
