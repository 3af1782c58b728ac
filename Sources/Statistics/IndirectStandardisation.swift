/// A service's proportion allowing for the mix of patients that it sees.
///
/// What the service would have achieved had each of its groups of patients done as that group does
/// nationally is the expected count; the adjusted rate is observed over expected times the national
/// rate. It stands beside the crude proportion, never in its place.
///
/// - Reference: Breslow NE, Day NE. Statistical methods in cancer research, volume II. IARC 1987,
///   chapter 2 (indirect standardisation).
/// - Reference: Wilson EB. J Am Stat Assoc 1927;22:209–212 (the interval of the observed
///   proportion, the expected one taken as known).
package struct IndirectStandardisation: Sendable, Equatable {
    /// Patients of one group, at the service and nationally.
    package struct Stratum: Sendable, Equatable {
        package let service: Proportion
        package let national: Proportion

        package init(service: Proportion, national: Proportion) {
            self.service = service
            self.national = national
        }
    }

    package let observed: Int
    /// More than 0, not above the patients of the service.
    package let expected: Double
    /// Observed over expected: 1 is as expected.
    package let ratio: Double
    /// 0 or more; may pass 1 where a service far exceeds an expectation that is already high.
    package let adjustedRate: Double
    package let interval: ConfidenceInterval

    /// - Parameters:
    ///   - strata: the groups that the service has patients in, in a fixed order.
    ///   - nationalRate: of all patients, 0…1.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: nil without patients, or where nothing is expected of the service.
    package init?(
        strata: [Stratum], nationalRate: Double, z: Double = StandardNormal.z95
    ) {
        self.init(
            observed: strata.reduce(0) { $0 + $1.service.numerator },
            of: strata.reduce(0) { $0 + $1.service.denominator },
            expected: Self.expected(of: strata), nationalRate: nationalRate, z: z)
    }

    /// - Parameters:
    ///   - observed: patients of the service who met the standard.
    ///   - patients: of the service.
    ///   - expected: how many of them would have met it as their groups do nationally.
    ///   - nationalRate: of all patients, 0…1.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: nil without patients, or where nothing is expected of the service.
    package init?(
        observed: Int, of patients: Int, expected: Double, nationalRate: Double,
        z: Double = StandardNormal.z95
    ) {
        guard expected > 0,
            let limits = WilsonInterval.limits(numerator: observed, denominator: patients, z: z)
        else { return nil }
        self.observed = observed
        self.expected = expected
        ratio = Double(observed) / expected
        adjustedRate = ratio * nationalRate
        interval = limits.scaled(by: Double(patients) / expected * nationalRate)
    }

    /// What the patients of a service would have achieved as their groups do nationally.
    ///
    /// - Parameter strata: in a fixed order.
    package static func expected(of strata: [Stratum]) -> Double {
        strata.reduce(0) { $0 + Double($1.service.denominator) * $1.national.value }
    }
}
