import Markdown
import Repository
import Templates

extension Site {
    func resourcePage(_ item: Resource) -> PageContent {
        let here = Page.resource(.item(slug: item.slug))
        let halves = Self.halves(
            of: item.body.paths { map.link(from: here, toPath: path(meant: $0)) })
        var view = ResourcePageView(
            title: item.title, language: item.language.mark, summary: item.summary,
            notes: notes(on: item, here),
            item: item.source.link.isEmpty
                ? nil : LinkView("Go to it at its publisher’s site", href: item.source.link),
            text: halves.first,
            facts: facts(of: item, here), indicators: indicators(of: item, here),
            standards: standards(of: item, here), help: help(towards: item, here),
            ways: [way(to: .overview, from: here)])
        view.figures = figures(of: item, on: here)
        view.rest = halves.rest
        view.largePrint = item.hasLargePrint ? largePrintLink(to: item, from: here) : nil
        view.checklist = item.body.hasChecklist ? item.slug : nil
        return PageContent(
            name: item.title, summary: item.summary, main: Templates.resourcePage(view),
            scripts: item.body.hasChecklist ? ["checklist.js"] : [])
    }

    private func notes(on item: Resource, _ here: Page) -> [ResourcePageView.Note] {
        var notes: [ResourcePageView.Note] = []
        if item.isExample {
            notes.append(
                .init(
                    "Invented example. No service, person or figure in it exists; it shows how a real "
                        + "one would look."))
        }
        if item.isArchived {
            let next = repository.successors(of: item)
            notes.append(
                .init(
                    next.isEmpty
                        ? "Archived: kept for the record, no longer kept up to date."
                        : "Archived: kept for the record. In its place:",
                    links: next.map { link(to: $0, from: here) }))
        }
        switch item.transcript {
        case .unavailable:
            notes.append(
                .init(
                    "No transcript is held here: the recording was not available to us, and we do not "
                        + "make up what it says."))
        case .example:
            notes.append(.init("The transcript below is invented: there is no recording."))
        case .full, nil: break
        }
        let others = item.translations.compactMap { repository.resource($0) }
        if !others.isEmpty {
            notes.append(
                .init("In another language:", links: others.map { link(to: $0, from: here) }))
        }
        return notes
    }

    private func facts(of item: Resource, _ here: Page) -> [LinkedTermView] {
        func choices(_ facets: [ResourceFacet]) -> [LinkView] {
            item.isArchived
                ? [] : facets.compactMap { way(to: $0, words: name(of: $0), from: here) }
        }
        func words(_ facets: [ResourceFacet]) -> String {
            item.isArchived ? Words.list(facets.map(name)) : ""
        }
        let audiences = item.audiences.map { ResourceFacet.audience($0) }
        let topics = item.topics.map { ResourceFacet.topic($0) }
        var facts = [
            LinkedTermView("For", words(audiences), links: choices(audiences)),
            LinkedTermView(
                "Kind", words([.kind(item.kind)]), links: choices([.kind(item.kind)])),
        ]
        if !topics.isEmpty {
            facts.append(LinkedTermView("Topics", words(topics), links: choices(topics)))
        }
        facts.append(LinkedTermView("Published", ResourceWords.published(item)))
        if !item.length.isEmpty { facts.append(LinkedTermView("Length", item.length)) }
        if let standard = item.standard {
            facts.append(LinkedTermView("Issued by", standard.issuer))
            facts.append(LinkedTermView("Standing", standard.standing))
        }
        facts.append(LinkedTermView("Language", item.language.name))
        facts.append(LinkedTermView("Licence", item.source.licence))
        facts.append(source(of: item))
        if !item.dates.checked.isEmpty {
            facts.append(LinkedTermView("Source checked", DateWords.words(item.dates.checked)))
        }
        let next =
            item.dates.nextReview.isEmpty
            ? "" : "; next review by \(DateWords.words(item.dates.nextReview))"
        facts.append(
            LinkedTermView("Entry reviewed", DateWords.words(item.dates.reviewed) + next))
        let before = item.replaces.compactMap { repository.resource($0) }
        if !before.isEmpty {
            facts.append(LinkedTermView("Replaces", links: before.map { link(to: $0, from: here) }))
        }
        return facts
    }

    private func name(of facet: ResourceFacet) -> String {
        ResourceWords.name(of: facet, latest)
    }

    private func source(of item: Resource) -> LinkedTermView {
        let source = item.source
        if source.isOwn {
            return LinkedTermView("Source", "Written for this repository.")
        }
        let note = source.note.isEmpty ? "" : " (\(source.note))"
        return source.text.hasPrefix("https://")
            ? LinkedTermView(
                "Source", source.note.isEmpty ? "" : "\(source.note):",
                links: [LinkView(source.text, href: source.text)])
            : LinkedTermView("Source", "\(source.text)\(note)")
    }

    private func indicators(of item: Resource, _ here: Page) -> LinkedListView? {
        guard !item.kpis.isEmpty else { return nil }
        let lines = item.standard?.lines ?? []
        return LinkedListView(
            title: item.kind == .standard ? "What measures it" : "Indicators that it bears on",
            entries: item.kpis.map { kpi in
                let words = lines.filter { $0.kpi == kpi }.map(\.words)
                return .init(indicator(kpi, from: here), words.joined(separator: "; "))
            })
    }

    private func standards(of item: Resource, _ here: Page) -> LinkedListView? {
        let standards = item.standards.compactMap { repository.resource($0) }
        guard !standards.isEmpty else { return nil }
        return LinkedListView(
            title: "Standards that it helps to meet",
            entries: standards.map { .init(link(to: $0, from: here)) })
    }

    private func help(towards item: Resource, _ here: Page) -> ResourceGroupView? {
        let items = item.kind == .standard ? repository.resources(meeting: item) : []
        guard !items.isEmpty else { return nil }
        return ResourceGroupView(
            id: "help", title: "What helps to meet it",
            entries: items.map { entry($0, from: here) })
    }

    func movedPage(from slug: String) -> PageContent {
        let here = Page.resource(.moved(from: slug))
        let target = repository.moves.first { $0.from.utf8.elementsEqual(slug.utf8) }?.to
        return PageContent(
            name: "Moved: \(slug)", summary: "This page has moved.",
            main: Templates.movedPage(
                to: target.map { link(to: $0, from: here) } ?? way(to: .overview, from: here)))
    }
}
