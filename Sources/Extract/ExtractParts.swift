import CSV
import Checksums
import Findings
import Glibc
import Parallel

/// Into how many parts an extract may be divided, to be read at once.
package struct ExtractParts: Sendable {
    package var most: Int
    /// A part is about this many bytes at least; a smaller file is read as one.
    package var leastBytes: Int

    package init(most: Int, leastBytes: Int = 2 << 20) {
        self.most = most
        self.leastBytes = leastBytes
    }

    /// One for each processor, up to eight: each takes some megabytes while it is read.
    package static var oneForEachProcessor: ExtractParts {
        ExtractParts(most: min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    }
}

extension ExtractReader {
    /// Reads the whole file as `read(file:shownAs:each:)` does, a large CSV file in several parts at
    /// once.
    ///
    /// Every part is counted by its own copy of `start`, given back in the order of the file. Lines,
    /// findings and errors are those of reading it as one: wherever a part cannot be read, the file
    /// is read again as one, from `start`.
    package func read<Count: Sendable>(
        file path: String, shownAs name: String, parts: ExtractParts, from start: Count,
        add: @Sendable (borrowing PatientRecord, inout Count, inout FindingTally) throws -> Void
    ) throws -> (counts: [Count], summary: ExtractSummary) {
        if !Self.isXML(path), let file = DividedFile(path), file.byteCount <= limits.fileBytes,
            let division = FileDivision.parts(
                of: file, count: parts.most, minimum: parts.leastBytes),
            division.count > 1,
            let read = try? read(file, division, shownAs: name, from: start, add: add)
        {
            return read
        }
        var count = start
        let summary = try read(file: path, shownAs: name) { try add($0, &count, &$1) }
        return ([count], summary)
    }

    private func read<Count: Sendable>(
        _ file: DividedFile, _ parts: [FilePart], shownAs name: String, from start: Count,
        add: @Sendable (borrowing PatientRecord, inout Count, inout FindingTally) throws -> Void
    ) throws -> (counts: [Count], summary: ExtractSummary) {
        let decoder = RecordDecoder(
            dictionary: dictionary, serviceCodes: serviceCodes, freezeDate: freezeDate, file: name)
        let source = PartBlocks(file, parts[0].range)
        var reader = CSVReader(file: name, limits: limits.csv) { source.read(into: $0) }
        let header = try header(&reader, decoder)
        let first = CSVRows(header, limits)
        let later = CSVRows((header.columns, decoder), limits)

        let tasks = parts.map(ReadingTask.part) + [.checksum]
        let finished = try tasks.mapInParallel { task throws -> FinishedTask<Count> in
            switch task {
            case .checksum: return .checksum(try file.sha256(shownAs: name))
            case .part(let part):
                let isFirst = part.range.lowerBound == 0
                var count = start
                var rows = isFirst ? first : later
                try rows.read(part, of: file, shownAs: name) { try add($0, &count, &$1) }
                return .part(rows, count)
            }
        }

        var rows: CSVRows?
        var counts: [Count] = []
        var checksum = ""
        for task in finished {
            switch task {
            case .checksum(let sum): checksum = sum
            case .part(let part, let count):
                counts.append(count)
                if rows == nil { rows = part } else { rows?.merge(part) }
            }
        }
        return (
            counts,
            try (rows ?? first).summary(of: name, sha256: checksum, bytes: file.byteCount)
        )
    }
}

private enum ReadingTask: Sendable {
    case part(FilePart)
    case checksum
}

private enum FinishedTask<Count: Sendable>: Sendable {
    case part(CSVRows, Count)
    case checksum(String)
}

extension CSVRows {
    /// Reads one part of a file; the first passes over the header.
    fileprivate mutating func read(
        _ part: FilePart, of file: DividedFile, shownAs name: String,
        _ each: RecordDecoder.Receiver
    ) throws {
        let isFirst = part.range.lowerBound == 0
        let blocks = PartBlocks(file, part.range)
        var reader = CSVReader(
            file: name, limits: limits.csv,
            after: isFirst
                ? nil : CSVPart(nextLine: part.line, headerCount: columns.fields.count)
        ) { blocks.read(into: $0) }
        if isFirst { _ = try reader.next() }
        try read(&reader, each)
    }
}

extension DividedFile {
    fileprivate func sha256(shownAs name: String) throws -> String {
        var checksum = SHA256()
        let blocks = PartBlocks(self, 0..<byteCount)
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { block.deallocate() }
        while true {
            let came = blocks.read(into: block)
            if came == 0 { return checksum.finish() }
            guard came > 0 else { throw ExtractError.unreadable(file: name) }
            checksum.update(UnsafeRawBufferPointer(rebasing: block[0..<came]))
        }
    }
}
