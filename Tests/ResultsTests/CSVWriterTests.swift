import Testing

@testable import Results

@Suite("Fields of a table")
struct CSVWriterTests {
    private func row(_ text: String) -> String {
        var writer = CSVWriter()
        writer.field(text)
        writer.endRow()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "A text that a spreadsheet would run is text there too",
        arguments: [
            "=1+1", "+44 20", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1", "=HYPERLINK()",
            "-", "--1", "-1.", "-1e5", "-.5", "+5", "-1;=2", "-5-cmd|' /C calc'!A0",
        ])
    func formula(text: String) {
        #expect(row(text) == "\"'\(text)\"\n")
    }

    @Test("A quote in such a text is doubled as in any other")
    func quotes() {
        #expect(row("=\"a\",b") == "\"'=\"\"a\"\",b\"\n")
    }

    @Test(
        "Numbers and other texts stay as they are",
        arguments: ["", "-3", "-3.25", "0", "57.1429", "85+", "R&D", "a=b", "'x", "50–59", "−1"])
    func plain(text: String) {
        #expect(row(text) == "\(text)\n")
    }
}
