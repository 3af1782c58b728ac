import DecimalText

/// How large a file is, as a reader takes it in: `412 kB`, `1.2 MB`.
enum SizeWords {
    static func words(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) bytes" }
        if bytes < 999_500 { return "\((bytes + 500) / 1000)\u{A0}kB" }
        return DecimalText.fixed(Double(bytes) / 1_000_000, places: 1) + "\u{A0}MB"
    }
}
