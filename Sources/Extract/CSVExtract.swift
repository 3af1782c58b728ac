import CSV

extension ExtractReader {
    func readCSV(
        _ blocks: FileBlocks, shownAs name: String, decoder: RecordDecoder,
        each: RecordDecoder.Receiver
    ) throws -> ExtractSummary {
        var reader = CSVReader(file: name, limits: limits.csv) { blocks.read(into: $0) }
        var rows = CSVRows(try header(&reader, decoder), limits)
        try rows.read(&reader, each)
        return try rows.summary(of: name, sha256: blocks.sha256(), bytes: blocks.byteCount)
    }

    /// Reads the header and reports what of it is not read.
    func header(
        _ reader: inout CSVReader, _ decoder: RecordDecoder
    ) throws -> (columns: Columns, decoder: RecordDecoder) {
        guard try reader.next() else { throw ExtractError.empty(file: reader.file) }
        var decoder = decoder
        var header: [String] = []
        for index in 0..<reader.count {
            if let name = String(validating: reader[index], as: UTF8.self) {
                header.append(name)
            } else {
                header.append(Windows1252.text(reader[index]))
                decoder.reportEncoding(line: reader.line)
            }
        }
        let columns = try Columns(
            header: header, dictionary: dictionary, file: reader.file, line: reader.line)
        for index in columns.unknown {
            decoder.add(
                .unknownColumn,
                "Column \(index + 1) has a name that the data dictionary does not know; "
                    + "it is not read.", line: reader.line)
        }
        return (columns, decoder)
    }
}

/// What came of the rows of a CSV extract, or of one part of it.
struct CSVRows: Sendable {
    let columns: Columns
    let limits: ExtractLimits
    private(set) var decoder: RecordDecoder
    private(set) var rows = 0
    private(set) var rejected = 0

    init(_ header: (columns: Columns, decoder: RecordDecoder), _ limits: ExtractLimits) {
        self.limits = limits
        columns = header.columns
        decoder = header.decoder
    }

    /// Reads every row to the end and gives each that is not rejected to `each`.
    mutating func read(
        _ reader: inout CSVReader, _ each: RecordDecoder.Receiver
    ) throws {
        let slots = columns.fields.map { $0.map(decoder.slot) }
        let service = columns.fields.firstIndex(of: .serviceCode)
        while try reader.next() {
            rows += 1
            guard rows <= limits.rows else {
                throw ExtractError.tooManyRecords(file: reader.file, most: limits.rows)
            }
            decoder.begin(line: reader.line)
            guard reader.fits(columns) else {
                rejected += 1
                decoder.add(
                    .raggedRow,
                    "The row has \(reader.count) columns where the header has "
                        + "\(columns.fields.count); it is rejected.", line: reader.line)
                continue
            }
            if let service, let slot = slots[service] {
                decoder.read(reader[service], as: slot, line: reader.line)
            }
            let row = reader.row
            for column in 0..<min(slots.count, row.count) where column != service {
                let bound = row.bounds[column]
                if bound.start < bound.stop, let slot = slots[column] {
                    let answer = UnsafeBufferPointer(
                        start: row.bytes + bound.start, count: bound.stop &- bound.start)
                    decoder.read(answer, as: slot, line: row.line)
                }
            }
            try decoder.finish(each)
        }
    }

    /// Adds the rows of a later part of the same file.
    mutating func merge(_ later: CSVRows) {
        rows += later.rows
        rejected += later.rejected
        decoder.merge(later.decoder)
    }

    func summary(of name: String, sha256: String, bytes: Int) throws -> ExtractSummary {
        if rows == 0 { throw ExtractError.noRecords(file: name) }
        if rows > limits.rows { throw ExtractError.tooManyRecords(file: name, most: limits.rows) }
        return ExtractSummary(
            rows: rows, rejectedRows: rejected, sha256: sha256, bytes: bytes,
            columns: Set(columns.fields.compactMap { $0 }), mended: decoder.mended,
            tally: decoder.tally)
    }
}

extension CSVReader {
    /// True where the record has every named column, and nothing beyond them but blanks.
    fileprivate func fits(_ columns: Columns) -> Bool {
        if count == columns.fields.count { return true }
        guard count >= columns.named else { return false }
        for index in columns.named..<count where !AnswerText.trimmed(self[index]).isEmpty {
            return false
        }
        return true
    }
}
