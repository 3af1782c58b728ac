import Testing

@testable import Statistics

@Suite("Run charts")
struct RunChartTests {
    @Test("The two limits of the run rules agree with qicharts2")
    func limits() throws {
        for row in try Oracle("anhoej_limits.csv").rows {
            let points = try row.whole("n")
            #expect(
                RunRules.longestRunLimit(points: points) == (try row.whole("longest_run_max")),
                "\(row)")
            #expect(
                RunRules.fewestCrossings(points: points) == (try row.whole("crossings_min")),
                "\(row)")
        }
    }

    @Test("Runs, crossings and their signal agree with qicharts2 on every chart")
    func runs() throws {
        for (name, rows) in try Oracle("qicharts.csv").cases(by: "case", "chart") {
            let centre = try rows[0].number("cl")
            let values = try rows.prefix(try rows[0].whole("n.obs")).map { try $0.number("y") }
            let rules = try #require(RunRules(values: values, centre: centre))
            let first = rows[0]
            #expect(rules.usefulPoints == (try first.whole("n.useful")), "\(name)")
            #expect(rules.longestRun == (try first.whole("longest.run")), "\(name)")
            #expect(rules.longestRunLimit == (try first.whole("longest.run.max")), "\(name)")
            #expect(rules.crossings == (try first.whole("n.crossings")), "\(name)")
            #expect(rules.fewestCrossings == (try first.whole("n.crossings.min")), "\(name)")
            #expect(rules.signal == (try first.flag("runs.signal")), "\(name)")
        }
    }

    @Test("Limits of P and P′ charts agree with qicharts2")
    func laney() throws {
        let cases = try Oracle("qicharts.csv").cases(by: "case", "chart")
        for (name, rows) in cases where name.hasSuffix(" p") || name.hasSuffix(" pp") {
            let months = try rows.map { try $0.proportion("y.sum", "n") }
            let centre = try #require(LaneyLimits.pooled(months))
            #expect(agrees(centre, try rows[0].number("cl")), "\(name)")
            for (sigmas, suffix) in [(3.0, ""), (2, ".95")] {
                let laney = try #require(LaneyLimits(months: months, sigmas: sigmas))
                let limits = LaneyLimits.limits(
                    months, centre: centre, sigmas: sigmas,
                    sigmaZ: name.hasSuffix(" pp") ? laney.sigmaZ : 1)
                for (row, limit) in zip(rows, limits) {
                    #expect(agrees(limit?.lower, try row.number("lcl\(suffix)")), "\(name) \(row)")
                    #expect(agrees(limit?.upper, try row.number("ucl\(suffix)")), "\(name) \(row)")
                    let outside = limit?.side(of: try row.number("y")) != .inside
                    if suffix.isEmpty {
                        #expect(outside == (try row.flag("sigma.signal")), "\(name) \(row)")
                    }
                }
            }
        }
    }

    @Test("The centre of a run chart is the median, agreeing with qicharts2")
    func median() throws {
        let cases = try Oracle("qicharts.csv").cases(by: "case", "chart")
        for (name, rows) in cases where name.hasSuffix(" run") {
            let baseline = name.contains("freeze24") ? 24 : rows.count
            let values = try rows.prefix(baseline).map { try $0.number("y") }
            let median = Quantile.type7(values.sorted(), 0.5)
            #expect(agrees(median, try rows[0].number("cl")), "\(name)")
        }
    }

    @Test("A month without patients has no limits and takes no part in the spread")
    func emptyMonth() throws {
        let months = [(30, 60), (0, 0), (33, 60), (27, 60), (36, 60)].map {
            Proportion(numerator: $0.0, denominator: $0.1)
        }
        let chart = RunChart(months: months)
        let laney = try #require(chart.laney)
        #expect(laney.limits.map { $0 == nil } == [false, true, false, false, false])
        #expect(agrees(laney.centre, 126.0 / 240))
        let standardError = (0.525 * 0.475 / 60.0).squareRoot()
        #expect(agrees(laney.sigmaZ, (0.1 + 0.15) / 2 / standardError / 1.128))
        #expect(chart.median == 0.525)
        #expect(chart.rules?.usefulPoints == 4)
    }

    @Test(
        "Months that never vary, or stand at 0 % or 100 %, have a median and no limits",
        arguments: [(30, 60), (0, 60), (60, 60)])
    func constant(numerator: Int, denominator: Int) {
        let month = Proportion(numerator: numerator, denominator: denominator)
        let chart = RunChart(months: Array(repeating: month, count: 12))
        #expect(chart.median == Double(numerator) / Double(denominator))
        #expect(chart.laney == nil)
        #expect(chart.rules == nil)
    }

    @Test("No month, or none with patients, or only one, gives no limits")
    func tooFewMonths() {
        #expect(RunChart(months: []).median == nil)
        #expect(RunChart(months: [nil, nil]).median == nil)
        let one = RunChart(months: [nil, Proportion(numerator: 3, denominator: 9), nil])
        #expect(one.median == 1.0 / 3)
        #expect(one.laney == nil)
        #expect(one.rules == nil)
    }
}
