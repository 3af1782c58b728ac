import Findings

/// Turns the bytes of answers into a typed record, the same for CSV and XML.
///
/// What cannot be used becomes missing and a finding; nothing is allocated for a good answer.
struct RecordDecoder: Sendable {
    private let dictionary: DataDictionary
    private let serviceCodes: [String]
    private let services: CodeTable
    private let codes: [AnswerCodes]
    private let freezeDate: Int32
    let file: String
    private let blank: PatientRecord
    private var encodingReported = false
    private(set) var mended = 0

    /// The record in hand. Its service must be known before its other answers are read, since
    /// findings are counted by service.
    private(set) var record: PatientRecord
    var tally = FindingTally()

    init(
        dictionary: DataDictionary, serviceCodes: [String], freezeDate: Day, file: String
    ) {
        self.dictionary = dictionary
        self.serviceCodes = serviceCodes
        self.freezeDate = freezeDate.number
        self.file = file
        services = CodeTable(serviceCodes)
        codes = dictionary.entries.map { AnswerCodes($0.codes) }
        var blank = PatientRecord()
        for entry in dictionary.entries where entry.kind == .date || entry.kind == .number {
            blank[entry.field] = PatientRecord.missing
        }
        self.blank = blank
        record = blank
    }

    mutating func begin(line: Int) {
        record = blank
        record.line = line
    }

    /// What a finished record goes to, with the tally for findings about it.
    typealias Receiver = (borrowing PatientRecord, inout FindingTally) throws -> Void

    /// Closes the record in hand and gives it to `each`.
    mutating func finish(_ each: Receiver) throws {
        if record.recordID == .missing {
            add(.missingRecordID, "The record has no Record ID.", line: record.line)
        }
        try each(record, &tally)
    }

    /// Adds the findings of a later part of the same file, whose encoding is reported once.
    mutating func merge(_ later: RecordDecoder) {
        var findings = later.tally
        if encodingReported { findings.remove(rule: ExtractRule.notUTF8.id) }
        tally.merge(findings)
        encodingReported = encodingReported || later.encodingReported
        mended += later.mended
    }

    mutating func add(_ rule: ExtractRule, _ summary: String, line: Int?, field: Field? = nil) {
        let service = record.service.map { serviceCodes[$0] } ?? ""
        record.faults |= rule.bit
        tally.add(
            Finding(
                rule: rule.id, severity: rule.severity,
                location: Location(file: file, line: line), summary: summary),
            service: service, field: field.map { dictionary[$0].column } ?? "")
    }

    /// Reads one answer into the record in hand.
    @inline(__always)
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, as entry: Slot, line: Int) {
        let text = AnswerText.trimmed(bytes)
        if text.isEmpty { return }
        switch entry.kind {
        case .code: readCode(text, entry.field, line)
        case .list: readList(text, entry.field, line)
        case .date: readDate(text, entry.field, line)
        case .number: readNumber(text, entry.field, line)
        case .text: readText(text, entry.field, line)
        }
    }

    /// What the reading of a column needs to know at every answer.
    struct Slot: Sendable {
        var field: Field
        var kind: DataDictionary.Kind
    }

    func slot(_ field: Field) -> Slot { Slot(field: field, kind: dictionary[field].kind) }
}

// MARK: - One answer

extension RecordDecoder {
    private typealias Bytes = UnsafeBufferPointer<UInt8>

    @inline(__always)
    private mutating func readCode(_ text: Bytes, _ field: Field, _ line: Int) {
        let code = codes[Int(field.rawValue)].code(text)
        if code >= 0 {
            record[field] = 1 << code
        } else if let mended = mend(text, field, line) {
            record[field] = 1 << mended
        } else {
            report(.unknownCode, field, "is not in its list of codes; it counts as missing", line)
        }
    }

    private mutating func readList(_ text: Bytes, _ field: Field, _ line: Int) {
        var bits: Int32 = 0
        var start = 0
        for index in 0...text.count where index == text.count || text[index] == 0x3B {
            let part = AnswerText.trimmed(Bytes(rebasing: text[start..<index]))
            start = index + 1
            if part.isEmpty { continue }
            let code = codes[Int(field.rawValue)].code(part)
            if code >= 0 {
                bits |= 1 << code
            } else if let mended = mend(part, field, line) {
                bits |= 1 << mended
            } else {
                report(
                    .unknownListPart, field, "has a part outside its list of codes; it is dropped",
                    line)
            }
        }
        record[field] = bits
    }

    @inline(__always)
    private mutating func readDate(_ text: Bytes, _ field: Field, _ line: Int) {
        guard let day = AnswerText.date(text) else {
            report(.unreadableDate, field, "is not a date that can be read", line)
            return
        }
        if day > freezeDate {
            report(.lateDate, field, "lies after the freeze date", line)
        } else {
            record[field] = day
        }
    }

    private mutating func readNumber(_ text: Bytes, _ field: Field, _ line: Int) {
        if let number = AnswerText.hundredths(text) {
            record[field] = number
        } else {
            report(.unreadableNumber, field, "is not a number that can be read", line)
        }
    }

    @inline(__always)
    private mutating func readText(_ text: Bytes, _ field: Field, _ line: Int) {
        record[field] = 1
        switch field {
        case .recordID: record.recordID = AnswerText.recordID(text)
        case .serviceCode:
            let service = services.value(of: text)
            record.service = service >= 0 ? Int(service) : nil
        case .nhsNumber:
            guard let number = AnswerText.nhsNumber(text) else {
                record[field] = 0
                report(.invalidNHSNumber, field, "fails its check; it counts as missing", line)
                return
            }
            record.nhsNumber = number
        default: checkEncoding(text, line)
        }
    }
}

// MARK: - Damage

extension RecordDecoder {
    private mutating func mend(_ text: Bytes, _ field: Field, _ line: Int) -> Int32? {
        let codes = codes[Int(field.rawValue)]
        let meant: Int32?
        if checkEncoding(text, line) {
            meant = codes.mend(text)
        } else {
            var copy = Windows1252.text(text)
            meant = copy.withUTF8 { codes.mend($0) }
        }
        if meant != nil {
            mended += 1
            report(.mended, field, "was mended", line)
        }
        return meant
    }

    /// True where the text is UTF-8. The first that is not is reported, for the whole file.
    @discardableResult
    private mutating func checkEncoding(_ text: Bytes, _ line: Int) -> Bool {
        if text.allSatisfy({ $0 < 0x80 }) || String(validating: text, as: UTF8.self) != nil {
            return true
        }
        reportEncoding(line: line)
        return false
    }

    mutating func reportEncoding(line: Int) {
        if encodingReported { return }
        encodingReported = true
        add(
            .notUTF8, "From here on what is not UTF-8 is read as Windows-1252; export as UTF-8.",
            line: line)
    }

    private mutating func report(
        _ rule: ExtractRule, _ field: Field, _ what: String, _ line: Int
    ) {
        add(rule, "The answer to \(dictionary[field].column) \(what).", line: line, field: field)
    }
}
