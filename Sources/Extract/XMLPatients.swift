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
    /// How many elements are open; 1 between patients.
    private(set) var depth = 0
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
        if depth == 2 {
            beginPatient(id: tag.attribute("id"), service: tag.attribute("fls"), line: line)
        } else if depth == 3, let name = tag.attribute("n") {
            text.removeAll(keepingCapacity: true)
            slot = beginAnswer(name, line: line)
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
            try endPatient()
        }
        depth -= 1
    }

    func beginPatient(
        id: UnsafeBufferPointer<UInt8>?, service: UnsafeBufferPointer<UInt8>?, line: Int
    ) {
        rows += 1
        decoder.begin(line: line)
        answered = Self.bit(.recordID) | Self.bit(.serviceCode)
        everAnswered |= answered
        if let service { decoder.read(service, as: slot(.serviceCode), line: line) }
        if let id { decoder.read(id, as: slot(.recordID), line: line) }
    }

    /// The slot of the question with this name; nil where its answer is not to be read.
    @inline(__always)
    func beginAnswer(_ name: UnsafeBufferPointer<UInt8>, line: Int) -> RecordDecoder.Slot? {
        guard let field = question(name) else {
            reportUnknown(Array(name), line)
            return nil
        }
        if answered & Self.bit(field) != 0 {
            decoder.add(
                .repeatedAnswer, "The record answers \(field.question) twice; the first stays.",
                line: line)
            return nil
        }
        answered |= Self.bit(field)
        everAnswered |= Self.bit(field)
        return slot(field)
    }

    func readAnswer(
        _ bytes: UnsafeBufferPointer<UInt8>, as slot: RecordDecoder.Slot, line: Int
    ) {
        decoder.read(bytes, as: slot, line: line)
    }

    func endPatient() throws { try decoder.finish(each) }

    private func slot(_ field: Field) -> RecordDecoder.Slot { slots[Int(field.rawValue)] }

    private func question(_ name: UnsafeBufferPointer<UInt8>) -> Field? {
        let place = questions.value(of: name)
        if place >= 0 { return slots[Int(place)].field }
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
