import DecimalText
import Disk
import Funnels
import Glibc
import Results
import Statistics
import YearOnYear

/// Times what statistics add to five editions of one results file's size.
@main
enum StatisticsTime {
    private static let years = 5
    private static let runs = 11

    static func main() {
        guard CommandLine.arguments.count == 2 else {
            print("statistics-time RESULTS-FILE")
            exit(64)
        }
        let file = CommandLine.arguments[1]
        let read: PublishableResults
        do {
            read = try ResultsFile.read(
                try WholeFile.bytes(at: file, shownAs: file), file: file)
        } catch {
            print("\(error)")
            exit(2)
        }
        let editions = (0..<years).map { past in
            var edition = read
            edition.edition.year = read.edition.year - (years - 1) + past
            (edition.changes, edition.trends, edition.variation) = ([], [], [])
            return edition
        }
        let parts: [(String, () -> Int)] = [
            (
                "intervals of every figure, month and group",
                { editions.reduce(0) { $0 + intervals($1) } }
            ),
            (
                "funnels, over-dispersion, outlier status",
                { editions.reduce(0) { $0 + outliers($1) } }
            ),
            ("changes, trends, XmR charts in both variants", { completed(editions) }),
        ]
        print("\(read.services.count) services, 11 KPIs, \(years) editions; median of \(runs) runs")
        var total = 0.0
        for (name, work) in parts {
            let milliseconds = median(of: work)
            total += milliseconds
            print("\(name): \(DecimalText.fixed(milliseconds, places: 1)) ms")
        }
        print("together: \(DecimalText.fixed(total, places: 1)) ms")
    }

    private static func median(of work: () -> Int) -> Double {
        let clock = ContinuousClock()
        var results = 0
        let times = (0..<runs).map { _ in clock.measure { results += work() } }.sorted()
        precondition(results > 0)
        return times[runs / 2] / .milliseconds(1)
    }

    private static func intervals(_ results: PublishableResults) -> Int {
        let counts =
            results.figures.map { ($0.numerator, $0.denominator, $0.kpi) }
            + results.series.map { ($0.numerator, $0.denominator, $0.kpi) }
            + results.breakdowns.map { ($0.numerator, $0.denominator, $0.kpi) }
        return counts.count { numerator, denominator, kpi in
            guard let numerator, let denominator else { return false }
            if kpi == 2 || kpi == 3 {
                return RatioInterval.limits(observed: numerator, expected: Double(denominator))
                    != nil
            }
            return WilsonInterval.limits(numerator: numerator, denominator: denominator) != nil
        }
    }

    private static func outliers(_ results: PublishableResults) -> Int {
        let funnels = results.serviceFunnels
        return results.figures.count {
            $0.level == .service && funnels[$0.kpi - 1].assess($0).status != nil
        }
    }

    private static func completed(_ editions: [PublishableResults]) -> Int {
        editions.indices.reduce(0) { sum, last in
            let done = YearOnYear.completed(editions[last], after: Array(editions[..<last]))
            return sum + done.changes.count + done.trends.count + done.variation.count
        }
    }
}
