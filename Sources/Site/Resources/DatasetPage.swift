import Repository
import Templates

extension Site {
    /// The questions of the patient dataset, generated from the dictionary that extracts are read by.
    func datasetPage() -> PageContent {
        let here = Page.resource(.dataset)
        let questions = repository.dataset?.questions ?? []
        var sections: [DatasetPageView.Section] = []
        for question in questions {
            let title = Self.datasetSection(question.section)
            if sections.last?.title != title {
                let id = "part-\(sections.count + 1)"
                sections.append(.init(id: id, title: title, table: Self.datasetTable(title)))
            }
            sections[sections.count - 1].table.rows.append(Self.datasetRow(question))
        }
        let view = DatasetPageView(
            lede: """
                What the audit asks of each patient: \
                \(Words.counted(questions.count, "question", "questions")), \
                \(questions.count(where: \.isRequired)) of them needed in every file.
                """,
            sections: sections,
            links: [
                LinkView(
                    "How the figures are made from the answers",
                    href: map.link(from: here, to: .edition(latest.year, .methods))),
                way(to: .overview, from: here),
            ])
        return PageContent(
            name: name(of: .dataset),
            summary: "Every question of the patient dataset, its answers and what it means.",
            main: Templates.datasetPage(view))
    }

    private static func datasetTable(_ title: String) -> DataTable {
        DataTable(
            caption: "\(title): questions and answers",
            columns: [
                .init("Question"), .init("What it asks"), .init("Answer"), .init("In every file"),
                .init("Known from"),
            ], rows: [])
    }

    private static func datasetRow(_ question: DatasetDefinitions.Question) -> [Cell] {
        [
            .text(question.column), .text(question.meaning), .text(answer(to: question)),
            .text(question.isRequired ? "Needed" : "May be absent"),
            .text(question.isSeen ? "A public source" : "Assumed"),
        ]
    }

    private static func answer(to question: DatasetDefinitions.Question) -> String {
        let codes = question.codes.map { code in
            code.name + (code.isUnknown ? " (counts as missing)" : "")
        }.joined(separator: "; ")
        return switch question.kind {
        case "code": "One of: \(codes)"
        case "list": "One or several of: \(codes)"
        case "date": "A date, 2021-03-31 or 31/03/2021"
        case "number": "A number"
        default: "Text"
        }
    }

    private static func datasetSection(_ name: String) -> String {
        switch name {
        case "identity": "Who, and whose service"
        case "contact": "Contact and assessment"
        case "fracture": "The fracture"
        case "risk": "Risk factors"
        case "dxa": "Bone density scan (DXA)"
        case "treatment": "Treatment"
        case "falls": "Falls"
        case "followup16": "Follow-up at 12 to 16 weeks"
        case "followup52": "Follow-up at 48 to 56 weeks"
        case "derived": "Worked out before the file is sent"
        default: Words.sentenceStart(name)
        }
    }
}
