import XML

/// Where a shape of a drawing stands, from its attributes.
struct DrawnShape {
    private(set) var x = 0.0
    private(set) var y = 0.0
    private var width = 0.0
    private var height = 0.0
    /// The reach of a path's outline.
    private var outline: (left: Double, right: Double, top: Double, bottom: Double)?

    /// What a class stands for; nil where it is no mark of data.
    static func kind(ofClass value: Span<UInt8>) -> PageStatements.Mark.Kind? {
        for (words, kind) in kinds where words.utf8CodeUnitCount == value.count {
            let start = words.utf8Start
            if value.indices.allSatisfy({ value[$0] == start[$0] }) { return kind }
        }
        return nil
    }

    private static let kinds: [(StaticString, PageStatements.Mark.Kind)] = [
        ("better", .point), ("similar", .point), ("worse", .point), ("unassessed", .point),
        ("point", .point), ("band-high", .point), ("band-middle", .point), ("band-low", .point),
        ("band-none", .point), ("group", .bar), ("bar", .bar), ("interval", .range),
        ("chance", .range), ("usual", .range), ("unusual", .range),
    ]

    /// The attributes that say where a shape stands.
    private enum Measure: Int {
        case x, cx, y, cy, width, height, d
    }

    private static let measures = MarkupVocabulary(["x", "cx", "y", "cy", "width", "height", "d"])

    /// Takes an attribute of the shape where it says where the shape stands.
    mutating func note(_ tag: borrowing MarkupTag, attribute index: Int) {
        let name = tag.attributeName(at: index)
        guard let measure = Self.measures.index(of: name).flatMap(Measure.init) else { return }
        switch measure {
        case .x, .cx: x = Self.number(tag.value(at: index))
        case .y, .cy: y = Self.number(tag.value(at: index))
        case .width: width = Self.number(tag.value(at: index))
        case .height: height = Self.number(tag.value(at: index))
        case .d: trace(tag.value(at: index))
        }
    }

    /// The middle of the shape; a bar's is its far end.
    func middle(of element: Element) -> (x: Double, y: Double)? {
        switch element {
        case .rect: (x + width, y + height / 2)
        case .path:
            outline.map { (($0.left + $0.right) / 2, ($0.top + $0.bottom) / 2) }
        default: (x, y)
        }
    }

    private static func number(_ value: [UInt8]) -> Double {
        var numbers = PathNumbers(value)
        return numbers.next() ?? 0
    }

    /// Follows moves and straight lines; other commands end where their last two numbers say.
    ///
    /// - Reference: SVG 2, 9.3 "Path data".
    private mutating func trace(_ path: [UInt8]) {
        var (x, y) = (0.0, 0.0)
        var numbers = PathNumbers(path)
        while let command = numbers.command() {
            let isRelative = command >= UInt8(ascii: "a")
            switch command | 0x20 {
            case UInt8(ascii: "h"): x = (isRelative ? x : 0) + (numbers.next() ?? 0)
            case UInt8(ascii: "v"): y = (isRelative ? y : 0) + (numbers.next() ?? 0)
            case UInt8(ascii: "m"), UInt8(ascii: "l"):
                x = (isRelative ? x : 0) + (numbers.next() ?? 0)
                y = (isRelative ? y : 0) + (numbers.next() ?? 0)
            default: continue
            }
            let reach = outline ?? (x, x, y, y)
            outline = (
                min(reach.left, x), max(reach.right, x), min(reach.top, y), max(reach.bottom, y)
            )
        }
    }
}

/// The commands and numbers of path data, one after the other.
private struct PathNumbers {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The next letter; numbers before it are passed over.
    mutating func command() -> UInt8? {
        while position < text.count {
            let byte = text[position]
            position += 1
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return byte }
        }
        return nil
    }

    mutating func next() -> Double? {
        while position < text.count, text[position] == 0x20 || text[position] == UInt8(ascii: ",") {
            position += 1
        }
        var (value, unit, sign, isFraction, digits) = (0.0, 1.0, 1.0, false, 0)
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: "-"), digits == 0, sign > 0 {
                sign = -1
            } else if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if byte &- UInt8(ascii: "0") < 10 {
                digits += 1
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                if isFraction { unit *= 10 }
            } else {
                break
            }
            position += 1
        }
        return digits == 0 ? nil : sign * value / unit
    }
}
