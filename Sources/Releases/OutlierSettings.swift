/// Which services an edition calls outliers, and by whose guidance.
///
/// - Reference: Healthcare Quality Improvement Partnership (HQIP). Detection and management of
///   outliers for national clinical audits, May 2017. Revised in January 2024 and November 2025.
package struct OutlierSettings: Sendable, Equatable {
    /// Whose guidance the edition follows, as its pages name it.
    package var guidance: String
    /// Of the guidance, such as its year.
    package var version: String
    /// Per cent of services that chance leaves inside the limits; beyond them is an alert. Decimal
    /// text of at most three decimals.
    package var alert: String
    /// The same for an alarm; above `alert`.
    package var alarm: String
    /// Fewer patients, or fewer expected, are not assessed.
    package var fewestPatients: Int
    /// Of fewer services none is assessed: they do not tell how services differ.
    package var fewestServices: Int

    package init(
        guidance: String, version: String, alert: String, alarm: String, fewestPatients: Int,
        fewestServices: Int
    ) {
        self.guidance = guidance
        self.version = version
        self.alert = alert
        self.alarm = alarm
        self.fewestPatients = fewestPatients
        self.fewestServices = fewestServices
    }

    /// About two and three standard deviations: what a release without the block gets.
    package static let conventional = OutlierSettings(
        guidance: "HQIP, Detection and management of outliers for national clinical audits",
        version: "May 2017", alert: "95", alarm: "99.8", fewestPatients: 20, fewestServices: 3)
}

extension OutlierSettings {
    private static let keys = [
        "guidance", "version", "alert", "alarm", "fewest_patients", "fewest_services",
    ]

    /// The block `outliers` of a release; the conventional settings where it has none.
    init(in release: ReleaseBlock) throws(ReleaseError) {
        guard release.holds("outliers") else {
            self = .conventional
            return
        }
        let block = try release.block("outliers")
        try block.refuseKeys(notIn: Self.keys)
        let alert = try Self.level(block, "alert")
        let alarm = try Self.level(block, "alarm")
        guard alert.thousandths < alarm.thousandths else {
            throw block.wrong(
                "alarm", "is not above alert",
                remedy: "An alarm lies further out than an alert, such as 99.8 beside 95.")
        }
        self.init(
            guidance: try block.word("guidance"), version: try block.word("version"),
            alert: alert.text, alarm: alarm.text,
            // Below 20 patients a figure carries no verdict at all, and below three services
            // nothing is known of how services differ.
            fewestPatients: try block.number("fewest_patients", in: 20...1000),
            fewestServices: try block.number("fewest_services", in: 3...1000))
    }

    /// A level of 80 to 99.999 per cent, as it is typed.
    private static func level(
        _ block: ReleaseBlock, _ key: String
    ) throws(ReleaseError) -> (text: String, thousandths: Int) {
        let text = try block.word(key)
        let parts = text.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.map { String(decoding: $0, as: UTF8.self) }
        let decimals = digits.count > 1 ? digits[1] : "0"
        guard digits[0].utf8.count == 2, (1...3).contains(decimals.utf8.count),
            (digits[0] + decimals).utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
            let number = Int(digits[0] + (decimals + "00").prefix(3)), number >= 80_000
        else {
            throw block.wrong(
                key, "is not a per cent from 80 to 99.999",
                remedy: "Write how many of 100 services chance leaves inside, such as 95 or 99.8.")
        }
        return (text, number)
    }
}
