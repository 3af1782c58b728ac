import CLibXML2

/// What a stream tells as it is read. An error thrown here stops the stream and is passed on.
package protocol XMLStreamConsumer: AnyObject {
    func start(_ tag: XMLStartTag, line: Int) throws
    /// One part of an element's text, entities replaced; a text may come in several parts.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    func end(line: Int) throws
}

/// Reads an XML file block by block with libxml2 and checks it against a schema in the same pass.
///
/// No tree is built. The first fault, of form or of structure, stops the stream. A DOCTYPE is
/// refused, and with it every entity but the five of XML itself; nothing else is ever opened.
package struct XMLStreamReader {
    /// Fills the buffer from its start and returns how many bytes came; 0 at the end, below 0 when
    /// the source cannot be read.
    package typealias Source = (UnsafeMutableRawBufferPointer) -> Int

    private let schema: XMLSchema
    private let file: String
    private let textBytes: Int
    private let blockBytes: Int

    /// - Parameters:
    ///   - file: the file's name in errors.
    ///   - textBytes: the most bytes that one element's text or one attribute may have.
    package init(
        schema: XMLSchema, file: String, textBytes: Int = 1 << 20, blockBytes: Int = 1 << 16
    ) {
        self.schema = schema
        self.file = file
        self.textBytes = textBytes
        self.blockBytes = blockBytes
    }

    package func read(from source: Source, to consumer: any XMLStreamConsumer) throws {
        try read(to: consumer) { feed throws in
            let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockBytes, alignment: 16)
            defer { block.deallocate() }
            while true {
                let came = source(block)
                if came < 0 { throw XMLStreamError.unreadable(file: file) }
                if came == 0 { return try feed.finish() }
                try feed.add(UnsafeRawBufferPointer(rebasing: block[0..<came]))
            }
        }
    }

    /// Reads what `body` feeds, until it returns.
    package func read(
        to consumer: any XMLStreamConsumer, _ body: (XMLStreamFeed) throws -> Void
    ) throws {
        LibXML2.ready
        let session = XMLStreamSession(file: file, textBytes: textBytes, consumer: consumer)
        try withExtendedLifetime(session) {
            try session.withParser(schema) { parser throws in
                try body(XMLStreamFeed(session: session, parser: parser))
            }
        }
    }
}
