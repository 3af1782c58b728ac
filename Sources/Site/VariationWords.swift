import DecimalText
import Results
import Templates

/// What the months of a place show, in words and icons, all from the published rows.
struct VariationWords {
    var edition: EditionIndex
    var place: Place

    func row(of kpi: Int, _ variant: VariationVariant = .screened) -> VariationRow? {
        place.variation[kpi - 1].first { $0.variant == variant }
    }

    /// The whole reading of one indicator in a sentence or two.
    func sentence(of kpi: Int) -> String {
        guard let row = row(of: kpi) else { return "No month of this indicator has a figure." }
        guard let variation = row.variation else { return Self.absence(row.reason) }
        let assurance = row.assurance.map { " \(Self.sentence($0))" } ?? ""
        return "\(Self.sentence(variation))\(assurance)\(disagreement(of: kpi))"
    }

    /// Said where leaving out very large moving ranges makes another icon.
    private func disagreement(of kpi: Int) -> String {
        guard let one = row(of: kpi), let other = row(of: kpi, .unscreened),
            one.variation != other.variation || one.assurance != other.assurance
        else { return "" }
        let variation = other.variation.map { Self.word($0).lowercased() } ?? "no limits"
        let assurance = other.assurance.map { ", \(Self.word($0).lowercased())" } ?? ""
        return """
             With very large moving ranges kept in the limits the icons differ: \
            \(variation)\(assurance).
            """
    }

    /// Indicator by indicator: the icons, and what they rest on.
    func table(_ origins: FigureOrigins? = nil) -> DataTable? {
        let kpis = (2...EditionIndex.kpis).filter { row(of: $0) != nil }
        guard !kpis.isEmpty else { return nil }
        return DataTable(
            caption: "\(place.name): what the months show, to \(edition.year)",
            columns: [
                .init("Indicator"), .init("Variation"), .init("Target"),
                .init("Mean and limits", isNumeric: true), .init("Months", isNumeric: true),
            ],
            rows: kpis.compactMap { kpi in
                row(of: kpi).map { row in
                    [.text("KPI \(kpi): \(edition.shortName(of: kpi))")]
                        + Self.cells(row, from: origins?.href(kpi, at: place.key, in: edition))
                }
            })
    }

    /// Variation, assurance, level and months of one row.
    static func cells(_ row: VariationRow, from origin: String? = nil) -> [Cell] {
        let variation: Cell =
            row.variation.map { .variation(tag($0), word($0)) }
            ?? .variation(.none, shortAbsence(row.reason))
        let assurance: Cell =
            row.assurance.map { .assurance(tag($0), word($0)) }
            ?? .assurance(.none, row.reason == .noTarget ? "No target" : "–")
        return [variation, assurance, .figure(limits(row), to: origin), .text(String(row.months))]
    }

    static func limits(_ row: VariationRow) -> String {
        guard let lower = row.lower, let upper = row.upper else { return level(row.mean, row) }
        let low = (PercentText.value(lower) ?? 0) < 0 ? "0.0000" : lower
        let high = row.kpi > 3 && (PercentText.value(upper) ?? 0) > 100 ? "100.0000" : upper
        return "\(level(row.mean, row)) (\(number(low)) to \(number(high)))"
    }

    /// `64.9 %`, or `21.3` patients a month.
    static func level(_ text: String?, _ row: VariationRow) -> String {
        guard let text else { return "–" }
        return number(text) + (row.kpi < 4 ? "" : PercentText.sign)
    }

    private static func number(_ text: String) -> String {
        PercentText.rounded(text, places: 1) ?? text
    }

    static func tag(_ variation: Variation) -> VariationTag {
        switch variation {
        case .commonCause: .common
        case .improvementHigh: .improvementHigh
        case .improvementLow: .improvementLow
        case .concernHigh: .concernHigh
        case .concernLow: .concernLow
        }
    }

    static func tag(_ assurance: AssuranceWord) -> AssuranceTag {
        switch assurance {
        case .consistentlyMet: .met
        case .consistentlyMissed: .missed
        case .hitAndMiss: .hitAndMiss
        }
    }

    static func word(_ variation: Variation) -> String {
        switch variation {
        case .commonCause: "Within chance"
        case .improvementHigh, .improvementLow: "Improving"
        case .concernHigh, .concernLow: "Of concern"
        }
    }

    static func word(_ assurance: AssuranceWord) -> String {
        switch assurance {
        case .consistentlyMet: "Met whatever chance does"
        case .consistentlyMissed: "Missed whatever chance does"
        case .hitAndMiss: "Hit and miss"
        }
    }

    static func sentence(_ variation: Variation) -> String {
        switch variation {
        case .commonCause:
            "The latest month lies within the ups and downs that chance alone gives."
        case .improvementHigh, .improvementLow:
            "The latest months are better than chance alone explains."
        case .concernHigh, .concernLow:
            "The latest months are worse than chance alone explains."
        }
    }

    static func sentence(_ assurance: AssuranceWord) -> String {
        switch assurance {
        case .consistentlyMet: "Green would be reached in any month, whatever chance does."
        case .consistentlyMissed:
            "Green would be missed in any month unless something changes."
        case .hitAndMiss: "Green is reached in some months and missed in others by chance."
        }
    }

    private static func absence(_ reason: VariationReason?) -> String {
        switch reason {
        case .constant: "Nearly every month has the same figure, so there are no limits to draw."
        case .tooFewMonths: "Fewer than 12 months have a figure: too few for limits."
        case .noMonths, .noTarget, nil: "No month of this indicator has a figure."
        }
    }

    private static func shortAbsence(_ reason: VariationReason?) -> String {
        switch reason {
        case .constant: "Nearly constant"
        case .tooFewMonths: "Too few months"
        case .noMonths, .noTarget, nil: "No months"
        }
    }
}
