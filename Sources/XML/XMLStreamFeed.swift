import CLibXML2

/// Where the bytes of a stream go in, one stretch after the other.
package final class XMLStreamFeed {
    private let session: XMLStreamSession
    private let parser: xmlParserCtxtPtr
    private var endsInTag = false
    /// The line on which the stretch fed last ends.
    private var endLine = 1

    init(session: XMLStreamSession, parser: xmlParserCtxtPtr) {
        self.session = session
        self.parser = parser
    }

    /// Reads the next stretch of the file.
    package func add(_ bytes: UnsafeRawBufferPointer) throws {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        xmlParseChunk(parser, start, Int32(bytes.count), 0)
        try session.check(parser, end: nil)
        endLine += bytes.count { $0 == 0x0A }
        if let last = bytes.last(where: { $0 > 0x20 }) { endsInTag = last == 0x3E }
    }

    /// Ends the file.
    package func finish() throws {
        xmlParseChunk(parser, nil, 0, 1)
        try session.check(parser, end: (endLine, endsInTag))
    }

    /// Counts line breaks of a stretch that is left out of the feed.
    package func passOver(lines: Int) {
        session.linesPassedOver += lines
        endLine += lines
    }

    /// The line of the first byte that is not fed yet, where the stream is at rest.
    package var line: Int { session.line + waiting.count { $0 == 0x0A } }

    /// True where everything but spaces that was fed has been read, and the file is UTF-8: what is
    /// fed next begins a stretch of its own, within no tag, comment or section.
    package var isAtRest: Bool {
        if let encoding = parser.pointee.encoding, xmlStrcasecmp(encoding, "UTF-8") != 0 {
            return false
        }
        return waiting.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }

    /// What was fed and not read yet.
    private var waiting: UnsafeBufferPointer<UInt8> {
        guard let input = parser.pointee.input?.pointee, let next = input.cur, let end = input.end
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: next, count: end - next)
    }
}
