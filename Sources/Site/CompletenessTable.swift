import DecimalText
import Results
import Templates

/// The 17 completeness fields at one place, beside the nation.
struct CompletenessTable {
    var edition: EditionIndex
    /// Nil for the first edition, and where last year is not to be shown.
    var before: EditionIndex?
    var origins: FigureOrigins?

    func table(of place: Place) -> DataTable? {
        guard !place.completeness.isEmpty else { return nil }
        let isNational = place.key.level == .national
        var columns: [DataTable.Column] = [
            .init("Field"), .init("Missing", isNumeric: true), .init("Counts", isNumeric: true),
        ]
        columns.append(
            isNational
                ? .init("Services above 20\u{A0}%", isNumeric: true)
                : .init("National", isNumeric: true))
        if !isNational { columns.append(.init("Above 20\u{A0}%")) }
        if let before { columns.append(.init("Missing in \(before.year)", isNumeric: true)) }
        let origin = origins?.href(1, at: place.key, in: edition)
        let nationalOrigin = origins?.href(1, at: edition.national.key, in: edition)
        let nationally = edition.national.completeness
        let above = isNational ? servicesAbove : []
        return DataTable(
            caption:
                "Missing answers by field, \(isNational ? "all services" : place.name), \(edition.year)",
            columns: columns,
            rows: place.completeness.enumerated().map { index, row in
                let cells: [Cell] = [
                    .text(row.field), .figure(Self.percent(row), to: origin),
                    .text(Self.counts(row)),
                ]
                let lastYear =
                    before.map { earlier in
                        [
                            Cell.figure(
                                missing(row.field, of: place, in: earlier),
                                to: origins?.href(1, at: place.key, in: earlier))
                        ]
                    } ?? []
                if isNational {
                    return cells + [.text(index < above.count ? String(above[index]) : "–")]
                        + lastYear
                }
                let national = nationally.first { $0.field.utf8.elementsEqual(row.field.utf8) }
                return cells + [
                    .figure(national.map(Self.percent) ?? "–", to: nationalOrigin),
                    .text(Self.above(row)),
                ] + lastYear
            }, isSortable: true)
    }

    private func missing(_ field: String, of place: Place, in edition: EditionIndex) -> String {
        edition.place(place.key.level, place.key.code).completeness
            .first { $0.field.utf8.elementsEqual(field.utf8) }.map(Self.percent) ?? "–"
    }

    /// By field, in the national order: how many services lack more than 20 % of the answers.
    private var servicesAbove: [Int] {
        let services = edition.places(at: .service)
        return edition.national.completeness.indices.map { index in
            services.count { service in
                index < service.completeness.count && Self.isAbove(service.completeness[index])
            }
        }
    }

    /// More than 20 % missing, on whole counts where they are published.
    static func isAbove(_ row: CompletenessRow) -> Bool {
        if let missing = row.missing, let applicable = row.applicable {
            return missing * 100 > 20 * applicable
        }
        return (PercentText.value(row.percentMissing) ?? 0) > 20
    }

    /// Whether more than 20 % are missing, in a word; what stands in its place where no number does.
    static func above(_ row: CompletenessRow) -> String {
        guard row.missing != nil || row.percentMissing != nil else { return percent(row) }
        return isAbove(row) ? "Yes" : "No"
    }

    static func percent(_ row: CompletenessRow) -> String {
        if let missing = row.missing, let applicable = row.applicable, applicable > 0 {
            return PercentText.text(missing, of: applicable)
        }
        if let text = row.percentMissing.flatMap({ PercentText.rounded($0, places: 0) }) {
            return text + PercentText.sign
        }
        switch row.status {
        case .withheld: return "Withheld"
        case .notCollected: return "Not collected"
        case .noPatients: return "No patients"
        case .ok, .tooFew, .noExpected, .provisional: return "Not applicable"
        }
    }

    static func counts(_ row: CompletenessRow) -> String {
        guard let missing = row.missing, let applicable = row.applicable else { return "–" }
        return "\(DecimalText.grouped(missing)) of \(DecimalText.grouped(applicable))"
    }
}
