import DecimalText
import Results
import Templates

/// What the parts of a figure rest on: its fields, months, groups of patients and case mix.
extension FigureFacts {
    /// KPI 1 field by field.
    var fields: TermView? {
        guard kpi == 1, !place.completeness.isEmpty else { return nil }
        let rows = place.completeness.map { row in
            let share = "\(row.field): \(CompletenessTable.percent(row))"
            guard row.missing != nil else { return share }
            return "\(share), \(CompletenessTable.counts(row))"
        }
        return TermView("Missing by field", "", items: rows)
    }

    /// The mean of an XmR chart's months.
    var months: TermView? {
        let words = VariationWords(edition: edition, place: place)
        guard let row = words.row(of: kpi), row.mean != nil else { return nil }
        return TermView(
            "Mean of the months",
            """
            \(VariationWords.limits(row)) over \(Words.counted(row.months, "month", "months")) from \
            \(DateWords.words(row.firstMonth)) to \(DateWords.words(row.lastMonth)): mean and process \
            limits of an XmR chart.
            """)
    }

    /// The gaps between groups of patients, with their counts.
    var gaps: TermView? {
        let rows = edition.results.equity.filter { row in
            row.kpi == kpi && PlaceKey(level: row.level, code: row.code) == place.key
        }
        guard !rows.isEmpty else { return nil }
        let items = rows.map { row in
            let groups = [
                Gaps.share(row.group, row.groupNumerator, row.groupDenominator),
                Gaps.share(row.reference, row.referenceNumerator, row.referenceDenominator),
            ]
            return "\(Gaps.heading(row)): \(Gaps.size(row)) (\(groups.joined(separator: "; ")))"
        }
        return TermView(
            "Gaps between groups", "In percentage points, with Newcombe’s intervals.", items: items)
    }

    var caseMix: TermView? {
        guard let row = place.caseMix[kpi - 1],
            let adjusted = CaseMixTable(edition: edition).adjusted(kpi, of: place),
            let observed = row.observed, let expected = row.expected
        else { return nil }
        return TermView(
            "Allowing for case mix",
            """
            \(adjusted): \(DecimalText.grouped(observed)) observed over \(expected) expected of such \
            patients, times the national figure.
            """)
    }
}
