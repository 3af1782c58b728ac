import Templates

extension Site {
    func modelPage() -> PageContent {
        let here = Page.site(.model)
        let year = latest.year
        var view = ModelPageView(
            shown: ModelShown.preset.title, groups: ModelForm.groups(),
            presets: ModelForm.presets, comparisons: ModelForm.comparisons,
            results: ModelTables.results(), presetResults: ModelTables.presets(),
            presetWords: ModelForm.presets, charts: ModelFigures.all(),
            formulas: ModelWords.formulas, parameters: ModelTables.parameters(),
            checks: ModelTables.checks(), notReproduced: ModelTables.notReproduced(),
            claims: ModelWords.claims,
            methods: LinkView(
                "Methods of the audit", href: map.link(from: here, to: .edition(year, .methods))),
            services: LinkView(
                "Begin with a service’s own figures",
                href: map.link(from: here, to: .edition(year, .services))))
        view.businessCase = businessCaseLink(of: nil, on: here, latest)
        return PageContent(
            name: "The Fracture Liaison Model",
            summary: "What a fracture liaison service would do for a community, and what it costs.",
            main: Templates.modelPage(view),
            scripts: ["model-data.js", "model.js", "model-page.js"], stylesheet: "model.css")
    }
}
