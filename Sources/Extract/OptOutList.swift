import Checksums
import Findings

/// The NHS numbers that have opted out, as the national check returns them. Never written anywhere.
package struct OptOutList: Sendable {
    /// Ascending, each once.
    package let numbers: [UInt64]
    /// Lines with something on them.
    package let rows: Int
    package let sha256: String
    package let bytes: Int
    /// Lines that are not an NHS number, without their text.
    package let findings: [Finding]

    /// Each is a finding that is kept; a list with more is another file.
    private static let mostUnreadable = 1_000

    /// Reads one NHS number a line, a comma after it allowed.
    package init(file path: String, shownAs name: String) throws(ExtractError) {
        let bytes = try wholeFile(path, shownAs: name)
        var numbers: Set<UInt64> = []
        var rows = 0
        var findings: [Finding] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            var text = (index == 0 ? Self.withoutMark(line) : line).drop { $0 <= 0x20 }
            while let last = text.last, last <= 0x20 || last == 0x2C { text.removeLast() }
            if text.isEmpty { continue }
            rows += 1
            if let number = text.withUnsafeBufferPointer(AnswerText.nhsNumber) {
                numbers.insert(number)
            } else {
                guard findings.count < Self.mostUnreadable else {
                    throw .tooManyUnreadable(file: name, line: index + 1)
                }
                findings.append(
                    Finding(
                        rule: ExtractRule.invalidOptOut.id,
                        severity: ExtractRule.invalidOptOut.severity,
                        location: Location(file: name, line: index + 1),
                        summary: "The line is not an NHS number; nobody is matched by it."))
            }
        }
        self.numbers = numbers.sorted()
        self.rows = rows
        sha256 = SHA256.hex(of: bytes)
        self.bytes = bytes.count
        self.findings = findings
    }

    private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }

    package func contains(_ number: UInt64) -> Bool {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number
    }
}
