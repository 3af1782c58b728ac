import Findings
import Narrative
import Releases
import Results

/// What is wrong with the words of editions once their figures are known.
package enum NarrativeCheck {
    /// Everything that is wrong with an edition's words by themselves and with the figures that they
    /// name.
    ///
    /// - Parameters:
    ///   - earlier: the editions before it, ascending.
    ///   - settings: what the release asks of the report; nil where it is not at hand.
    package static func findings(
        in results: PublishableResults, after earlier: [PublishableResults],
        settings: ReportSettings? = nil
    ) -> [Finding] {
        let narrative = EditionNarrative(
            results.narrative, of: results.edition, settings: settings)
        guard !narrative.isEmpty else { return narrative.findings }
        let before = earlier.filter { $0.edition.year < results.edition.year }
        let figures = LiveFigures(
            edition: EditionIndex(results), earlier: before.map { EditionIndex($0) })
        return narrative.findings + figures.faults(in: narrative)
    }
}

extension LiveFigures {
    /// Figures that have no value, and claims that are not so.
    func faults(in narrative: EditionNarrative) -> [Finding] {
        narrative.texts.flatMap { file, prose in
            func found(_ rule: String, _ line: Int, _ summary: String) -> Finding {
                Finding(
                    rule: rule, severity: .error, location: Location(file: file, line: line),
                    summary: summary)
            }
            return prose.placeholders.compactMap { placeholder in
                fault(of: placeholder).map { found($0.rule, placeholder.line, $0.summary) }
            }
                + prose.claims.compactMap { claim in
                    fault(of: claim).map { found($0.rule, claim.line, $0.summary) }
                }
        }
    }

    private typealias Fault = (rule: String, summary: String)

    private func fault(of placeholder: Placeholder) -> Fault? {
        guard case .figure(let name, let manner) = placeholder.content else { return nil }
        switch figure(name) {
        case .failure(let fault): return Self.words(of: fault, of: name)
        case .success(let figure):
            guard figure.text(manner) == nil else { return nil }
            return (
                "NAR-15",
                "The figure \(name) is \(figure.figures), which nobody says in words. Leave out in words."
            )
        }
    }

    private func fault(of claim: Claim) -> Fault? {
        var names = [claim.figure]
        if case .figure(let name) = claim.other { names.append(name) }
        for name in names {
            if case .failure(let fault) = figure(name) { return Self.words(of: fault, of: name) }
        }
        guard !holds(claim) else { return nil }
        return (
            "NAR-21",
            "The words rest on “\(claim.text)”, which is not so in this edition. Write what is so."
        )
    }

    /// Whether a claim is so; one about a figure without a value is not.
    func holds(_ claim: Claim) -> Bool {
        guard case .success(let figure) = figure(claim.figure) else { return false }
        if case .word(let word) = claim.other {
            return figure.figures.utf8.elementsEqual(word.utf8)
        }
        guard let left = figure.measure, let right = measure(claim.other) else { return false }
        return switch claim.relation {
        case .less: left < right
        case .more: left > right
        case .same: left == right
        case .word: false
        }
    }

    private func measure(_ side: Claim.Side) -> Int? {
        switch side {
        case .number(let number): return number
        case .word: return nil
        case .figure(let name):
            guard case .success(let figure) = figure(name) else { return nil }
            return figure.measure
        }
    }

    private static func words(of fault: LiveFigureFault, of name: String) -> Fault {
        switch fault {
        case .absent(let why):
            return ("NAR-15", "The figure \(name) has no value that may be said. \(why)")
        case .unknown("", _, let known):
            return (
                "NAR-14",
                "The figure \(name) is not whole. Behind it may stand: \(known.joined(separator: ", "))."
            )
        case .unknown(let part, let place, let known):
            let whose = place.isEmpty ? "" : " behind \(place)"
            let remedy =
                known.isEmpty ? "Nothing may follow." : NearestWord.remedy(for: part, among: known)
            return (
                "NAR-14",
                "The figure \(name) is not known: there is no \(part)\(whose). \(remedy)"
            )
        }
    }
}

extension Site {
    /// Everything that keeps the words of the editions from being published.
    package var narrativeFindings: [Finding] {
        let paths = linkablePaths
        return editions.flatMap { edition in
            edition.narrative.findings
                + LiveFigures(edition: edition, earlier: editions(before: edition))
                .faults(in: edition.narrative)
                + deadLinks(of: edition.narrative, among: paths)
        }
    }

    private func deadLinks(
        of narrative: EditionNarrative, among paths: Set<String>
    ) -> [Finding] {
        narrative.texts.flatMap { file, prose in
            prose.paths.compactMap { link in
                let path = link.path.prefix { $0 != "#" && $0 != "?" }
                guard !paths.contains(String(path)) else { return nil }
                return Finding(
                    rule: "NAR-17", severity: .error,
                    location: Location(file: file, line: link.line),
                    summary:
                        "The link \(link.path) leads to no page of the site. Write a path from its root,"
                        + " such as 2021/kpi-07.html or resources/bone-health-card.html.")
            }
        }
    }
}
