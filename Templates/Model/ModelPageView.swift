/// The Fracture Liaison Model: results of the presets, a form that computes in the browser, and
/// everything that lets a reader judge it.
package struct ModelPageView: Sendable {
    /// The preset that the shown results are of: `A community of 320,000`.
    package var shown: String
    package var groups: [ModelGroupView]
    package var presets: [ModelChoiceView]
    package var comparisons: [ModelChoiceView]
    package var results: DataTable
    package var presetResults: DataTable
    package var presetWords: [ModelChoiceView]
    /// In the order of `ModelPageView.Chart`.
    package var charts: [ChartFigure]
    package var formulas: [ModelFormulaView]
    package var parameters: [(title: String, table: DataTable)]
    package var checks: DataTable
    package var notReproduced: DataTable
    package var claims: String
    package var methods: LinkView
    package var services: LinkView
    /// Set by the site.
    package var businessCase: LinkView?

    package init(
        shown: String, groups: [ModelGroupView], presets: [ModelChoiceView],
        comparisons: [ModelChoiceView], results: DataTable, presetResults: DataTable,
        presetWords: [ModelChoiceView], charts: [ChartFigure], formulas: [ModelFormulaView],
        parameters: [(title: String, table: DataTable)], checks: DataTable,
        notReproduced: DataTable, claims: String, methods: LinkView, services: LinkView
    ) {
        self.shown = shown
        self.groups = groups
        self.presets = presets
        self.comparisons = comparisons
        self.results = results
        self.presetResults = presetResults
        self.presetWords = presetWords
        self.charts = charts
        self.formulas = formulas
        self.parameters = parameters
        self.checks = checks
        self.notReproduced = notReproduced
        self.claims = claims
        self.methods = methods
        self.services = services
    }
}

/// One of several things to choose, and what it is.
package struct ModelChoiceView: Sendable {
    package var value: String
    package var title: String
    package var words: String
    package var isChosen: Bool

    package init(_ value: String, _ title: String, words: String = "", isChosen: Bool = false) {
        self.value = value
        self.title = title
        self.words = words
        self.isChosen = isChosen
    }
}

/// Fields of the form that belong together.
package struct ModelGroupView: Sendable {
    package var title: String
    package var words: String
    /// Folded unless it is among the first that a reader fills in.
    package var isOpen: Bool
    package var fields: [ModelFieldView]

    package init(title: String, words: String, isOpen: Bool, fields: [ModelFieldView]) {
        self.title = title
        self.words = words
        self.isOpen = isOpen
        self.fields = fields
    }
}

/// One field: a number to type, or one of a few to choose.
package struct ModelFieldView: Sendable {
    package var key: String
    package var label: String
    package var unit: String
    package var value: String
    /// `Default 98 (2009–10). McLellan 2011.`
    package var hint: String
    package var choices: [ModelChoiceView]

    package init(
        key: String, label: String, unit: String, value: String, hint: String,
        choices: [ModelChoiceView] = []
    ) {
        self.key = key
        self.label = label
        self.unit = unit
        self.value = value
        self.hint = hint
        self.choices = choices
    }
}

package struct ModelFormulaView: Sendable {
    package var formula: String
    package var words: String

    package init(_ formula: String, _ words: String) {
        self.formula = formula
        self.words = words
    }
}
