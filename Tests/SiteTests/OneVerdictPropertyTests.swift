import Charts
import DecimalText
import Results
import Statistics
import Templates
import Testing

@testable import Site

@Suite("One verdict in words and marks")
struct OneVerdictPropertyTests {
    private static let phrases: [(Comparison, String)] = [
        (.better, "better than expected by chance alone"),
        (.similar, "similar: chance alone can explain the difference"),
        (.worse, "worse than expected by chance alone"),
    ]

    /// A service, and its verdict as benchmarking makes it.
    private struct Drawn {
        var figure: Figure
        var national: Figure
        var verdict: Comparison
    }

    private static func draw(_ random: inout SplitMix) -> Drawn? {
        let sizes = [40, 400, 4_000, 20_000]
        let of = Int.random(in: 20...(sizes.randomElement(using: &random) ?? 40), using: &random)
        let met = Int.random(in: 0...of, using: &random)
        let near = Double(met) / Double(of) + Double.random(in: -0.2...0.2, using: &random)
        let target = Int((min(max(near, 0), 1) * 50_000).rounded())
        let verdict = Verdict.compare(
            numerator: met, denominator: of, comparator: Double(target) / 50_000,
            polarity: .higherIsBetter)
        let comparison: Comparison
        switch verdict {
        case .better: comparison = .better
        case .similar: comparison = .similar
        case .worse: comparison = .worse
        case .notCompared: return nil
        }
        func figure(_ level: Level, _ met: Int, _ of: Int) -> Figure {
            let limits = WilsonInterval.limits(numerator: met, denominator: of)
            return Figure(
                level: level, code: "S", name: "S", kpi: 7, denominator: of, numerator: met,
                missing: 0, excluded: 0, percent: DecimalText.percent(met, of: of, places: 4),
                lower95: limits.map { DecimalText.fixed($0.lower * 100, places: 4) },
                upper95: limits.map { DecimalText.fixed($0.upper * 100, places: 4) }, rag: nil,
                comparison: level == .service ? comparison : nil, outlier: nil, status: .ok)
        }
        return Drawn(
            figure: figure(.service, met, of), national: figure(.national, target, 50_000),
            verdict: comparison)
    }

    @Test("Sentence, word, mark, interval and funnel say the same of 10,000 random services")
    func agreement() throws {
        var random = SplitMix(seed: 11)
        var seen: [Comparison] = []
        for _ in 0..<100 {
            let batch = try (0..<100).map { _ in try #require(Self.draw(&random)) }
            let views = batch.map { FigureWords(national: $0.national).view(of: $0.figure) }
            for marks in Self.marks(of: views) {
                #expect(marks == batch.map { Self.ink($0.verdict) })
            }
            for (drawn, view) in zip(batch, views) { try check(drawn, view) }
            seen += batch.map(\.verdict)
        }
        for verdict in Comparison.allCases { #expect(seen.count { $0 == verdict } > 1_000) }
    }

    private func check(_ drawn: Drawn, _ view: FigureView) throws {
        let said = Self.phrases.filter { view.sentence.contains($0.1) }.map(\.0)
        let whole = "\(drawn.figure)"
        #expect(said == [drawn.verdict], "\(whole)")
        #expect(view.standingWord.lowercased() == drawn.verdict.rawValue, "\(whole)")
        let reading = try #require(view.reading)
        let target = try #require(PercentText.value(drawn.national.percent))
        let (low, high) = (try #require(reading.lower), try #require(reading.upper))
        guard min(abs(low - target), abs(high - target)) > 0.0001 else { return }
        let side: Comparison = low > target ? .better : high < target ? .worse : .similar
        #expect(side == drawn.verdict, "\(whole)")
    }

    @Test("However a percentage is rounded or scaled for people, its verdict stays")
    func rounding() throws {
        var random = SplitMix(seed: 12)
        for _ in 0..<1_000 {
            let drawn = try #require(Self.draw(&random))
            let words = FigureWords(national: drawn.national)
            let exact = words.view(of: drawn.figure)
            for places in 0...3 {
                var rounded = drawn.figure
                for part in [\Figure.percent, \.lower95, \.upper95] {
                    rounded[keyPath: part] = rounded[keyPath: part].flatMap {
                        PercentText.rounded($0, places: places)
                    }
                }
                let view = words.view(of: rounded)
                #expect(view.standing == exact.standing)
                #expect(view.outlierWord == exact.outlierWord)
                let said = Self.phrases.filter { view.sentence.contains($0.1) }.map(\.0)
                #expect(said == [drawn.verdict])
            }
        }
    }

    /// The roles of the services' marks on a funnel, a ranked chart and a spine.
    private static func marks(of views: [FigureView]) -> [[Ink]] {
        let line = ReferenceLine(value: 50, label: "")
        let drawings = [
            FunnelChart(
                services: views.map { view in
                    .init(
                        name: "S", patients: view.size ?? 0, value: view.reading?.value ?? 0,
                        standing: view.standing, text: "")
                }, target: line, patientsLabel: ""
            ).drawing(.narrow),
            CaterpillarChart(
                rows: views.map { .init(name: "S", reading: $0.reading, standing: $0.standing) },
                reference: line
            ).drawing(.narrow),
            SpineChart(
                rows: views.map { view in
                    .init(number: "7", name: "", service: view.reading, standing: view.standing)
                }, serviceName: "", lastYearName: "", regionName: "", nationalName: ""
            ).drawing(.narrow),
        ]
        return drawings.map { drawing in
            drawing.marks.compactMap { mark -> Ink? in
                guard case .sign(_, _, _, let ink, _) = mark else { return nil }
                return ink
            }
        }
    }

    private static func ink(_ verdict: Comparison) -> Ink {
        switch verdict {
        case .better: .better
        case .similar: .similar
        case .worse: .worse
        }
    }
}

/// - Reference: Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators. OOPSLA
///   2014 (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
