import Findings
import XML

extension ExtractReader {
    func readXML(
        _ blocks: FileBlocks, shownAs name: String, decoder: RecordDecoder,
        each: (borrowing PatientRecord, inout FindingTally) throws -> Void
    ) throws -> ExtractSummary {
        try withoutActuallyEscaping(each) { each in
            do {
                let schema = try XMLSchema(bytes: dictionary.schema, file: "extract.xsd")
                let patients = XMLPatients(dictionary: dictionary, decoder: decoder, each: each)
                let reader = XMLStreamReader(schema: schema, file: name)
                try reader.read(from: { blocks.read(into: $0) }, to: patients)
                if patients.rows == 0 { throw ExtractError.noRecords(file: name) }
                try Columns.require(patients.seen, of: dictionary, file: name)
                return ExtractSummary(
                    rows: patients.rows, rejectedRows: 0, sha256: blocks.sha256(),
                    bytes: blocks.byteCount, columns: patients.seen,
                    mended: patients.decoder.mended, tally: patients.decoder.tally)
            } catch let error as XMLStreamError {
                throw blocks.byteCount == 0
                    ? ExtractError.empty(file: name) : ExtractError.xml(error)
            }
        }
    }
}
