/// A service's own figures, as its poster and its slides both say them.
package struct MeetingView: Sendable {
    package var name: String
    package var year: String
    package var place: String
    package var summary: String
    package var notes: [String]
    /// What stands out for good, at most three, and the words above them.
    package var best: [HighlightView]
    package var bestWords: String
    package var work: [HighlightView]
    package var workWords: String
    package var spine: ChartFigure?
    package var service: LinkView
    package var reading: LinkView
    /// Where the figures are found, in words that can be followed from paper.
    package var address: String
    package var cite: String
    package var isSynthetic: Bool

    package init(
        name: String, year: String, place: String, summary: String, notes: [String],
        best: [HighlightView], bestWords: String, work: [HighlightView], workWords: String,
        spine: ChartFigure?, service: LinkView, reading: LinkView, address: String, cite: String,
        isSynthetic: Bool
    ) {
        self.name = name
        self.year = year
        self.place = place
        self.summary = summary
        self.notes = notes
        self.best = best
        self.bestWords = bestWords
        self.work = work
        self.workWords = workWords
        self.spine = spine
        self.service = service
        self.reading = reading
        self.address = address
        self.cite = cite
        self.isSynthetic = isSynthetic
    }
}

/// The figures of a list, one sentence each, with their verdict or rating.
func points(_ views: [HighlightView]) -> Markup {
    guard !views.isEmpty else { return Markup() }
    return """
        <ul class="points">
        \(views.map { view -> Markup in
            """
            <li><p class="point-head">\(verdict(view.figure)) <strong>\(anchor(view.link))</strong></p>
            <p>\(linked(view.sentence))</p></li>

            """
        })\
        </ul>

        """
}

private func verdict(_ figure: FigureView) -> Markup {
    switch figure.standing.tag {
    case .better, .worse: standingTag(figure.standing.tag, figure.standingWord)
    case .similar, .none: ragTag(figure.rag, figure.ragWord)
    }
}

func syntheticWords(_ view: MeetingView) -> Markup {
    view.isSynthetic
        ? "<strong>Demonstration: all patient data is synthetic.</strong> " : Markup()
}

/// What stands on the screen alone: how to print, and the way back.
func meetingHelp(_ words: String, _ view: MeetingView) -> Markup {
    "<p class=\"meta screen-only\">\(words) \(anchor(view.service)) · \(anchor(view.reading))</p>\n"
}
