import Checksums
import Testing

@Suite("FNV-1a")
struct FNV1aTests {
    @Test(
        "Published values come out (RFC 9923, test vectors)",
        arguments: [
            ("", 0xcbf2_9ce4_8422_2325 as UInt64), ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ])
    func vectors(text: String, expected: UInt64) {
        #expect(FNV1a(Array(text.utf8)[...]).value == expected)
        #expect(Array(text.utf8).withUnsafeBufferPointer { FNV1a($0).value } == expected)
        var byByte = FNV1a()
        for byte in text.utf8 { byByte.add(byte) }
        #expect(byByte == FNV1a(Array(text.utf8)[...]))
    }
}
