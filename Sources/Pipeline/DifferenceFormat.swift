import Differences
import Site

/// How a comparison is written.
package enum DifferenceFormat: String, Sendable, CaseIterable {
    case text, markdown, html, csv, json
}

extension Difference {
    /// Without the line break at its end.
    package func text(as format: DifferenceFormat) -> String {
        let text =
            switch format {
            case .text: document.plainText
            case .markdown: document.markdown
            case .html: Site.standalonePage(of: self)
            case .csv: String(decoding: csv, as: UTF8.self)
            case .json: String(decoding: json, as: UTF8.self)
            }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
