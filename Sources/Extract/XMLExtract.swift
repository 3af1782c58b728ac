import Checksums
import XML

extension ExtractReader {
    func readXML(
        _ blocks: FileBlocks, shownAs name: String, decoder: RecordDecoder,
        each: RecordDecoder.Receiver
    ) throws -> ExtractSummary {
        try withoutActuallyEscaping(each) { each in
            let patients = XMLPatients(
                answers: PatientAnswers(dictionary: dictionary, decoder: decoder, limits: limits),
                each: each)
            do {
                let schema = try XMLSchema(bytes: dictionary.schema, file: "extract.xsd")
                let isPlain = SHA256.hex(of: dictionary.schema) == Self.schemaOfPlainPatients
                let stream = XMLStreamReader(
                    schema: schema, file: name, textBytes: limits.fieldBytes)
                try stream.read(to: patients) { feed in
                    var stream = PatientStream(
                        blocks: blocks, file: name, patients: patients, feed: feed,
                        maySkipParser: isPlain, fieldBytes: limits.fieldBytes)
                    try stream.read()
                }
            } catch let error as XMLStreamError {
                throw blocks.byteCount == 0
                    ? ExtractError.empty(file: name) : ExtractError.xml(error)
            }
            let answers = patients.answers
            if answers.rows == 0 { throw ExtractError.noRecords(file: name) }
            try Columns.require(answers.seen, of: dictionary, file: name)
            return ExtractSummary(
                rows: answers.rows, rejectedRows: 0, sha256: blocks.sha256(),
                bytes: blocks.byteCount, columns: answers.seen, mended: answers.decoder.mended,
                tally: answers.decoder.tally)
        }
    }

    /// The SHA-256 of the schema under which a `PlainPatient` is valid. With any other schema every
    /// patient goes through the validating parser, which takes some ten times as long.
    package static var schemaOfPlainPatients: String {
        "f30cdaf38c47524a9a0b1b9c468ee2f8b956268ed64293dacdbdc5027a65e70d"
    }
}
