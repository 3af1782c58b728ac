import CSV
import Findings
import XML

/// Reads an extract, CSV or XML, as a stream of typed records in constant memory.
package struct ExtractReader {
    let dictionary: DataDictionary
    let serviceCodes: [String]
    let freezeDate: Day
    let limits: ExtractLimits

    /// - Parameters:
    ///   - serviceCodes: the codes that `PatientRecord.service` counts through.
    ///   - freezeDate: the last day that an answer may name.
    package init(
        dictionary: DataDictionary, serviceCodes: [String], freezeDate: Day,
        limits: ExtractLimits = ExtractLimits()
    ) {
        self.dictionary = dictionary
        self.serviceCodes = serviceCodes
        self.freezeDate = freezeDate
        self.limits = limits
    }

    /// Reads the whole file and gives every record that is not rejected to `each`, in the file's
    /// order, with the tally that its findings go to.
    ///
    /// A file named `.xml` is XML, any other CSV. A broken structure, a missing required column and
    /// an extract without a record are errors; everything else is a finding.
    package func read(
        file path: String, shownAs name: String,
        each: (borrowing PatientRecord, inout FindingTally) throws -> Void
    ) throws -> ExtractSummary {
        guard let blocks = FileBlocks(path) else {
            throw ExtractError.unreadable(file: name)
        }
        guard blocks.size <= limits.fileBytes else {
            throw ExtractError.tooLarge(file: name, most: limits.fileBytes)
        }
        let decoder = RecordDecoder(
            dictionary: dictionary, serviceCodes: serviceCodes, freezeDate: freezeDate, file: name)
        if Self.isXML(path) {
            return try readXML(blocks, shownAs: name, decoder: decoder, each: each)
        }
        do {
            return try readCSV(blocks, shownAs: name, decoder: decoder, each: each)
        } catch let error as CSVError { throw ExtractError.csv(error) }
    }

    static func isXML(_ path: String) -> Bool {
        path.utf8.count >= 4 && path.utf8.suffix(4).elementsEqual(".xml".utf8)
    }
}
