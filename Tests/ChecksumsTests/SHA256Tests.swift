import Checksums
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    /// The examples of FIPS 180-4 (NIST, "SHA256 examples"), and the empty message.
    static let published: [(message: [UInt8], digest: String)] = [
        ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            Array("abc".utf8),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        ),
        (
            Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test("The published examples come out to the digit", arguments: published.indices)
    func examples(index: Int) {
        let example = Self.published[index]
        #expect(SHA256.hex(of: example.message) == example.digest)
    }

    @Test("Pieces give the same checksum as the whole", arguments: [1, 3, 63, 64, 65, 1_000])
    func pieces(size: Int) {
        let message = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var checksum = SHA256()
        message.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let end = min(start + size, bytes.count)
                checksum.update(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
        #expect(checksum.finish() == SHA256.hex(of: message))
    }

    @Test("A finished checksum starts anew")
    func startsAnew() {
        var checksum = SHA256()
        Array("abc".utf8).withUnsafeBytes { checksum.update($0) }
        let first = checksum.finish()
        Array("abc".utf8).withUnsafeBytes { checksum.update($0) }
        #expect(checksum.finish() == first)
    }
}
