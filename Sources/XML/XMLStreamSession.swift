import CLibXML2

/// The state of one reading that libxml2's callbacks, which cannot capture, come back to.
final class XMLStreamSession {
    private let file: String
    private let textBytes: Int
    private let consumer: any XMLStreamConsumer
    private var parser: xmlParserCtxtPtr?
    private var stopped: (any Error)?
    private var textSoFar = 0
    /// The line on which the text in hand begins.
    private var textLine = 0
    /// Lines of the file that the parser was not given.
    var linesPassedOver = 0

    init(file: String, textBytes: Int, consumer: any XMLStreamConsumer) {
        self.file = file
        self.textBytes = textBytes
        self.consumer = consumer
    }

    /// Runs `body` with a push parser whose events pass through the schema to this session.
    func withParser(
        _ schema: XMLSchema, _ body: (xmlParserCtxtPtr) throws -> Void
    ) throws {
        let unusable = XMLStreamError.unreadable(file: file)
        guard let validator = xmlSchemaNewValidCtxt(schema.schema) else { throw unusable }
        defer { xmlSchemaFreeValidCtxt(validator) }
        let box = Unmanaged.passUnretained(self).toOpaque()
        xmlSchemaSetValidStructuredErrors(validator, Self.invalid, box)
        var events = Self.events()
        try withUnsafeMutablePointer(to: &events) { events in
            var handler: UnsafeMutablePointer<xmlSAXHandler>? = events
            var user: UnsafeMutableRawPointer? = box
            guard let plug = xmlSchemaSAXPlug(validator, &handler, &user) else { throw unusable }
            defer { xmlSchemaSAXUnplug(plug) }
            guard let parser = xmlCreatePushParserCtxt(handler, user, nil, 0, nil) else {
                throw unusable
            }
            defer { xmlFreeParserCtxt(parser) }
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            xmlCtxtUseOptions(parser, Int32(options | XML_PARSE_NOWARNING.rawValue))
            self.parser = parser
            defer { self.parser = nil }
            try body(parser)
        }
    }

    /// Throws what has stopped the stream: a consumer, the schema, or the parser itself.
    ///
    /// - Parameter end: at the file's end, its line and whether its last character closes a tag.
    func check(_ parser: xmlParserCtxtPtr, end: (line: Int, closesTag: Bool)?) throws {
        if let stopped { throw stopped }
        guard let fault = xmlCtxtGetLastError(parser)?.pointee,
            fault.level.rawValue >= XML_ERR_ERROR.rawValue
        else { return }
        if let end, !end.closesTag || fault.code == XML_ERR_DOCUMENT_END.rawValue {
            throw XMLStreamError.cutShort(file: file, line: end.line)
        }
        let line = linesPassedOver + max(1, Int(fault.line))
        throw XMLStreamError.notWellFormed(file: file, line: line, code: Int(fault.code))
    }

    /// The line that the parser has reached.
    var line: Int { linesPassedOver + (parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0) }

    /// Lets no further event through. The parser goes on to the end of the stretch that it was fed:
    /// `xmlStopParser` would free the text that the schema is still to read after this event.
    private func stop(_ error: any Error) {
        if stopped == nil { stopped = error }
        parser?.pointee.disableSAX = 1
    }

    private func attempt(_ body: () throws -> Void) {
        if stopped != nil { return }
        do { try body() } catch { stop(error) }
    }
}

// MARK: - What libxml2 calls

extension XMLStreamSession {
    private static func session(_ box: UnsafeMutableRawPointer?) -> XMLStreamSession? {
        box.map { Unmanaged<XMLStreamSession>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func events() -> xmlSAXHandler {
        var events = xmlSAXHandler()
        // Without it libxml2 never calls the namespace-aware callbacks.
        events.initialized = XML_SAX2_MAGIC
        events.internalSubset = { box, _, _, _ in
            guard let session = XMLStreamSession.session(box) else { return }
            session.stop(XMLStreamError.doctype(file: session.file, line: session.line))
            // Here nothing of the text is in use, and what the subset declares is not to be read.
            if let parser = session.parser { xmlStopParser(parser) }
        }
        events.startElementNs = { box, name, _, _, _, _, count, _, attributes in
            guard let session = XMLStreamSession.session(box), let name else { return }
            session.start(XMLStartTag(name: name, attributes: attributes, count: Int(count)))
        }
        events.endElementNs = { box, _, _, _ in
            guard let session = XMLStreamSession.session(box) else { return }
            session.beginText()
            session.attempt { try session.consumer.end(line: session.line) }
        }
        events.characters = { box, text, count in
            XMLStreamSession.session(box)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        events.cdataBlock = events.characters
        return events
    }

    private func beginText() {
        textSoFar = 0
        textLine = line
    }

    private func start(_ tag: XMLStartTag) {
        beginText()
        attempt {
            if tag.longestValue > textBytes {
                throw XMLStreamError.textTooLong(file: file, line: line)
            }
            try consumer.start(tag, line: line)
        }
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if stopped != nil { return }
        textSoFar += bytes.count
        if textSoFar > textBytes {
            stop(XMLStreamError.textTooLong(file: file, line: textLine))
        } else {
            consumer.text(bytes)
        }
    }

    private static let invalid: xmlStructuredErrorFunc = { box, fault in
        guard let session = XMLStreamSession.session(box), let fault = fault?.pointee,
            fault.level.rawValue >= XML_ERR_ERROR.rawValue
        else { return }
        session.stop(
            XMLStreamError.notValid(
                file: session.file, line: session.line, code: Int(fault.code)))
    }
}
