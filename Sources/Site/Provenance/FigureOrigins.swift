import Results
import Templates

/// Where the figures of one page come from: the way from each to its section of provenance.
struct FigureOrigins: Sendable {
    static let words = "Where these figures come from"

    var map: SiteMap
    /// The page that the links stand on.
    var page: Page

    /// A place's figure of one indicator; nil where the edition says nothing of the place.
    func href(_ kpi: Int, at key: PlaceKey, in edition: EditionIndex) -> String? {
        href("kpi-\(kpi)", at: key, in: edition)
    }

    /// A place's missed opportunities and pathway.
    func missed(at key: PlaceKey, in edition: EditionIndex) -> String? {
        href("missed", at: key, in: edition)
    }

    /// The percentage with its interval, as a table's cell.
    func cell(_ kpi: Int, of place: Place, in edition: EditionIndex) -> Cell {
        .figure(
            place.words[kpi - 1].percentWithInterval, to: href(kpi, at: place.key, in: edition))
    }

    /// Everything of a place.
    func whole(_ key: PlaceKey, in edition: EditionIndex) -> String? {
        let target = Page.provenance(edition.year, key.level, code: key.code)
        return map.has(target) ? map.link(from: page, to: target) : nil
    }

    private func href(_ anchor: String, at key: PlaceKey, in edition: EditionIndex) -> String? {
        let target = Page.provenance(edition.year, key.level, code: key.code)
        guard map.has(target), edition.has(key.level, key.code) else { return nil }
        return map.link(from: page, to: target) + "#" + anchor
    }
}

extension FigureOrigins? {
    /// The percentage with its interval, as a table's cell; plain where nobody says from which page.
    func cell(_ kpi: Int, of place: Place, in edition: EditionIndex) -> Cell {
        self?.cell(kpi, of: place, in: edition) ?? .text(place.words[kpi - 1].percentWithInterval)
    }

    /// The percentage alone.
    func short(_ kpi: Int, of place: Place, in edition: EditionIndex) -> Cell {
        .figure(place.words[kpi - 1].percent, to: self?.href(kpi, at: place.key, in: edition))
    }
}

extension Site {
    func origins(on page: Page) -> FigureOrigins { FigureOrigins(map: map, page: page) }

    /// The figure with the ways to how it is read and where it comes from.
    func guided(_ figure: ChartFigure?, on page: Page, from origin: String?) -> ChartFigure? {
        guard var figure = guided(figure, on: page) else { return nil }
        figure.origin = origin.map { LinkView(FigureOrigins.words, href: $0) }
        return figure
    }
}

extension LinkedText {
    /// The text in which each part that is found, in this order, leads where it belongs.
    init(_ text: String, linking parts: [(text: String, href: String?)]) {
        var runs: [Run] = []
        var rest = Substring(text)
        for part in parts where !part.text.isEmpty && part.href != nil {
            guard let found = rest.firstRange(of: part.text) else { continue }
            runs.append(Run(String(rest[..<found.lowerBound])))
            runs.append(Run(part.text, href: part.href))
            rest = rest[found.upperBound...]
        }
        runs.append(Run(String(rest)))
        self.init(runs: runs.filter { !$0.text.isEmpty })
    }
}

extension Substring {
    /// The first place where the bytes of `part` stand on whole characters of the text.
    fileprivate func firstRange(of part: String) -> Range<Index>? {
        let bytes = Array(part.utf8)
        var start = startIndex
        while start < endIndex {
            if utf8[start...].starts(with: bytes) {
                return start..<utf8.index(start, offsetBy: bytes.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
