import DecimalText
import Results

extension Difference {
    var serviceSection: Section {
        var section = Section(id: "services", title: "Services")
        guard !services.isEmpty else {
            section.words = ["The same services under the same names."]
            return section
        }
        section.tables = [
            Table(
                caption: "Services that are not as they were",
                columns: [.init("Service"), .init("What changed"), .init("Detail")],
                rows: services.map { service in
                    [
                        Cell(service.name, link: .service(service.code)),
                        Cell(Self.words(service.kind)), Cell(Self.detail(service)),
                    ]
                })
        ]
        return section
    }

    private static func words(_ kind: ServiceDifference.Kind) -> String {
        switch kind {
        case .joined: "Joined"
        case .left: "Left"
        case .merged: "Merged"
        case .renamed: "Renamed"
        case .moved: "Moved region"
        case .newlyWithheld: "Newly withheld"
        case .noLongerWithheld: "No longer withheld"
        }
    }

    private static func detail(_ service: ServiceDifference) -> String {
        switch service.kind {
        case .joined: service.note.isEmpty ? DifferenceWords.none : "on \(service.note)"
        case .left: service.note.isEmpty ? "day not known" : "on \(service.note)"
        case .merged: "now part of \(service.note)"
        case .renamed: "was \(service.note)"
        case .moved: "was in \(service.note)"
        case .newlyWithheld, .noLongerWithheld: service.note
        }
    }

    var restatedSection: Section {
        var section = Section(id: "restated", title: "Past figures restated")
        section.points = reasons
        guard !restated.isEmpty else {
            section.words = [
                isRevision || old.revision == 1 || !reasons.isEmpty
                    ? "No figure of \(old.year) is restated."
                    : "\(old.year) is in revision \(old.revision), and what it replaced is not at hand."
            ]
            return section
        }
        section.tables = [
            Table(
                caption: isRevision
                    ? "Figures of \(old.year) that revision \(new.revision) restates"
                    : "Figures of \(old.year) that differ from those first published",
                columns: [
                    .init("Place"), .init("Indicator"), .init("As published", isNumeric: true),
                    .init("Restated", isNumeric: true), .init("Counts before", isNumeric: true),
                    .init("Counts now", isNumeric: true),
                ],
                rows: restated.map { row in
                    [
                        Cell(row.name), Cell(title(row.kpi)), Cell(Words.percent(row.old)),
                        percent(row.new, of: row, in: isRevision ? new : old),
                        Cell(Words.counts(row.old)),
                        Cell(Words.counts(row.new)),
                    ]
                })
        ]
        return section
    }

    var unexplainedSection: Section {
        Section(
            id: "unexplained", title: "Without a cause",
            words: unexplained.isEmpty ? ["Nothing: every change has its cause."] : [],
            points: unexplained)
    }
}
