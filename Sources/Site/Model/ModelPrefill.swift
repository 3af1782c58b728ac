import Economics
import Results

/// The model's inputs as far as the audit publishes them of a service.
///
/// Counts that are withheld, provisional or of too few patients are left out, and with them
/// everything that would be worked out from them.
struct ModelPrefill: Sendable {
    struct Entry: Sendable {
        var field: Field
        var value: Int
        /// What it comes from: `share of KPI 7`.
        var origin: String
        /// Whether it is the audit's own figure, or assumed where the audit has none.
        var isPublished = false
    }

    /// In the order in which the page's address names them.
    let entries: [Entry]

    /// nil where the audit publishes too little of the service to begin with.
    init?(of place: Place) {
        guard let found = place.figures[1], found.status == .ok, let all = found.denominator,
            let identified = found.numerator, all > 0, all % 5 == 0
        else { return nil }
        let hips = all / 5
        let spine = (all - hips) * 8 / 100
        // More are found in places than the rule expects: the model cannot take more than all.
        let served = min(identified, all)
        let better = max(served, all * 80 / 100)
        let steps = Steps(of: place, served: served)
        let betterAdvised = max(steps.advised, better / 2)
        var entries = [
            Entry(
                field: .hipPatients, value: hips, origin: "hip fractures as counted for KPI 2",
                isPublished: true),
            Entry(
                field: .spinePatients, value: spine,
                origin: "8 % of what KPI 2 expects beside hips"),
            Entry(
                field: .otherPatients, value: all - hips - spine,
                origin: "what KPI 2 expects, less hip and spine"),
            Entry(
                field: .currentIdentified, value: served, origin: "KPI 2, no more than expected",
                isPublished: true),
            Entry(
                field: .noneStarted, value: all * 193 / 1_000,
                origin: "193 of 1,000 with usual care (McLellan 2011)"),
            Entry(
                field: .betterIdentified, value: better,
                origin: "80 % of those expected, or as now where that is more"),
            Entry(field: .currentAssessed, value: steps.assessed, origin: steps.assessedOrigin),
            Entry(
                field: .currentRecommended, value: steps.advised, origin: steps.advisedOrigin,
                isPublished: steps.hasAdvised),
            Entry(
                field: .currentStarted, value: steps.started, origin: steps.startedOrigin,
                isPublished: steps.hasStarted),
            Entry(
                field: .betterAssessed, value: better, origin: "everybody who is identified"),
            Entry(
                field: .betterRecommended, value: betterAdvised,
                origin: "50 % of those identified, or as now where that is more"),
            Entry(
                field: .betterStarted, value: max(steps.started, betterAdvised * 95 / 100),
                origin: "95 % of those recommended"),
        ]
        if let adherence = Self.adherence(of: place) {
            entries += [
                Entry(
                    field: .currentAdherence, value: adherence, origin: "KPI 10 and KPI 11",
                    isPublished: true),
                Entry(
                    field: .betterAdherence, value: max(adherence, 80),
                    origin: "80 %, or as now where that is more"),
            ]
        }
        self.entries = entries
    }

    /// The inputs of the community preset with these in their place; nil where they contradict one
    /// another.
    var inputs: ModelInputs? {
        var inputs = Preset.community.inputs
        for entry in entries { inputs[entry.field] = Double(entry.value) }
        return inputs.contradictions().isEmpty ? inputs : nil
    }

    /// Of those who started, how many are on treatment at 12 months, per cent: the audit counts both
    /// among those who were recommended it.
    private static func adherence(of place: Place) -> Int? {
        guard let begun = place.figures[9], begun.status == .ok, let started = begun.numerator,
            let asked = begun.denominator, started > 0, asked > 0,
            let year = place.figures[10], year.status == .ok, let kept = year.numerator,
            let followed = year.denominator, followed > 0
        else { return nil }
        return min(100, kept * asked * 100 / (followed * started))
    }

    /// Patients assessed, recommended treatment and started, from the published shares; where one
    /// is not published, what the model assumes of a service.
    private struct Steps {
        let assessed, advised, started: Int
        let assessedOrigin: String
        let hasAdvised, hasStarted: Bool

        var advisedOrigin: String {
            hasAdvised ? "share of KPI 7" : "assumed: 50 % of those identified"
        }

        var startedOrigin: String {
            hasStarted ? "share of KPI 10" : "assumed: 80 % of those recommended"
        }

        init(of place: Place, served: Int) {
            func share(_ kpi: Int) -> Int? {
                guard let figure = place.figures[kpi - 1], figure.status == .ok,
                    let part = figure.numerator, let whole = figure.denominator, whole > 0
                else { return nil }
                return min(100, part * 100 / whole)
            }
            let (recommended, begun) = (share(7), share(10))
            advised = served * (recommended ?? 50) / 100
            started = advised * (begun ?? 80) / 100
            let most = served * 90 / 100
            assessed = most >= advised ? most : served
            assessedOrigin = "assumed: 90 % of those identified, or all"
            (hasAdvised, hasStarted) = (recommended != nil, begun != nil)
        }
    }
}
