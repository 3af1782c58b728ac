import Testing

@testable import Statistics

@Suite("Plot-the-dots charts")
struct XmRChartTests {
    @Test(
        "Mean, limits and point types agree with NHSRplotthedots, both with and without screening")
    func series() throws {
        let cases = try Oracle("xmr_plotthedots.csv").cases(by: "case", "screen_outliers")
        for (name, rows) in cases {
            let chart = try Self.chart(of: rows)
            #expect(chart.isShort == (try rows[0].flag("short_group_warning")), "\(name)")
            for (row, point) in zip(rows, chart.points) {
                #expect(agrees(chart.mean, try row.number("mean_col")), "\(name) \(row)")
                #expect(
                    Self.name(of: point.specialCause) == (try row.text("special_cause_type")),
                    "\(name) \(row)")
                #expect(Self.name(of: point.type) == (try row.text("point_type")), "\(name) \(row)")
            }
            // A series that never changes has no limits here; the table gives its unscreened
            // variant two that lie on the mean.
            if name.hasPrefix("constant") {
                #expect(chart.limits == nil)
                #expect(chart.assurance(target: 60) == nil)
                continue
            }
            #expect(agrees(chart.limits?.lower, try rows[0].number("lpl")), "\(name)")
            #expect(agrees(chart.limits?.upper, try rows[0].number("upl")), "\(name)")
            for (row, point) in zip(rows, chart.points) {
                let outside = chart.limits?.side(of: point.value) != .inside
                #expect(outside == (try row.flag("outside_limits")), "\(name) \(row)")
            }
            #expect(
                Self.name(of: chart.assurance(target: 60))
                    == (try rows[0].text("assurance_vs_target60")), "\(name)")
        }
    }

    @Test("Each rule agrees with NHSRplotthedots on its own examples")
    func rules() throws {
        for row in try Oracle("spc_rule_units.csv").rows {
            func numbers(_ column: String) throws -> [Int] {
                try row.text(column).split(separator: " ").map { try #require(Int($0)) }
            }
            let input = try numbers("input")
            let found: [Int]
            switch try row.text("fun") {
            case "ptd_seven_point_one_side_mean":
                found = XmRRules.oneSide(input).map { $0 ? 1 : 0 }
            case "ptd_part_of_seven_trend":
                found = XmRRules.partOfSeven(input.map { $0 != 0 }).map { $0 ? 1 : 0 }
            case "ptd_seven_point_trend":
                found = XmRRules.trend(input.map(Double.init))
            default:
                found = XmRRules.twoOfThree(
                    close: input.map { $0 == 1 }, sides: try numbers("input2")
                ).map { $0 ? 1 : 0 }
            }
            #expect(found == (try numbers("expected")), "\(row)")
        }
    }

    @Test("Assurance agrees with NHSRplotthedots on its own examples")
    func assurance() throws {
        for row in try Oracle("spc_assurance.csv").rows {
            let assurance = Assurance(
                limits: ControlLimits(lower: try row.number("lpl"), upper: try row.number("upl")),
                target: try row.number("target"),
                improvement: try Self.polarity(row.text("direction")))
            let expected = try row.text("expected")
            #expect(Self.name(of: assurance) == (expected == "NA" ? "" : expected), "\(row)")
        }
    }

    @Test("A series of none has no chart, and of one no limits")
    func short() {
        for screening in XmRChart.Screening.allCases {
            func chart(_ values: [Double]) -> XmRChart? {
                XmRChart(values: values, screening: screening, improvement: .higherIsBetter)
            }
            #expect(chart([]) == nil)
            #expect(chart([0.4])?.limits == nil)
            #expect(chart([0.4])?.variation == .commonCause)
            #expect(chart([0.1, 0.1, 0.1])?.limits == nil)
            #expect(chart([0.4, 0.6])?.limits != nil)
        }
    }

    @Test("Values on the mean are on neither side of it, though their sum is not exact")
    func onTheMean() throws {
        let values = Array(repeating: 0.1, count: 7) + [0, 0.2]
        let chart = try #require(
            XmRChart(values: values, screening: .allRangesKept, improvement: .higherIsBetter))
        #expect(chart.mean == 0.1)
        #expect(chart.points.prefix(7).allSatisfy { $0.specialCause == nil })
    }

    @Test("Turning a series upside down, and the direction of improvement, changes no point")
    func mirror() throws {
        var random = SeededRandom(seed: 9)
        for _ in 0..<500 {
            let values = (0..<24).map { _ in Double(Int.random(in: 0...40, using: &random)) }
            for screening in XmRChart.Screening.allCases {
                let chart = try #require(
                    XmRChart(values: values, screening: screening, improvement: .higherIsBetter))
                let upsideDown = try #require(
                    XmRChart(
                        values: values.map { -$0 }, screening: screening,
                        improvement: .lowerIsBetter))
                #expect(chart.points.map(\.type) == upsideDown.points.map(\.type))
                #expect(chart.assurance(target: 20) == upsideDown.assurance(target: -20))
            }
        }
    }

    @Test("The last point without the others is the last of all points")
    func last() throws {
        var random = SeededRandom(seed: 4)
        var met: Set<SpecialCause?> = []
        for round in 0..<3000 {
            var level = 0.0
            let steps = [-6...6, 0...4, 1...3, -3 ... -1][round % 4]
            let values = (0..<Int.random(in: 1...20, using: &random)).map { place in
                let step = place < 8 ? -6...6 : steps
                level += Double(Int.random(in: step, using: &random))
                return round % 4 == 1
                    ? Double(Int.random(in: steps, using: &random)) : level
            }
            for screening in XmRChart.Screening.allCases {
                let chart = try #require(
                    XmRChart(values: values, screening: screening, improvement: .higherIsBetter))
                #expect(chart.last == chart.points.last, "\(values)")
                met.insert(chart.last?.specialCause)
            }
        }
        #expect(met.count == SpecialCause.allCases.count + 1)
    }

    private static func chart(of rows: [Oracle.Row]) throws -> XmRChart {
        try #require(
            XmRChart(
                values: try rows.map { try $0.number("y") },
                screening: try rows[0].flag("screen_outliers")
                    ? .largeRangesLeftOut : .allRangesKept,
                improvement: polarity(try rows[0].text("improvement_direction"))))
    }

    private static func polarity(_ direction: String) -> Polarity {
        switch direction {
        case "increase": .higherIsBetter
        case "decrease": .lowerIsBetter
        default: .neutral
        }
    }

    private static func name(of cause: SpecialCause?) -> String {
        switch cause {
        case nil: "Common Cause"
        case .aboveLimits: "Above UCL"
        case .belowLimits: "Below LCL"
        case .trendUp: "7 Point Trend (Increasing)"
        case .trendDown: "7 Point Trend (Decreasing)"
        case .nearUpper: "2 in 3 Above CL"
        case .nearLower: "2 in 3 Below CL"
        case .shiftAbove: "7 Points Above CL"
        case .shiftBelow: "7 Points Below CL"
        }
    }

    private static func name(of type: PointType) -> String {
        switch type {
        case .commonCause: "common_cause"
        case .improvement: "special_cause_improvement"
        case .concern: "special_cause_concern"
        case .neutralHigh: "special_cause_neutral_high"
        case .neutralLow: "special_cause_neutral_low"
        }
    }

    private static func name(of assurance: Assurance?) -> String {
        switch assurance {
        case nil: ""
        case .consistentlyMet: "consistent_pass"
        case .consistentlyMissed: "consistent_fail"
        case .hitAndMiss: "inconsistent"
        }
    }
}
