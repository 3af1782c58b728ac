/// What looks like it belongs to one patient: an NHS number, a full postcode, a full date.
///
/// Found by shape in the bytes of any file, so that no list of patients is needed and none that is
/// shaped so can be missed.
struct PatientIdentifiers {
    struct Mark: Sendable {
        var line: Int
        var kind: Kind
    }

    enum Kind: Sendable, Equatable {
        /// Ten digits whose check digit is right.
        case nhsNumber
        case postcode
        /// A calendar date in full, by its year: a date of birth where the year is early enough.
        case date(year: Int)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Line feeds before `counted` have been counted.
    private var (line, counted) = (1, 0)
    private var marks: [Mark] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Every place in the file that looks like a patient's, in order.
    static func marks(in bytes: [UInt8]) -> [Mark] {
        bytes.withUnsafeBufferPointer { buffer in
            var scan = PatientIdentifiers(buffer)
            scan.run()
            return scan.marks
        }
    }

    /// Looks at the start of every run of letters and digits that starts with a digit or a capital.
    private mutating func run() {
        let raw = UnsafeRawBufferPointer(bytes)
        var before: UInt64 = 0
        var block = 0
        while block + 8 <= raw.count {
            let eight = EightBytes(raw, at: block)
            let digits = eight.lie(in: 0x30...0x39)
            let letters = eight.folded.lie(in: 0x61...0x7A)
            var alphanumeric = digits | letters
            if eight.beyondASCII != 0 { alphanumeric |= eight.beyondASCII & ~eight.equals(0xC2) }
            let capitals = letters & ~eight.smallLetterBits
            var starts = (digits | capitals) & ~(alphanumeric << 8 | before)
            while starts != 0 {
                inspect(block + starts.trailingZeroBitCount / 8)
                starts &= starts - 1
            }
            before = alphanumeric >> 56
            block += 8
        }
        while block < raw.count {
            if block == 0 || !bytes[block - 1].isAlphanumeric { inspect(block) }
            block += 1
        }
    }

    private mutating func inspect(_ start: Int) {
        position = start
        if bytes[start].isDigit {
            inspectDigits()
        } else if bytes[start].isCapital {
            inspectCapitals()
        }
    }

    private mutating func add(_ kind: Kind) {
        while counted < position {
            if bytes[counted] == UInt8(ascii: "\n") { line += 1 }
            counted += 1
        }
        marks.append(Mark(line: line, kind: kind))
    }

    private mutating func inspectDigits() {
        let count = digits(at: position)
        switch count {
        case 10: if endsWord(position + 10) { note([position..<position + 10]) }
        case 3: noteParts()
        case 1, 2, 4: noteDate(after: count)
        default: break
        }
    }

    /// `943 476 5919`, with spaces or hyphens.
    private mutating func noteParts() {
        guard let second = separator(at: position + 3), digits(at: second) == 3,
            let third = separator(at: second + 3), digits(at: third) == 4, endsWord(third + 4)
        else { return }
        note([position..<position + 3, second..<second + 3, third..<third + 4])
    }

    private mutating func note(_ parts: [Range<Int>]) {
        let digits = parts.flatMap { bytes[$0].map { Int($0 - UInt8(ascii: "0")) } }
        if Self.isNHSNumber(digits) { add(.nhsNumber) }
    }

    /// - Reference: NHS Data Dictionary, NHS NUMBER: weights 10 to 2, modulus 11.
    static func isNHSNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 10, digits.contains(where: { $0 != digits[0] }) else { return false }
        let sum = zip(digits, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        return (11 - sum % 11) % 11 == digits[9]
    }

    /// `1938-03-12` or `12/03/1938`, `12.03.1938`, `12-03-1938`.
    ///
    /// - Parameter first: how many digits it starts with.
    private mutating func noteDate(after first: Int) {
        let yearFirst = first == 4
        let mark = position + first
        guard mark < bytes.count, bytes[mark].separatesDates else { return }
        let middle = digits(at: mark + 1)
        let secondMark = mark + 1 + middle
        guard (1...2).contains(middle), secondMark < bytes.count, bytes[secondMark] == bytes[mark]
        else { return }
        let last = digits(at: secondMark + 1)
        guard yearFirst ? (1...2).contains(last) : last == 4, endsWord(secondMark + 1 + last)
        else { return }
        let (year, day) = (
            number(at: yearFirst ? position : secondMark + 1, digits: 4),
            number(
                at: yearFirst ? secondMark + 1 : position, digits: yearFirst ? last : first)
        )
        let month = number(at: mark + 1, digits: middle)
        guard (1...12).contains(month), (1...31).contains(day), (1850...2200).contains(year)
        else { return }
        add(.date(year: year))
    }

    /// Area, district, space, sector and unit: `SW1A 2AA`.
    ///
    /// - Reference: BS 7666 and Office for National Statistics, Postal geography: the six shapes
    ///   of a postcode.
    private mutating func inspectCapitals() {
        var end = position
        while end < bytes.count, bytes[end].isCapital { end += 1 }
        guard end - position <= 2, end < bytes.count, bytes[end].isDigit else { return }
        let longer = end + 1 < bytes.count && (bytes[end + 1].isDigit || bytes[end + 1].isCapital)
        if isUnit(after: end + 1) || longer && isUnit(after: end + 2) {
            add(.postcode)
        }
    }

    /// A digit and two capitals that end a word, with or without a space before them.
    private func isUnit(after end: Int) -> Bool {
        let unit = separator(at: end) ?? end
        return unit + 2 < bytes.count && bytes[unit].isDigit && bytes[unit + 1].isCapital
            && bytes[unit + 2].isCapital && endsWord(unit + 3)
    }

    private func digits(at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return end - start
    }

    private func number(at start: Int, digits: Int) -> Int {
        bytes[start..<start + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Where the text goes on after one space or hyphen; a no-break space counts.
    private func separator(at place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "-") {
            return place + 1
        }
        return isSpace(place) ? place + 2 : nil
    }

    private func isSpace(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        if bytes[place] == UInt8(ascii: " ") { return true }
        return bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0
    }

    private func endsWord(_ place: Int) -> Bool {
        place >= bytes.count || !bytes[place].isAlphanumeric
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    fileprivate var separatesDates: Bool {
        self == UInt8(ascii: "-") || self == UInt8(ascii: "/") || self == UInt8(ascii: ".")
    }
    fileprivate var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }
    fileprivate var isAlphanumeric: Bool {
        isDigit || isCapital || self &- UInt8(ascii: "a") < 26 || self >= 0x80 && self != 0xC2
    }
}
