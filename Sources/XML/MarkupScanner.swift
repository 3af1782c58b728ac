import CLibXML2

/// What a page is made of, told to its receiver piece by piece in the order of the page.
package protocol MarkupReceiver: AnyObject {
    /// `<!DOCTYPE name>`, without a subset or an outside identifier.
    func doctype(_ name: MarkupName)
    func start(_ tag: borrowing MarkupTag)
    func end(_ name: MarkupName)
    /// Text between two tags may come in several pieces.
    func text(_ text: borrowing MarkupText)
    /// A comment, or something that XML allows and an HTML reader takes for one.
    func oddity(_ oddity: MarkupOddity, line: Int)
}

package enum MarkupOddity: String, Sendable {
    case comment = "comment"
    case processingInstruction = "processing instruction"
    case characterData = "CDATA section"
}

/// Why a page cannot be read to its end.
package struct MarkupError: Error, Equatable {
    package var line: Int
    /// libxml2's words, or ours for a DOCTYPE that is more than a name.
    package var reason: String
}

/// Reads a page that is written as well-formed XML, in one pass over its bytes.
package struct MarkupScanner {
    /// Tells `receiver` what the page holds, up to its end or its first fault.
    package static func scan(
        _ bytes: [UInt8], into receiver: any MarkupReceiver
    ) throws(MarkupError) {
        LibXML2.ready
        guard let count = Int32(exactly: bytes.count), count > 0 else {
            throw MarkupError(line: 1, reason: "The page is empty or larger than 2 GB")
        }
        let scan = Scan(receiver)
        let error = withExtendedLifetime(scan) {
            bytes.withUnsafeBytes { scan.run(over: $0, count: count) }
        }
        if let error { throw error }
    }
}

/// One pass: the receiver, and the parser that libxml2's callbacks are called by.
private final class Scan {
    let receiver: any MarkupReceiver
    var parser: xmlParserCtxtPtr?
    var refusal: MarkupError?

    init(_ receiver: any MarkupReceiver) {
        self.receiver = receiver
    }

    var line: Int { Int(parser?.pointee.input?.pointee.line ?? 0) }

    /// The byte that the parser reads next.
    var next: UInt8? { parser?.pointee.input?.pointee.cur?.pointee }

    func run(over bytes: UnsafeRawBufferPointer, count: Int32) -> MarkupError? {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let parser = xmlCreateMemoryParserCtxt(start, count) else {
            return MarkupError(line: 1, reason: "No memory for a parser")
        }
        defer { xmlFreeParserCtxt(parser) }
        self.parser = parser
        parser.pointee.sax.pointee = handlers()
        parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        xmlParseDocument(parser)
        if let refusal { return refusal }
        guard parser.pointee.wellFormed == 0 else { return nil }
        let fault = parser.pointee.lastError
        let words = fault.message.map { String(cString: $0) } ?? "Not well-formed"
        return MarkupError(
            line: max(1, Int(fault.line)),
            reason: words.split(separator: "\n").joined(separator: " "))
    }

    func refuse(_ reason: String) {
        refusal = refusal ?? MarkupError(line: line, reason: reason)
        xmlStopParser(parser)
    }
}

/// Calls `body` with the pass that the callback belongs to, which outlives the parser.
@inline(__always)
private func with(_ context: UnsafeMutableRawPointer?, _ body: (Scan) -> Void) {
    guard let context else { return }
    Unmanaged<Scan>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
}

/// The callbacks that build no tree: only what a receiver hears.
private func handlers() -> xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.internalSubset = { context, name, publicID, systemID in
        with(context) { scan in
            guard publicID == nil, systemID == nil, scan.next != UInt8(ascii: "[") else {
                scan.refuse("A DOCTYPE with a subset or an outside identifier is not allowed")
                return
            }
            if let name { scan.receiver.doctype(MarkupName(name)) }
        }
    }
    handlers.startElementNs = { context, name, _, _, _, _, count, _, attributes in
        with(context) { scan in
            guard let name else { return }
            scan.receiver.start(
                MarkupTag(
                    name: MarkupName(name), line: scan.line,
                    isSelfClosed: scan.next == UInt8(ascii: "/"), attributes: attributes,
                    attributeCount: Int(count)))
        }
    }
    handlers.endElementNs = { context, name, _, _ in
        with(context) { scan in
            if let name { scan.receiver.end(MarkupName(name)) }
        }
    }
    handlers.characters = { context, start, count in
        with(context) { scan in
            guard let start else { return }
            scan.receiver.text(MarkupText(start: start, count: Int(count), line: scan.line))
        }
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = { context, _, _ in
        with(context) { $0.receiver.oddity(.characterData, line: $0.line) }
    }
    handlers.comment = { context, _ in
        with(context) { $0.receiver.oddity(.comment, line: $0.line) }
    }
    handlers.processingInstruction = { context, _, _ in
        with(context) { $0.receiver.oddity(.processingInstruction, line: $0.line) }
    }
    // Faults are read from the parser when it ends; nothing goes to a shared or printed channel.
    handlers.serror = { _, _ in }
    return handlers
}
