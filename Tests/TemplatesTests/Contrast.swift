#if canImport(Glibc)
    import Glibc
#endif

/// A colour as the stylesheet writes it: `#12436d`.
struct Colour: Hashable {
    let hex: String
    private let channels: [Double]

    init?(_ hex: String) {
        let digits = hex.lowercased().dropFirst()
        guard hex.hasPrefix("#"), digits.count == 6, let number = Int(digits, radix: 16) else {
            return nil
        }
        self.hex = hex.lowercased()
        channels = [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
    }

    /// 0 for black to 1 for white.
    ///
    /// - Reference: WCAG 2.2, definition of relative luminance.
    var luminance: Double {
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// 1 to 21, the same both ways.
    ///
    /// - Reference: WCAG 2.2, definition of contrast ratio.
    func contrast(with other: Colour) -> Double {
        let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }
}
