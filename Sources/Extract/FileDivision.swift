/// Divides a CSV file into parts of about the same size.
///
/// A part ends after a line feed that an even number of quotes stands before, which in a well-formed
/// file is the end of a record. Where a quote stands inside an unquoted field the guess may be wrong;
/// the reader of the part before such an end then finds itself inside a quoted field.
struct FileDivision {
    private let file: DividedFile
    private let block: UnsafeMutableRawBufferPointer
    private var offset = 0
    private var quotes = 0
    private var line = 1

    /// At most `count` parts of at least about `minimum` bytes; nil where the file cannot be read.
    static func parts(of file: DividedFile, count: Int, minimum: Int) -> [FilePart]? {
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { block.deallocate() }
        var division = FileDivision(file: file, block: block)
        let count = min(count, file.byteCount / max(1, minimum))
        var parts: [FilePart] = []
        var start = (offset: 0, line: 1)
        for number in 1..<max(1, count) {
            let wanted = file.byteCount / count * number
            guard division.count(to: wanted), division.findRecordEnd() else { return nil }
            if division.offset >= file.byteCount { break }
            parts.append(FilePart(range: start.offset..<division.offset, line: start.line))
            start = (division.offset, division.line)
        }
        return parts + [FilePart(range: start.offset..<file.byteCount, line: start.line)]
    }

    /// Counts quotes and line feeds up to a place in the file.
    private mutating func count(to end: Int) -> Bool {
        while offset < end {
            let bytes = UnsafeMutableRawBufferPointer(rebasing: block.prefix(end - offset))
            guard file.read(into: bytes, at: offset) == bytes.count else { return false }
            let found = ByteCount.quotesAndLineFeeds(UnsafeRawBufferPointer(bytes))
            quotes += found.quotes
            line += found.lineFeeds
            offset += bytes.count
        }
        return true
    }

    /// Moves on past the next line feed that no quotes enclose, or to the end of the file.
    private mutating func findRecordEnd() -> Bool {
        while offset < file.byteCount {
            let came = file.read(into: block, at: offset)
            guard came > 0 else { return false }
            for byte in block.prefix(came) {
                offset += 1
                if byte == 0x22 { quotes += 1 }
                if byte == 0x0A {
                    line += 1
                    if quotes.isMultiple(of: 2) { return true }
                }
            }
        }
        return true
    }
}
