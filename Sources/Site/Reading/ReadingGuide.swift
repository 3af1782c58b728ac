import Charts
import Templates

/// How to read one kind of chart: an invented example with numbered steps, and what follows.
struct ReadingGuide {
    /// What to look at, where it lies on the drawing, and what it says.
    struct Step {
        var look: String
        var words: String
        /// Wide and narrow drawings may show the same thing by different marks.
        var targets: [Callout.Target]

        init(_ look: String, _ words: String, at targets: Callout.Target...) {
            self.look = look
            self.words = words
            self.targets = targets
        }
    }

    /// The example before its callouts are put on.
    struct Example {
        var kind: ChartKind
        var title: String
        var subtitle: String
        var description: String
        var wide: Drawing
        var narrow: Drawing
        var table: DataTable
    }

    var lede: String
    var short: [String]
    var example: Example?
    var tables: [DataTable] = []
    var steps: [Step]
    var tells: [String]
    var tellsNot: [String]
    var mistake: String
    var question: String
    var answer: String
    var technical: String

    /// The example with the numbers of the steps on it.
    var figure: ChartFigure? {
        example.map { example in
            ChartFigure(
                kind: example.kind, id: "example-chart",
                title: "Invented example: \(example.title)", subtitle: example.subtitle,
                description: "Invented example. \(example.description)",
                drawing: example.wide.pointing(callouts),
                narrowDrawing: example.narrow.pointing(callouts), table: example.table)
        }
    }

    private var callouts: [Callout] {
        steps.enumerated().filter { !$1.targets.isEmpty }
            .map { Callout($0 + 1, $1.targets) }
    }
}
