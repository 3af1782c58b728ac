import Extract
import Findings
import Testing

@testable import Audit

/// The data dictionary of the project, and records written as an extract would hold them.
enum Worked {
    static let dictionary: DataDictionary? = {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return try? DataDictionary.load(folder: "/\(folder)/Data/dictionary")
    }()

    /// A record of an invented patient, 75 years old, at the first service, with a wrist fracture on
    /// 1 March 2021; the answers given replace or complete these.
    static func record(
        _ answers: [(field: Field, answer: String)], line: Int = 2, service: Int? = 0
    ) throws -> PatientRecord {
        let dictionary = try #require(dictionary)
        var record = PatientRecord()
        record.line = line
        record.service = service
        for entry in dictionary.entries where entry.kind == .date || entry.kind == .number {
            record[entry.field] = PatientRecord.missing
        }
        let usual: [(field: Field, answer: String)] = [
            (.fractureDate, "2021-03-01"), (.dateOfBirth, "1946-01-15"),
        ]
        for (field, answer) in usual + answers {
            record[field] = try value(answer, of: field, in: dictionary)
            if field == .nhsNumber { record.nhsNumber = UInt64(answer) ?? 0 }
            if field == .recordID {
                record.recordID = UInt64(answer).map { .number($0) } ?? .text(hash(answer))
            }
        }
        return record
    }

    private static func value(
        _ answer: String, of field: Field, in dictionary: DataDictionary
    ) throws -> Int32 {
        switch dictionary[field].kind {
        case .text: return answer.isEmpty ? 0 : 1
        case .date:
            return answer.isEmpty
                ? PatientRecord.missing : try #require(Day(iso: answer)).number
        case .number:
            return try #require(Double(answer).map { Int32(($0 * 100).rounded()) })
        case .code, .list:
            let names = answer.split(separator: ";").map(String.init)
            return try #require(dictionary.bits(field, names), "no such code: \(answer)")
        }
    }

    private static func hash(_ text: String) -> UInt64 {
        text.isEmpty ? 0 : text.utf8.reduce(7) { Scatter.bits($0 ^ UInt64($1)) } >> 2
    }
}
