import DecimalText
import Results

/// One invented month.
struct SeriesCounts {
    var month: Int
    var met: Int
    var of: Int

    var point: SeriesPoint {
        SeriesPoint(
            month: month, level: .service, code: "", kpi: 7, denominator: of, numerator: met,
            percent: DecimalText.percent(met, of: of, places: 4), status: .ok)
    }
}
