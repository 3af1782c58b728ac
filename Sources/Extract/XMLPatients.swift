import XML

/// Gathers patients from the events of a stream that the schema has checked.
final class XMLPatients: XMLStreamConsumer {
    private(set) var answers: PatientAnswers
    /// How many elements are open; 1 between patients.
    private(set) var depth = 0

    private let each: RecordDecoder.Receiver
    /// The answer in hand; nil between answers and in one that is not read.
    private var slot: RecordDecoder.Slot?
    private var text: [UInt8] = []

    init(answers: PatientAnswers, each: @escaping RecordDecoder.Receiver) {
        self.answers = answers
        self.each = each
    }

    func start(_ tag: XMLStartTag, line: Int) {
        depth += 1
        if depth == 2 {
            answers.begin(id: tag.attribute("id"), service: tag.attribute("fls"), line: line)
        } else if depth == 3, let name = tag.attribute("n") {
            text.removeAll(keepingCapacity: true)
            slot = answers.slot(named: name, line: line)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if slot != nil { text.append(contentsOf: bytes) }
    }

    func end(line: Int) throws {
        if depth == 3, let slot {
            text.withUnsafeBufferPointer { answers.read($0, as: slot, line: line) }
            self.slot = nil
        } else if depth == 2 {
            try answers.end(each)
        }
        depth -= 1
    }

    /// Takes a patient that did not need the stream.
    func take(
        _ patient: borrowing PlainPatient, in bytes: UnsafeBufferPointer<UInt8>, line: Int
    ) throws {
        try answers.read(patient, in: bytes, line: line, each)
    }
}
