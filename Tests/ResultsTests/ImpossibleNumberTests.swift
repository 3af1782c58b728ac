import Testing

@testable import Results

/// Numbers that no audit counts, which would otherwise overflow in the sums and charts of a site.
@Suite("Numbers that cannot be")
struct ImpossibleNumberTests {
    private static let text = String(
        decoding: ResultsFile.json(of: TinyResults.edition), as: UTF8.self)

    private func said(of text: String) -> String {
        let error = #expect(throws: ResultsError.self) {
            try ResultsFile.read(Array(text.utf8), file: "r.json")
        }
        return error?.description ?? ""
    }

    @Test(
        "A count below zero or beyond a thousand million is refused",
        arguments: ["\"numerator\":120", "\"missing\":9", "\"findings\":12", "\"cells\":1"],
        ["-1", "1000000001", "9223372036854775807", "-9223372036854775807"])
    func count(member: String, number: String) throws {
        let key = try #require(member.split(separator: ":").first)
        #expect(Self.text.contains(member))
        let changed = Self.text.replacing(member, with: "\(key):\(number)", maxReplacements: 1)
        #expect(said(of: changed).contains("\(key) must be a whole number from 0 to 1000000000"))
        let most = Self.text.replacing(
            member, with: "\(key):1000000000", maxReplacements: 1)
        _ = try ResultsFile.read(Array(most.utf8), file: "r.json")
    }

    @Test("So is one in a list")
    func list() {
        let changed = Self.text.replacing("\"kpis\":[4,6]", with: "\"kpis\":[4,-6]")
        #expect(said(of: changed).contains("\"kpis\" must be a whole number"))
    }

    @Test(
        "A decimal that is longer than any of ours is refused",
        arguments: ["1000000000000000000", "0.00000000000000000001", "1e5", "inf", "nan", "0x1p3"])
    func decimal(text: String) {
        let changed = Self.text.replacing("\"50.0000\"", with: "\"\(text)\"", maxReplacements: 1)
        #expect(said(of: changed).contains("must be decimal text"))
    }
}
