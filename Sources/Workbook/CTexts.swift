import Glibc

/// Texts that a C structure points to, until they are let go.
struct CTexts {
    private var copies: [UnsafeMutablePointer<CChar>] = []

    /// nil only where memory has run out.
    mutating func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard let copy = strdup(text) else { return nil }
        copies.append(copy)
        return copy
    }

    /// After this nothing may read what was copied.
    mutating func letGo() {
        for copy in copies { free(copy) }
        copies = []
    }
}
