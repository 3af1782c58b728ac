import Markdown

/// A text of the narrative: Markdown in which each figure is still a sign of its own.
package struct NarrativeProse: Sendable, Equatable {
    package var document = MarkdownDocument(blocks: [])
    /// By sign.
    package var placeholders: [Placeholder] = []
    /// Paths of the site that the text links to, with their lines in the file.
    package var paths: [LinkedPath] = []
    /// How long it is; a figure is a word.
    package var words = 0
    /// What must be so for the words to be true.
    package var claims: [Claim] = []

    package struct LinkedPath: Sendable, Equatable {
        package var path: String
        package var line: Int
    }

    package var isEmpty: Bool { document.isEmpty }

    /// What a figure says, and where it leads: empty where it leads nowhere.
    package typealias Said = (text: String, address: String)

    /// The text with its figures.
    package func document(saying said: (Placeholder) -> Said) -> MarkdownDocument {
        MarkdownDocument(blocks: document.blocks).texts { text in
            var inlines: [MarkdownInline] = []
            var run = ""
            for character in text {
                guard let sign = character.unicodeScalars.first,
                    let index = PlaceholderText.index(of: sign), index < placeholders.count
                else {
                    run.append(character)
                    continue
                }
                if !run.isEmpty { inlines.append(.text(run)) }
                run = ""
                let figure = said(placeholders[index])
                inlines.append(.figure(figure.text, to: figure.address))
            }
            return run.isEmpty ? inlines : inlines + [.text(run)]
        }
    }
}

extension NarrativeFields {
    /// The text below the head of keys, with whatever is wrong with it noted.
    mutating func prose() -> NarrativeProse {
        let (matter, body) = (matter, matter.body)
        guard body.contains(where: { !$0.isWhitespace }) else {
            note("NAR-07", matter.bodyLine, "The text is empty. Write it below the block of keys.")
            return NarrativeProse()
        }
        let text = PlaceholderText(body, from: matter.bodyLine)
        for fault in text.faults { note("NAR-14", fault.line, fault.summary) }
        let (document, faults, runs) = MarkdownReader.readWithRuns(text.text)
        for fault in faults {
            note(
                "NAR-09", matter.bodyLine + fault.line - 1,
                "In the text, \(fault.problem). \(fault.remedy)")
        }
        for run in runs { refuseNumbers(in: run.text, line: matter.bodyLine + run.line - 1) }
        let shown = Set(document.shownSigns)
        for (index, placeholder) in text.placeholders.enumerated() where !shown.contains(index) {
            note(
                "NAR-14", placeholder.line,
                "A figure stands in code or in a link, which leads elsewhere. Put it into the sentence."
            )
        }
        var prose = NarrativeProse(document: document, placeholders: text.placeholders)
        prose.claims = claims()
        prose.words = runs.reduce(0) { $0 + Self.words(in: $1.text) }
        _ = document.paths { path in
            prose.paths.append(.init(path: path, line: line(linking: path)))
            return path
        }
        return prose
    }

    private static func words(in text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { word in
            word.unicodeScalars.contains { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || PlaceholderText.index(of: scalar) != nil
            }
        }
    }

    mutating func refuseNumbers(in text: String, line: Int) {
        for word in TypedNumbers.all(in: text) {
            note(
                "NAR-16", line,
                "The number “\(word)” is typed by hand. Write a live figure such as "
                    + "{{ kpi7.national.percent }}, or {{ fixed \"\(word)\" source \"where it was read\" }}."
            )
        }
    }

    /// The first line of the file whose text has the address.
    private func line(linking path: String) -> Int {
        let lines = matter.body.split(separator: "\n", omittingEmptySubsequences: false)
        return matter.bodyLine + (lines.firstIndex { $0.contains(path) } ?? 0)
    }
}

extension MarkdownDocument {
    /// The figures that stand where they are shown.
    fileprivate var shownSigns: [Int] {
        var signs: [Int] = []
        _ = texts { text in
            signs += text.unicodeScalars.compactMap { PlaceholderText.index(of: $0) }
            return []
        }
        return signs
    }
}
