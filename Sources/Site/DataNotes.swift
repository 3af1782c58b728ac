import DecimalText
import Results

/// What a reader must know of the data before trusting a figure.
struct DataNotes {
    var edition: EditionIndex

    var all: [String] {
        [source, frozen, provisional, absent, withheld].compactMap { $0 }
    }

    private var facts: Edition { edition.results.edition }

    private var source: String? {
        facts.synthetic
            ? "All patient data is synthetic and the services are invented: no figure describes a real service."
            : nil
    }

    private var frozen: String {
        """
        Answers given up to \(DateWords.words(facts.freezeDate)) count; the edition was published on \
        \(DateWords.words(facts.publishedOn)) as revision \(facts.revision).
        """
    }

    var provisional: String? {
        switch facts.followUpCompleteTo {
        case nil: nil
        case .some(let month) where !month.isEmpty:
            """
            KPI 11 is provisional: a full year of follow-up has passed only for fractures up to \
            \(DateWords.words(month)).
            """
        case .some:
            "KPI 11 is provisional: a full year of follow-up has not yet passed for any month."
        }
    }

    private var absent: String? {
        let names = edition.services.filter { !edition.takesPart($0.code) }
            .map { edition.shortName(of: $0) }
        guard !names.isEmpty else { return nil }
        return """
            \(Words.counted(names.count, "registered service", "registered services")) took no part: \
            \(Words.list(names)).
            """
    }

    private var withheld: String {
        let cells = edition.results.withheld.reduce(0) { $0 + $1.cells }
        guard cells > 0 else { return "No figure was withheld to protect patients." }
        return """
            \(Words.counted(cells, "cell", "cells")) of the published tables \
            \(cells == 1 ? "is" : "are") withheld to protect patients.
            """
    }
}
