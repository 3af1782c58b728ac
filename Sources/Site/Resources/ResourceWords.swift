import Repository

/// How the repository speaks of its items.
enum ResourceWords {
    /// As a heading and the words of a link.
    static func name(of facet: ResourceFacet, _ edition: EditionIndex) -> String {
        switch facet {
        case .audience(let audience): audience.name
        case .kind(let kind): kind.name
        case .topic(let topic): self.topic(topic)
        case .kpi(let kpi): "KPI \(kpi): \(edition.shortName(of: kpi))"
        case .language(let language): language.name
        }
    }

    /// `falls-prevention` as `Falls prevention`.
    static func topic(_ topic: String) -> String {
        Words.sentenceStart(topic.split(separator: "-").joined(separator: " "))
    }

    static func counted(_ count: Int) -> String { Words.counted(count, "item", "items") }

    /// When it came out: `December 2018`, `2018 or before`.
    static func published(_ item: Resource) -> String {
        item.dates.publishedWords.isEmpty
            ? DateWords.words(item.dates.published) : item.dates.publishedWords
    }

    /// `Guide · 2018 or before`.
    static func facts(_ item: Resource) -> String {
        "\(item.kind.noun) · \(published(item))"
    }

    static func audiences(_ item: Resource) -> String {
        Words.list(item.audiences.map(\.name))
    }

    /// What each reader finds, in a sentence.
    static func door(_ audience: Audience) -> String {
        switch audience {
        case .professionals:
            "Case studies by indicator, letters and cards to adapt, tools and methods."
        case .commissioners: "What the audit found for commissioners, and what standards ask for."
        case .executives: "What a board needs: findings, recommendations and who must act."
        case .patients: "What care to expect after a broken bone, and what to ask."
        case .carers: "The same for those who care for somebody who broke a bone."
        case .public: "What the audit is, and what osteoporosis is."
        case .analysts: "Definitions, methods and the dataset."
        }
    }
}
