import CSV

extension ExtractReader {
    func readCSV(
        _ blocks: FileBlocks, shownAs name: String, decoder: RecordDecoder,
        each: RecordDecoder.Receiver
    ) throws -> ExtractSummary {
        var decoder = decoder
        var reader = CSVReader(file: name) { blocks.read(into: $0) }
        guard try reader.next() else { throw ExtractError.empty(file: name) }
        let columns = try columns(reader, &decoder)
        let slots = columns.fields.map { $0.map(decoder.slot) }
        let service = columns.fields.firstIndex(of: .serviceCode)
        var rows = 0
        var rejected = 0
        while try reader.next() {
            rows += 1
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
        if rows == 0 { throw ExtractError.noRecords(file: name) }
        return ExtractSummary(
            rows: rows, rejectedRows: rejected, sha256: blocks.sha256(), bytes: blocks.byteCount,
            columns: Set(columns.fields.compactMap { $0 }), mended: decoder.mended,
            tally: decoder.tally)
    }

    /// Reads the header in hand and reports what of it is not read.
    private func columns(
        _ reader: borrowing CSVReader, _ decoder: inout RecordDecoder
    ) throws -> Columns {
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
        return columns
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
