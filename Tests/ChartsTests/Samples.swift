@testable import Charts

/// Charts of any number of invented services, the same at every run.
enum Samples {
    /// A small linear congruential sequence: repeatable figures between 0 and 1.
    private struct Shares {
        var state: UInt64

        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / Double(1 << 31)
        }
    }

    static func name(_ index: Int) -> String {
        let places = [
            "Airefield", "Brackenby", "Covefold", "Dunwick and Saltmarsh", "Elmstead Royal",
            "Fenbury", "Glanmor", "Hexcombe", "Isle of Tarn", "Kingsholt",
        ]
        return index < 10 ? places[index] : "\(places[index % 10]) \(index / 10)"
    }

    static func reading(_ value: Double, reach: Double = 6) -> Reading {
        Reading(
            value: value, lower: max(value - reach, 0), upper: value + reach,
            text: ChartUnit.percent.tick(value))
    }

    static let reference = ReferenceLine(value: 52.5, label: "All services 52.5\u{A0}%")

    static func funnel(_ count: Int, emphasised: Int? = nil) -> FunnelChart {
        var shares = Shares(state: 42)
        let services = (0..<count).map { index in
            let patients = 20 + Int(1500 * shares.next() * shares.next())
            let value = 22 + 60 * shares.next()
            return FunnelChart.Service(
                name: name(index), patients: patients, value: value,
                standing: value > 70 ? .better : value < 35 ? .worse : .similar,
                isEmphasised: index == emphasised, text: "64.9\u{A0}% of \(patients)")
        }
        let largest = services.map(\.patients).max() ?? 0
        let limits = FunnelChart.patientsToDraw(upTo: largest).map { patients in
            let reach = 300 / Double(patients).squareRoot()
            return FunnelChart.Limits(
                patients: Double(patients), innerLower: max(52.5 - reach / 3, 0),
                innerUpper: min(52.5 + reach / 3, 100), outerLower: max(52.5 - reach / 2, 0),
                outerUpper: min(52.5 + reach / 2, 100))
        }
        return FunnelChart(
            services: services, target: reference, limits: limits, adjustedLimits: limits,
            patientsLabel: "Patients")
    }

    static func caterpillar(_ count: Int) -> CaterpillarChart {
        var shares = Shares(state: 7)
        var rows = (0..<count).map { index in
            CaterpillarChart.Row(
                name: name(index), reading: reading(90 * shares.next()), standing: .similar,
                isEmphasised: index == count / 2)
        }
        rows.append(
            CaterpillarChart.Row(
                name: "Zennor", reading: nil, absence: "Too few patients", standing: .notAssessed))
        return CaterpillarChart(rows: rows, reference: reference)
    }

    static func spine(_ value: Double) -> SpineChart {
        SpineChart(
            rows: (1...11).map { number in
                SpineChart.Row(
                    number: "\(number)", name: "Bone therapy recommended",
                    service: number == 9 ? nil : reading(value / Double(number)),
                    absence: "Too few patients", standing: .worse, lastYear: 31, region: 44,
                    national: reading(52.5),
                    slice: .init(chance: 48...57, usual: 31...74, unusual: 22...83))
            }, serviceName: "This service", lastYearName: "2020", regionName: "South West",
            nationalName: "National")
    }

    static func trend(_ values: [Double?]) -> TrendChart {
        TrendChart(
            years: values.enumerated().map { index, value in
                TrendChart.Year(
                    name: "\(2017 + index)", reading: value.map { reading($0) },
                    absence: "No data", comparator: 50, isBreak: index == 1)
            }, comparatorName: "National")
    }

    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func run(_ values: [Double?]) -> RunChart {
        RunChart(
            months: zip(months, values).map { name, value in
                RunChart.Month(
                    name: name, value: value, lower: 20, upper: 80,
                    text: value.map(ChartUnit.percent.tick) ?? "withheld")
            }, median: ReferenceLine(value: 50, label: "Median 50\u{A0}%"),
            target: ReferenceLine(value: 51, label: "National 51\u{A0}%"))
    }

    static func breakdown() -> BreakdownChart {
        let groups = [("50–59", 31.0), ("60–69", 98), ("1 (most deprived)", 0)].map {
            BreakdownChart.Group(name: $0.0, reading: reading($0.1))
        }
        let withheld = BreakdownChart.Group(name: "Not known", reading: nil, absence: "Withheld")
        return BreakdownChart(
            dimensions: ["Age", "Sex", "Deprivation"].map {
                BreakdownChart.Dimension(name: $0, groups: groups + [withheld])
            }, reference: reference)
    }

    static func gap() -> GapChart {
        GapChart(
            comparisons: ["Women compared with men", "Aged 90 and over compared with 50–59"].map {
                GapChart.Comparison(
                    name: $0,
                    rows: [-98.4, 0, 12.5].map { value in
                        GapChart.Row(
                            name: "KPI 8 Strength and balance",
                            reading: Reading(
                                value: value, lower: value - 1.6, upper: value + 6,
                                text: ChartUnit.count.tick(value)), isClear: value != 0)
                    } + [
                        GapChart.Row(
                            name: "Wales", reading: nil, absence: "Too few patients",
                            isClear: false)
                    ])
            })
    }

    static func flow() -> FlowChart {
        FlowChart(
            steps: (0..<7).map { index in
                FlowChart.Step(
                    code: index == 0 ? "" : "C\(index)",
                    rule: "The date of diagnosis is present and lies inside the audit year",
                    remaining: 9000, remainingText: "9,102 remain",
                    removedText: index == 0 ? "" : "1,096 removed")
            })
    }

    static func pathway(_ first: Double?) -> PathwayChart {
        PathwayChart(
            stages: [("Identified", 80.0), ("Recommended", 40), ("On treatment", 32)].map {
                PathwayChart.Stage(
                    name: $0.0, value: first.map { $0 / 2 }, text: "812 of 1,200 expected",
                    target: $0.1, targetText: "Model \($0.1)")
            })
    }

    /// Every kind of chart at its smallest and its largest.
    static func all(_ width: ChartWidth) -> [(name: String, drawing: Drawing)] {
        let rising = (0..<12).map { Optional(Double($0) * 9) }
        let gaps: [Double?] = [nil, 40, 42, nil, 99, nil, 51, 50, 49, 0, nil, nil]
        return [
            ("funnel of 5", funnel(5).drawing(width)),
            ("funnel of 160", funnel(160).drawing(width)),
            ("funnel of 160, one named", funnel(160, emphasised: 11).drawing(width)),
            ("caterpillar of 5", caterpillar(5).drawing(width)),
            ("caterpillar of 160", caterpillar(160).drawing(width)),
            ("spine", spine(88).drawing(width)), ("spine beyond 100", spine(170).drawing(width)),
            ("trend of 3", trend([50, 98, 96]).drawing(width)),
            ("trend of 5", trend([3, nil, 50, 51, 52]).drawing(width)),
            ("run", run(rising).drawing(width)), ("run with gaps", run(gaps).drawing(width)),
            ("run without months", run(gaps.map { _ in nil }).drawing(width)),
            ("breakdown", breakdown().drawing(width)), ("gaps", gap().drawing(width)),
            ("flow", flow().drawing(width)),
            ("map of 5", MapTests.map(of: 5).drawing(width)),
            ("map of 160", MapTests.map(of: 160).drawing(width)),
            ("pathway", pathway(90).drawing(width)), ("no pathway", pathway(nil).drawing(width)),
        ]
    }
}
