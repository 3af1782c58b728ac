import DecimalText

/// Finished HTML or SVG, as bytes.
///
/// Written as a string literal: literal text is trusted, an interpolated `String` or number is
/// escaped, an interpolated `Markup` goes in as it is. There is no way to turn a plain string into
/// markup outside this file.
package struct Markup: ExpressibleByStringInterpolation, Sendable {
    package private(set) var bytes: [UInt8]

    package init() { bytes = [] }

    package init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

    package static func += (left: inout Markup, right: Markup) {
        left.bytes.append(contentsOf: right.bytes)
    }

    /// For the few places that write thousands of small pieces: straight to the end of the bytes.
    mutating func write(_ literal: StaticString) { bytes.append(literal: literal) }

    mutating func write(_ coordinate: Double) { bytes.append(coordinate: coordinate) }

    mutating func write(text: String) { bytes.append(escaping: text) }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(literal: literal)
        }

        /// Text, escaped for an element's content or a quoted attribute alike.
        package mutating func appendInterpolation(_ text: String) {
            bytes.append(escaping: text)
        }

        package mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// A coordinate of a drawing: at most two decimals, as `DecimalText.short` writes it.
        package mutating func appendInterpolation(_ coordinate: Double) {
            bytes.append(coordinate: coordinate)
        }

        package mutating func appendInterpolation(_ markup: Markup) {
            bytes.append(contentsOf: markup.bytes)
        }

        package mutating func appendInterpolation(_ parts: [Markup]) {
            for part in parts { bytes.append(contentsOf: part.bytes) }
        }

        package mutating func appendInterpolation(_ part: Markup?) {
            if let part { bytes.append(contentsOf: part.bytes) }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// The same text as `DecimalText.short(coordinate, places: 2)`, without a string on the way.
    fileprivate mutating func append(coordinate: Double) {
        let hundredths = DecimalText.scaled(coordinate, places: 2)
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        append(digits: whole)
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }

    private mutating func append(digits number: UInt) {
        if number >= 10 { append(digits: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    fileprivate mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                let entity: StaticString
                switch utf8[index] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\""): entity = "&quot;"
                case UInt8(ascii: "'"): entity = "&#39;"
                default: continue
                }
                append(contentsOf: utf8[start..<index])
                entity.withUTF8Buffer { append(contentsOf: $0) }
                start = index + 1
            }
            append(contentsOf: utf8[start...])
        }
    }
}
