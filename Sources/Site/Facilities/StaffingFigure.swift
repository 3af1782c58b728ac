import Charts
import DecimalText
import Results
import Statistics
import Templates

/// Identification (KPI 2) by staff for every 1,000 fractures expected: each service, and the median
/// of each third of them.
struct StaffingFigure {
    var survey: FacilitiesSurvey
    var origins: FigureOrigins?

    private static let kpi = 2

    private struct Service {
        var name: String
        var code: String
        var staffing: Double
        var identified: Double
        var percent: String
    }

    private struct Third {
        var name: String
        var services: [Service]

        var range: ClosedRange<Double> {
            let staffing = services.map(\.staffing)
            return (staffing.first ?? 0)...(staffing.last ?? 0)
        }

        /// Per cent, ascending.
        var identified: [Double] { services.map(\.identified).sorted() }
        var median: Double { Quantile.type7(identified, 0.5) ?? 0 }
    }

    /// Services with both figures, fewest staff first; equal ones by code.
    private var services: [Service] {
        survey.services.compactMap { code -> Service? in
            let place = survey.edition.place(.service, code)
            let figure = place.words[Self.kpi - 1]
            guard let staffing = survey.staffing(of: code), let reading = figure.reading else {
                return nil
            }
            return Service(
                name: place.shortName, code: code, staffing: staffing, identified: reading.value,
                percent: figure.percent)
        }.sorted { left, right in
            left.staffing == right.staffing
                ? left.code.utf8.lexicographicallyPrecedes(right.code.utf8)
                : left.staffing < right.staffing
        }
    }

    private static func thirds(of services: [Service]) -> [Third] {
        let names = ["Fewest staff", "Middle third", "Most staff"]
        return names.enumerated().map { place, name in
            let from = services.count * place / 3
            let to = services.count * (place + 1) / 3
            return Third(name: name, services: Array(services[from..<to]))
        }
    }

    /// Nil for fewer than six services: thirds of one service would be those services.
    func figure() -> ChartFigure? {
        let services = services
        guard services.count >= 6 else { return nil }
        let thirds = Self.thirds(of: services)
        let chart = chart(services, thirds)
        return ChartFigure(
            kind: .scatter, id: "facilities-staffing", title: "Identification by staff",
            subtitle: """
                KPI 2, per cent of the number expected, by whole-time equivalents of staff for every \
                1,000 fractures expected, \(survey.edition.period)
                """,
            description: description(thirds), drawing: chart.drawing(.wide),
            narrowDrawing: chart.drawing(.narrow), table: table(services),
            note: FacilitiesAgainstIndicators.caution)
    }

    private func chart(_ services: [Service], _ thirds: [Third]) -> ScatterChart {
        ScatterChart(
            services: services.map { service in
                .init(
                    x: service.staffing, y: service.identified,
                    words: """
                        \(service.name): \(service.percent), \(Words.decimal(service.staffing)) per \
                        1,000 expected
                        """)
            },
            levels: thirds.map { third in
                .init(
                    range: third.range, y: third.median,
                    label: Words.decimal(third.median) + PercentText.sign)
            },
            xLabel: "Staff (WTE) per 1,000 fractures expected",
            levelWords: "Median of a third of the services")
    }

    private func description(_ thirds: [Third]) -> String {
        let medians = thirds.map {
            "\(Words.decimal($0.median))\(PercentText.sign) in the \($0.name.lowercased())"
        }
        return "Median identification: \(Words.list(medians))."
    }

    private func table(_ services: [Service]) -> DataTable {
        DataTable(
            caption: "Staff and identification of each service, \(survey.edition.year)",
            columns: [
                .init("Service"),
                .init("Staff per 1,000 fractures expected", isNumeric: true),
                .init("KPI 2", isNumeric: true),
            ],
            rows: services.map { service in
                [
                    .text(service.name), .text(Words.decimal(service.staffing)),
                    .figure(
                        service.percent,
                        to: origins?.href(
                            Self.kpi, at: PlaceKey(level: .service, code: service.code),
                            in: survey.edition)),
                ]
            })
    }

    /// The thirds side by side; nil where there is no figure.
    func thirdsTable() -> DataTable? {
        let services = services
        guard services.count >= 6 else { return nil }
        return DataTable(
            caption: "Identification (KPI 2) by thirds of staffing, \(survey.edition.year)",
            columns: [
                .init("Services"), .init("Number", isNumeric: true),
                .init("Staff per 1,000 fractures expected", isNumeric: true),
                .init("Median of KPI 2", isNumeric: true), .init("Middle half", isNumeric: true),
            ],
            rows: Self.thirds(of: services).map { third in
                [
                    .text(third.name), .text(String(third.services.count)),
                    .text(
                        "\(Words.decimal(third.range.lowerBound)) to "
                            + Words.decimal(third.range.upperBound)),
                    .text(Words.decimal(third.median) + PercentText.sign),
                    .text(FacilitiesAgainstIndicators.middleHalf(third.identified)),
                ]
            })
    }

    /// How closely the two go together, in words.
    var words: String {
        let services = services
        guard services.count >= 6,
            let correlation = RankCorrelation(
                services.map { (x: $0.staffing, y: $0.identified) })
        else { return "Too few services have both figures to set one beside the other." }
        let coefficient = DecimalText.fixed(correlation.coefficient, places: 2)
        guard let interval = correlation.interval() else {
            return
                "Among \(services.count) services, Spearman’s rank correlation is \(coefficient)."
        }
        let (lower, upper) = (interval.lower, interval.upper)
        let verdict =
            lower > 0
            ? "services with more staff tend to identify more"
            : upper < 0
                ? "services with more staff tend to identify less"
                : "the interval includes none, so that there may be no association at all"
        return """
            Among \(services.count) services, Spearman’s rank correlation of staffing with \
            identification is \(coefficient) (95\u{A0}% interval \
            \(DecimalText.fixed(lower, places: 2)) to \(DecimalText.fixed(upper, places: 2))): \
            \(verdict).
            """
    }
}
