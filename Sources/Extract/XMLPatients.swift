import Findings
import XML

/// Gathers the answers of one patient after the other from a stream that the schema has checked.
final class XMLPatients: XMLStreamConsumer {
    private(set) var rows = 0
    private(set) var decoder: RecordDecoder

    private let each: (borrowing PatientRecord, inout FindingTally) throws -> Void
    private let names: [[UInt8]: Field]
    private let questions: CodeTable
    private let slots: [RecordDecoder.Slot]
    private var unknownNames: Set<[UInt8]> = []
    private var depth = 0
    /// The answer in hand; nil between answers and in one that is not read.
    private var slot: RecordDecoder.Slot?
    private var text: [UInt8] = []
    /// Bits by field: answered in the record in hand, and in any record.
    private var answered: UInt64 = 0
    private var everAnswered: UInt64 = 0

    /// How many different unknown questions are told apart.
    private static let unknownNamesKept = 64

    init(
        dictionary: DataDictionary, decoder: RecordDecoder,
        each: @escaping (borrowing PatientRecord, inout FindingTally) throws -> Void
    ) {
        self.decoder = decoder
        self.each = each
        names = Columns.names(dictionary)
        questions = CodeTable(Field.allCases.map(\.question))
        slots = Field.allCases.map(decoder.slot)
    }

    /// The questions that any record answers.
    var seen: Set<Field> {
        Set(Field.allCases.filter { everAnswered & Self.bit($0) != 0 })
    }

    func start(_ tag: XMLStartTag, line: Int) {
        depth += 1
        switch depth {
        case 2: startPatient(tag, line)
        case 3: startAnswer(tag, line)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if slot != nil { text.append(contentsOf: bytes) }
    }

    func end(line: Int) throws {
        if depth == 3, let slot {
            text.withUnsafeBufferPointer { decoder.read($0, as: slot, line: line) }
            self.slot = nil
        } else if depth == 2 {
            try decoder.finish(each)
        }
        depth -= 1
    }

    private func startPatient(_ tag: XMLStartTag, _ line: Int) {
        rows += 1
        decoder.begin(line: line)
        answered = 0
        readAttribute(tag, "fls", .serviceCode, line)
        readAttribute(tag, "id", .recordID, line)
        everAnswered |= answered
    }

    private func readAttribute(
        _ tag: XMLStartTag, _ name: StaticString, _ field: Field, _ line: Int
    ) {
        guard let value = tag.attribute(name) else { return }
        decoder.read(value, as: slots[Int(field.rawValue)], line: line)
        answered |= Self.bit(field)
    }

    private func startAnswer(_ tag: XMLStartTag, _ line: Int) {
        guard let name = tag.attribute("n"), let field = question(name) else {
            if let name = tag.attribute("n") { reportUnknown(Array(name), line) }
            return
        }
        if answered & Self.bit(field) != 0 {
            decoder.add(
                .repeatedAnswer, "The record answers \(field.question) twice; the first stays.",
                line: line)
            return
        }
        answered |= Self.bit(field)
        everAnswered |= Self.bit(field)
        text.removeAll(keepingCapacity: true)
        slot = slots[Int(field.rawValue)]
    }

    private func question(_ name: UnsafeBufferPointer<UInt8>) -> Field? {
        let place = questions.value(of: name)
        if place >= 0 { return Field.allCases[Int(place)] }
        return names[Columns.key(String(decoding: name, as: UTF8.self))]
    }

    private func reportUnknown(_ name: [UInt8], _ line: Int) {
        guard unknownNames.count < Self.unknownNamesKept, unknownNames.insert(name).inserted
        else { return }
        decoder.add(
            .unknownColumn, "The data dictionary does not know this question; it is not read.",
            line: line)
    }

    private static func bit(_ field: Field) -> UInt64 { 1 << UInt64(field.rawValue) }
}
