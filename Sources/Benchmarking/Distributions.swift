import DecimalText
import Results
import Statistics

extension DisclosedView {
    /// How the published percentages of services are spread at every place but a service, KPI 2 to
    /// 11. A service has no percentage for KPI 1.
    func distributions(of figures: [Figure]) -> [Distribution] {
        let firstService = results.places.count - results.services.count
        return results.places.prefix(firstService).flatMap { place in
            (2...11).map { kpi in
                let percentages = place.members.compactMap { service in
                    figures[(firstService + service) * 11 + kpi - 1].percent
                }
                return distribution(of: percentages, at: place, kpi: kpi)
            }
        }
    }

    private func distribution(
        of percentages: [String], at place: Place, kpi: Int
    ) -> Distribution {
        let sorted = percentages.map(tenThousandths).sorted()
        return Distribution(
            level: place.level, code: place.code, kpi: kpi, services: sorted.count,
            lowerQuartile: quantile(sorted, 0.25), median: quantile(sorted, 0.5),
            upperQuartile: quantile(sorted, 0.75))
    }

    /// Halves of the last decimal are exact in ten-thousandths, and go away from zero.
    private func quantile(_ sorted: [Double], _ share: Double) -> String? {
        Quantile.type7(sorted, share).map { value in
            DecimalText.fixed(value.rounded(.toNearestOrAwayFromZero) / 10_000, places: 4)
        }
    }

    /// A percentage with 4 decimals as a whole number.
    private func tenThousandths(_ percentage: String) -> Double {
        percentage.utf8.reduce(0) { value, byte in
            byte == UInt8(ascii: ".") ? value : value * 10 + Double(byte &- 0x30)
        }
    }
}
