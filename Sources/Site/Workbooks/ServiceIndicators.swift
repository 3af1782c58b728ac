import Results
import Workbook

/// A service's eleven figures, one a row, with those of its region and the nation beside them.
struct ServiceIndicators {
    var edition: EditionIndex
    var service: ServiceEntry

    var sheet: DataSheet {
        let own = edition.place(.service, service.code)
        let region = edition.place(.region, service.region)
        var sheet = DataSheet(
            name: "Indicators", title: "Figures beside the region’s and the national ones")
        sheet.columns = Self.columns
        sheet.remark =
            "Region: \(service.region). KPI 1 of one service counts questions, not patients."
        for kpi in 1...EditionIndex.kpis {
            sheet.cells += row(
                kpi, own.figures[kpi - 1], region.figures[kpi - 1],
                edition.national.figures[kpi - 1])
        }
        return sheet
    }

    private func row(_ kpi: Int, _ own: Figure?, _ region: Figure?, _ national: Figure?)
        -> [Sheet.Cell]
    {
        let name = edition.definitions[kpi - 1]?.name ?? "KPI \(kpi)"
        let fields: [TableCell] = [
            .whole(kpi), .text(name), number(own?.denominator), number(own?.numerator),
            number(own?.missing), number(own?.excluded), text(own?.percent), text(own?.lower95),
            text(own?.upper95), text(own?.rag?.rawValue), text(own?.comparison?.rawValue),
            text(own?.outlier?.rawValue), text(own?.status.rawValue),
        ]
        let cells = zip(fields, Self.columns).map { field, column in
            DataSheet.cell(field, column.kind) { own?.status.rawValue }
        }
        return cells
            + [region, national].map { figure in
                DataSheet.cell(text(figure?.percent), .decimal(1)) { figure?.status.rawValue }
            }
    }

    private func number(_ count: Int?) -> TableCell { count.map { .whole($0) } ?? .absent }

    private func text(_ text: String?) -> TableCell { text.map { .text($0) } ?? .absent }

    private static let columns: [DataSheet.Column] = [
        .init(
            heading: "KPI number", kind: .whole, name: "kpi",
            meaning: "Number of the key performance indicator."),
        .init(heading: "Indicator", kind: .text, name: "name", meaning: "What it asks."),
        .init(
            heading: "Denominator (number)", kind: .whole, name: "denominator",
            meaning:
                "Patients asked about; for KPI 2 and 3 the fractures expected; for KPI 1 questions."
        ),
        .init(
            heading: "Numerator (number)", kind: .whole, name: "numerator",
            meaning: "Patients who met it; for KPI 1 questions with more than 20 % missing."),
        .init(
            heading: "Missing answers (number)", kind: .whole, name: "missing",
            meaning: "Patients of the denominator whose deciding answer is missing."),
        .init(
            heading: "Left out by the rules (number)", kind: .whole, name: "excluded",
            meaning: "Patients left out of the denominator by the indicator’s rules."),
        .init(
            heading: "Figure (%)", kind: .decimal(1), name: "percent",
            meaning: "Numerator of denominator in per cent."),
        .init(
            heading: "Lower limit of 95% interval (%)", kind: .decimal(1), name: "lower95",
            meaning: "Lower limit of the 95 % interval."),
        .init(
            heading: "Upper limit of 95% interval (%)", kind: .decimal(1), name: "upper95",
            meaning: "Upper limit of the 95 % interval."),
        .init(
            heading: "Rating", kind: .text, name: "rag",
            meaning: "Against the audit’s thresholds: green, amber or red."),
        .init(
            heading: "Against the national figure", kind: .text, name: "comparison",
            meaning: "By the 95 % interval: better, similar or worse."),
        .init(
            heading: "Outlier status", kind: .text, name: "outlier",
            meaning: "Against funnel limits adjusted for over-dispersion."),
        .init(
            heading: "Status", kind: .text, name: "status",
            meaning: "Whether the figure is shown, and why not."),
        .init(
            heading: "Region’s figure (%)", kind: .decimal(1), name: "percent",
            meaning: "The same indicator pooled over the patients of the region."),
        .init(
            heading: "National figure (%)", kind: .decimal(1), name: "percent",
            meaning: "The same indicator pooled over all patients."),
    ]
}
