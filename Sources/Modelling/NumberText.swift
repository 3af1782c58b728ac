import DecimalText

/// Numbers of the model as text: bounded, so that the wildest inputs still print.
enum NumberText {
    private static let most = 1e12

    static func fixed(_ value: Double, _ places: Int) -> String {
        guard value.isFinite, abs(value) < most else { return value < 0 ? "-1e12" : "1e12" }
        return DecimalText.fixed(value, places: places)
    }

    /// For programs: as many decimals as a whole number of 63 bits has room for, 6 to 12.
    static func precise(_ value: Double) -> String {
        guard value.isFinite, abs(value) < most else { return value < 0 ? "-1e12" : "1e12" }
        let places = abs(value) < 1e6 ? 12 : abs(value) < 1e9 ? 9 : 6
        return DecimalText.short(value, places: places)
    }

    /// `£1,234`, `-£1,234`.
    static func pounds(_ value: Double) -> String {
        guard value.isFinite, abs(value) < most else { return "beyond counting" }
        let whole = DecimalText.scaled(value, places: 0)
        return (whole < 0 ? "-£" : "£") + DecimalText.grouped(abs(whole))
    }
}
