/// The answers of one patient after the other, named as in XML, on their way to the decoder.
struct PatientAnswers {
    private(set) var rows = 0
    private(set) var decoder: RecordDecoder

    private let mostRows: Int
    private let names: [[UInt8]: Field]
    private let questions: CodeTable
    private let slots: [RecordDecoder.Slot]
    private var unknownNames: Set<[UInt8]> = []
    /// Bits by field: answered in the record in hand, and in any record.
    private var answered: UInt64 = 0
    private var everAnswered: UInt64 = 0

    /// How many different unknown questions are told apart.
    private static let unknownNamesKept = 64

    init(dictionary: DataDictionary, decoder: RecordDecoder, limits: ExtractLimits) {
        mostRows = limits.rows
        self.decoder = decoder
        names = Columns.names(dictionary)
        questions = CodeTable(Field.allCases.map(\.question))
        slots = Field.allCases.map(decoder.slot)
    }

    /// The questions that any record answers.
    var seen: Set<Field> {
        Set(Field.allCases.filter { everAnswered & Self.bit($0) != 0 })
    }

    mutating func begin(
        id: UnsafeBufferPointer<UInt8>?, service: UnsafeBufferPointer<UInt8>?, line: Int
    ) {
        rows += 1
        decoder.begin(line: line)
        answered = Self.bit(.recordID) | Self.bit(.serviceCode)
        everAnswered |= answered
        if let service { read(attribute: service, as: .serviceCode, line: line) }
        if let id { read(attribute: id, as: .recordID, line: line) }
    }

    private mutating func read(
        attribute: UnsafeBufferPointer<UInt8>, as field: Field, line: Int
    ) {
        guard attribute.contains(0x26) else {
            return decoder.read(attribute, as: slot(field), line: line)
        }
        XMLEntity.replaced(in: attribute).withUnsafeBufferPointer {
            decoder.read($0, as: slot(field), line: line)
        }
    }

    /// The slot of the question with this name; nil where its answer is not to be read.
    @inline(__always)
    mutating func slot(
        named name: UnsafeBufferPointer<UInt8>, line: Int
    ) -> RecordDecoder.Slot? {
        guard let field = question(name) else {
            reportUnknown(Array(name), line)
            return nil
        }
        if answered & Self.bit(field) != 0 {
            decoder.add(
                .repeatedAnswer, "The record answers \(field.question) twice; the first stays.",
                line: line, field: field)
            return nil
        }
        answered |= Self.bit(field)
        everAnswered |= Self.bit(field)
        return slot(field)
    }

    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, as slot: RecordDecoder.Slot, line: Int
    ) {
        decoder.read(text, as: slot, line: line)
    }

    mutating func end(_ each: RecordDecoder.Receiver) throws {
        guard rows <= mostRows else {
            throw ExtractError.tooManyRecords(file: decoder.file, most: mostRows)
        }
        try decoder.finish(each)
    }

    /// Reads the plain patient that was found in `bytes`, whose first byte stands on `line`.
    mutating func read(
        _ patient: borrowing PlainPatient, in bytes: UnsafeBufferPointer<UInt8>, line: Int,
        _ each: RecordDecoder.Receiver
    ) throws {
        begin(id: bytes[patient.id], service: bytes[patient.service], line: line)
        for index in 0..<patient.answerCount {
            let (name, text) = patient.answer(index)
            guard let slot = slot(named: bytes[name], line: line + name.line) else { continue }
            if text.hasEntities {
                XMLEntity.replaced(in: bytes[text]).withUnsafeBufferPointer {
                    decoder.read($0, as: slot, line: line + text.line)
                }
            } else {
                decoder.read(bytes[text], as: slot, line: line + text.line)
            }
        }
        try end(each)
    }

    private func slot(_ field: Field) -> RecordDecoder.Slot { slots[Int(field.rawValue)] }

    private func question(_ name: UnsafeBufferPointer<UInt8>) -> Field? {
        let place = questions.value(of: name)
        if place >= 0 { return slots[Int(place)].field }
        return names[Columns.key(String(decoding: name, as: UTF8.self))]
    }

    private mutating func reportUnknown(_ name: [UInt8], _ line: Int) {
        guard unknownNames.count < Self.unknownNamesKept, unknownNames.insert(name).inserted
        else { return }
        decoder.add(
            .unknownColumn, "The data dictionary does not know this question; it is not read.",
            line: line)
    }

    private static func bit(_ field: Field) -> UInt64 { 1 << UInt64(field.rawValue) }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate subscript(part: PlainPatient.Part) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[part.start..<part.stop])
    }
}
