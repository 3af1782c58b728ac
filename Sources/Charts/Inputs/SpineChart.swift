/// One service on every indicator at once: its figure, last year's, the region, the national figure
/// and the spread of all services, on one scale from zero.
package struct SpineChart: Sendable {
    package struct Row: Sendable {
        /// `4`.
        package var number: String
        /// `Assessed within 90 days`.
        package var name: String
        package var service: Reading?
        /// Shown in place of the service's figure: `too few patients`, `3 of 17 fields`.
        package var absence: String
        package var standing: Standing
        package var lastYear: Double?
        package var region: Double?
        package var national: Reading?
        package var lowest: Double?
        package var lowerQuartile: Double?
        package var upperQuartile: Double?
        package var highest: Double?

        package init(
            number: String, name: String, service: Reading?, absence: String = "",
            standing: Standing, lastYear: Double? = nil, region: Double? = nil,
            national: Reading? = nil, lowest: Double? = nil, lowerQuartile: Double? = nil,
            upperQuartile: Double? = nil, highest: Double? = nil
        ) {
            self.number = number
            self.name = name
            self.service = service
            self.absence = absence
            self.standing = standing
            self.lastYear = lastYear
            self.region = region
            self.national = national
            self.lowest = lowest
            self.lowerQuartile = lowerQuartile
            self.upperQuartile = upperQuartile
            self.highest = highest
        }
    }

    package var rows: [Row]
    /// Words of the key: `This service`, `2020`, `South West`, `All services`.
    package var serviceName: String
    package var lastYearName: String
    package var regionName: String
    package var nationalName: String

    package init(
        rows: [Row], serviceName: String, lastYearName: String, regionName: String,
        nationalName: String
    ) {
        self.rows = rows
        self.serviceName = serviceName
        self.lastYearName = lastYearName
        self.regionName = regionName
        self.nationalName = nationalName
    }
}
