import Counts
import Releases
import Results

@testable import Benchmarking

/// A year of a few invented services with hand-made counts.
struct SmallAudit {
    var release = SmallAudit.release(freezeDate: "2023-01-27")
    var services: [Service] = []
    var hipFractures: [String: HipFractures] = [:]
    var counts = AuditCounts(
        completenessFields: (1...17).map { "field \($0)" },
        dimensions: [BreakdownDimension(code: "sex", groups: ["Female", "Male"])], services: [],
        notCollected: [], flow: [], findings: [])

    /// - Parameters:
    ///   - hips: nil where not known.
    ///   - proportions: KPI 4 to 11 as numerator and denominator; one for all where there is one.
    ///     Everything falls in January; the first group has it all.
    mutating func add(
        _ code: String, nation: String = "England", region: String = "North", records: Int,
        spine: Int = 0, hips: Int? = nil, proportions: [(Int, Int)] = [(0, 0)],
        failingFields: Int = 0
    ) {
        services.append(
            Service(
                code: code, name: "Service \(code)", provider: "", nation: nation, region: region,
                icb: "", latitude: "", longitude: "", joined: "2016-01-01", left: "",
                mergedInto: ""))
        if let hips { hipFractures[code] = HipFractures(count: hips, basis: "NHFD") }
        var service = ServiceCounts(
            code: code, completenessFields: 17, dimensions: counts.dimensions)
        service.records = records
        service.spine = spine
        service.recordsByMonth[0] = records
        service.spineByMonth[0] = spine
        for index in 0..<8 {
            let (numerator, denominator) = proportions[proportions.count == 1 ? 0 : index]
            let count = IndicatorCount(
                numerator: numerator, denominator: denominator, missing: 1, excluded: 2)
            service.indicators[index] = count
            service.indicatorsByMonth[index] = count
            service.breakdowns[0][index] = count
        }
        for field in 0..<17 {
            // One patient more than a fifth, or a fifth.
            let missing = records / 5 + (field < failingFields ? 1 : 0)
            service.completeness[field] = CompletenessCount(applicable: records, missing: missing)
        }
        counts.services.append(service)
    }

    func benchmarked(under policy: DisclosurePolicy = .audit) -> BenchmarkedResults {
        Benchmarker(
            release: release, policy: policy, services: services, hipFractures: hipFractures,
            indicators: [],
            assumptions: []
        ).results(from: counts, inputs: [], programVersion: "test")
    }

    /// With small numbers withheld, and not yet what would give them away.
    func published(under policy: DisclosurePolicy = .audit) -> PublishableResults {
        let results = benchmarked(under: policy)
        var marks = DisclosureMarks(for: results)
        Disclosure(policy: policy, breakdowns: .hes2018).markSmallNumbers(of: results, on: &marks)
        return DisclosedView(
            results: results, marks: marks, policy: policy, breakdowns: .hes2018
        ).publishable()
    }

    /// As it is published.
    func disclosed(under policy: DisclosurePolicy = .audit) -> PublishableResults {
        Disclosure(policy: policy, breakdowns: .hes2018).apply(to: benchmarked(under: policy))
    }

    static func release(freezeDate: String) -> Release {
        var rag: [Int: RAGThresholds] = [:]
        for kpi in 1...11 { rag[kpi] = RAGThresholds(green: 80, amber: 50) }
        rag[3] = RAGThresholds(green: 20, amber: 10)
        rag[7] = RAGThresholds(green: 50, amber: nil)
        return Release(
            year: 2021, freezeDate: freezeDate, publishedOn: "2023-03-01", synthetic: true,
            extract: "", hipFractures: "", facilities: "", optOuts: "", register: "",
            dictionary: "", disclosurePolicy: "audit", rag: rag, definitions: [:])
    }

    /// Five services: one large, one without hip fractures, one too small to show, one without
    /// patients, and one in another nation.
    static let five: SmallAudit = {
        var audit = SmallAudit()
        audit.add(
            "E1", records: 200, spine: 20, hips: 50,
            proportions: [
                (100, 200), (80, 100), (160, 200), (100, 200), (40, 80), (50, 90), (45, 85),
                (30, 80),
            ])
        audit.add("E2", records: 100, spine: 5, proportions: [(90, 100)], failingFields: 5)
        audit.add(
            "E3", region: "South", records: 5, spine: 1, hips: 10, proportions: [(2, 5)])
        audit.add("E4", region: "South", records: 0, hips: 20)
        audit.add(
            "W1", nation: "Wales", region: "South Wales", records: 60, spine: 6, hips: 30,
            proportions: [
                (30, 60), (8, 19), (30, 60), (30, 60), (6, 7), (8, 8), (0, 0), (20, 40),
            ],
            failingFields: 4)
        return audit
    }()
}

extension PublishableResults {
    /// The row of `indicators.csv` for a place and an indicator, without year and name.
    func row(_ code: String, _ kpi: Int) -> String? {
        figures.first { $0.code == code && $0.kpi == kpi }.map { figure in
            let counts = [
                figure.denominator, figure.numerator, figure.missing, figure.excluded,
            ].map { count in count.map { String($0) } ?? "" }
            let texts = [
                figure.percent, figure.lower95, figure.upper95, figure.rag?.rawValue,
                figure.comparison?.rawValue, figure.outlier?.rawValue, figure.status.rawValue,
            ].map { $0 ?? "" }
            return (counts + texts).joined(separator: ",")
        }
    }
}
