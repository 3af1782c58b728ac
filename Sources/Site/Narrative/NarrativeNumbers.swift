import Narrative
import Results
import Templates

/// The numbers that an edition's words name and that no section of a figure states, each with what it
/// is or where it was read.
struct NarrativeNumbers {
    static let toldID = "told"
    static let fixedID = "fixed"

    var edition: EditionIndex
    /// The editions before it, ascending.
    var earlier: [EditionIndex]

    /// Nil where the words name none.
    var told: DataTable? {
        let figures = LiveFigures(edition: edition, earlier: earlier)
        let names = placeholders.compactMap { placeholder -> String? in
            guard case .figure(let name, _) = placeholder.content else { return nil }
            return name
        }
        let rows = Self.once(names).compactMap { name -> [Cell]? in
            guard case .success(let figure) = figures.figure(name),
                case .told(let meaning, let table) = figure.origin
            else { return nil }
            return [.text(meaning), .text(figure.figures), .text(table)]
        }
        return rows.isEmpty
            ? nil
            : DataTable(
                caption: "Numbers in the report’s words, \(edition.year)",
                columns: [
                    .init("What is counted"), .init("Number", isNumeric: true), .init("File"),
                ],
                rows: rows)
    }

    /// Nil where the words name none.
    var fixed: DataTable? {
        let sources = placeholders.compactMap { placeholder -> (String, String)? in
            guard case .fixed(let text, let source) = placeholder.content else { return nil }
            return (text, source)
        }
        let keys = Self.once(sources.map { "\($0.0)\n\($0.1)" })
        let rows = keys.map { key -> [Cell] in
            key.split(separator: "\n", maxSplits: 1).map { .text(String($0)) }
        }
        return rows.isEmpty
            ? nil
            : DataTable(
                caption: "Numbers from elsewhere in the report’s words, \(edition.year)",
                columns: [.init("Number"), .init("Source")], rows: rows)
    }

    private var placeholders: [Placeholder] {
        edition.narrative.texts.flatMap(\.prose.placeholders)
    }

    /// Each text once, in the order of their bytes.
    private static func once(_ texts: [String]) -> [String] {
        let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return sorted.indices.filter {
            $0 == 0 || !sorted[$0].utf8.elementsEqual(sorted[$0 - 1].utf8)
        }.map { sorted[$0] }
    }
}
