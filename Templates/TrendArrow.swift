/// Where a figure has been going over five years, said by arrow and colour beside the word.
package enum TrendTag: Sendable, CaseIterable {
    case improving, worsening, level
    /// It cannot be said, so no arrow.
    case none
}

/// An arrow and its word.
func trendTag(_ tag: TrendTag, _ words: String) -> Markup {
    switch tag {
    case .improving: "<span class=\"trend trend-improving\">\(words)</span>"
    case .worsening: "<span class=\"trend trend-worsening\">\(words)</span>"
    case .level: "<span class=\"trend trend-level\">\(words)</span>"
    case .none: "<span class=\"trend trend-none\">\(words)</span>"
    }
}
