/// One service on every indicator at once: its figure against its own slice of each indicator's
/// funnel, last year's, the region and the national figure, on one scale from zero.
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
        package var outlier: OutlierSign
        package var lastYear: Double?
        package var region: Double?
        package var national: Reading?
        /// Nil where there are no limits for the service.
        package var slice: Slice?
        /// Stands where slice and marks would: why there are none. May be empty.
        package var note: String

        package init(
            number: String, name: String, service: Reading?, absence: String = "",
            standing: Standing, outlier: OutlierSign = .none, lastYear: Double? = nil,
            region: Double? = nil, national: Reading? = nil, slice: Slice? = nil, note: String = ""
        ) {
            self.number = number
            self.name = name
            self.service = service
            self.absence = absence
            self.standing = standing
            self.outlier = outlier
            self.lastYear = lastYear
            self.region = region
            self.national = national
            self.slice = slice
            self.note = note
        }
    }

    /// The funnel's limits at this service's size, per cent.
    package struct Slice: Sendable, Equatable {
        /// Chance alone at 95 %: outside is better or worse.
        package var chance: ClosedRange<Double>
        /// With usual differences: outside is an alert. Nil where services are not assessed.
        package var usual: ClosedRange<Double>?
        /// Outside is an alarm.
        package var unusual: ClosedRange<Double>?

        package init(
            chance: ClosedRange<Double>, usual: ClosedRange<Double>? = nil,
            unusual: ClosedRange<Double>? = nil
        ) {
            self.chance = chance
            self.usual = usual
            self.unusual = unusual
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
