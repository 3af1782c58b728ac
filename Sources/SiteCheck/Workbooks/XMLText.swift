/// Text as the parts of workbooks and documents write it.
enum XMLText {
    /// The text with XML's five entities and its numbered characters read.
    static func unescaped(_ text: SheetScanner.Bytes) -> [UInt8] {
        var plain: [UInt8] = []
        append(text, to: &plain)
        return plain
    }

    /// The same at the end of other text.
    static func append(_ text: SheetScanner.Bytes, to plain: inout [UInt8]) {
        guard text.contains(UInt8(ascii: "&")) else { return plain.append(contentsOf: text) }
        var rest = ArraySlice(text)
        while let first = rest.first {
            if first == UInt8(ascii: "&"), let (bytes, length) = reference(at: rest) {
                plain += bytes
                rest = rest.dropFirst(length)
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
    }

    /// What an entity stands for, and how many bytes it takes; nil for what is none.
    private static func reference(
        at text: ArraySlice<UInt8>
    ) -> (bytes: [UInt8], length: Int)? {
        guard let end = text.prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let length = end - text.startIndex + 1
        let name = text[(text.startIndex + 1)..<end]
        if let entity = entities.first(where: { name.elementsEqual($0.name.utf8) }) {
            return ([entity.byte], length)
        }
        guard name.first == UInt8(ascii: "#") else { return nil }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let isHex = digits.hasPrefix("x")
        guard let number = UInt32(digits.dropFirst(isHex ? 1 : 0), radix: isHex ? 16 : 10),
            let scalar = Unicode.Scalar(number)
        else { return nil }
        return (Array(String(Character(scalar)).utf8), length)
    }

    private static let longest = 12

    private static let entities: [(name: String, byte: UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
        ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
    ]
}
