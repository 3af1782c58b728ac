import Results
import Templates

/// Where a figure belongs: a level and a code. Compared by bytes.
struct PlaceKey: Hashable, Sendable {
    var level: Level
    var code: String

    static func == (left: PlaceKey, right: PlaceKey) -> Bool {
        left.level == right.level && left.code.utf8.elementsEqual(right.code.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(level)
        var code = code
        code.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Everything that an edition publishes about one place, found once and read by every page.
struct Place: Sendable {
    var key: PlaceKey
    var name: String
    /// The name without the words that all services share, for tables and charts.
    var shortName: String
    /// KPI 1 … 11 at index 0 … 10; nil where the results hold no such figure.
    var figures = [Figure?](repeating: nil, count: EditionIndex.kpis)
    /// The same figures in words; complete.
    var words: [FigureView] = []
    var distributions = [Distribution?](repeating: nil, count: EditionIndex.kpis)
    /// KPI 1 … 11 at index 0 … 10, by month.
    var series = [[SeriesPoint]](repeating: [], count: EditionIndex.kpis)
    /// KPI 1 … 11 at index 0 … 10, as are the next two.
    var changes = [ChangeRow?](repeating: nil, count: EditionIndex.kpis)
    var trends = [TrendRow?](repeating: nil, count: EditionIndex.kpis)
    /// In both variants.
    var variation = [[VariationRow]](repeating: [], count: EditionIndex.kpis)
    /// Of services, KPI 4 to 11.
    var caseMix = [CaseMixRow?](repeating: nil, count: EditionIndex.kpis)
    var breakdowns = [[BreakdownRow]](repeating: [], count: EditionIndex.kpis)
    var completeness: [CompletenessRow] = []
    var missed: MissedOpportunity?

    init(key: PlaceKey, name: String) {
        self.key = key
        self.name = name
        shortName = name
    }
}
