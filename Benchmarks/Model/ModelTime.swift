import DecimalText
import Economics
import Glibc

/// Times the Fracture Liaison Model.
@main
enum ModelTime {
    private static let runs = 11

    static func main() {
        let inputs = Preset.community.inputs
        let parts: [(String, () -> Double)] = [
            ("1,000 draws", { Uncertainty(inputs).points[0][999].qalys }),
            ("15 inputs at both ends", { Tornado.rows(inputs)[0].low.headline.qalys }),
            ("25 published results", { Double(PublishedChecks.all().count) }),
        ]
        for (name, part) in parts {
            let times = (0..<runs).map { _ in
                let start = clock()
                let made = part()
                precondition(made.isFinite)
                return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1_000
            }.sorted()
            print("\(name): \(DecimalText.fixed(times[runs / 2], places: 1)) ms")
        }
    }
}
