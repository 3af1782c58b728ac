/// Addresses of other sites.
enum SafeAddress {
    /// True for `https://` and a host, without spaces, quotes or signs of control.
    static func isWeb(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: "https://".utf8), bytes.count > 8, bytes.count <= 2_000 else {
            return false
        }
        let host = bytes[8...].prefix { $0 != UInt8(ascii: "/") }
        return host.contains(UInt8(ascii: "."))
            && bytes.allSatisfy {
                $0 > 0x20 && $0 < 0x7F && !"<>\"'\\`{}|^".utf8.contains($0)
            }
    }
}
