import XML

/// What a piece of a page holds: its elements with their ids, classes and references, in order.
final class PageReader: MarkupReceiver {
    struct Element: Equatable {
        var name: String
        var attributes: [String: String]
    }

    private(set) var elements: [Element] = []

    /// Reads `bytes`, which must be well-formed with one outermost element.
    static func elements(of bytes: [UInt8]) throws -> [Element] {
        let reader = PageReader()
        try MarkupScanner.scan(bytes, into: reader)
        return reader.elements
    }

    func doctype(_ name: MarkupName) {}

    func start(_ tag: borrowing MarkupTag) {
        var attributes: [String: String] = [:]
        for index in 0..<tag.attributeCount {
            attributes[tag.attributeName(at: index).text] =
                String(decoding: tag.value(at: index), as: UTF8.self)
        }
        elements.append(Element(name: tag.name.text, attributes: attributes))
    }

    func end(_ name: MarkupName) {}
    func text(_ text: borrowing MarkupText) {}
    func oddity(_ oddity: MarkupOddity, line: Int) {}
}
