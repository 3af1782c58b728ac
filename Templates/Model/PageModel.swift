package func modelPage(_ view: ModelPageView) -> Markup {
    """
    <div class="page-head">
    <h1>The Fracture Liaison Model</h1>
    <p class="lede">What a fracture liaison service would do for a community: fractures avoided, \
    bed-days, years in good health, and what the NHS and the local authority pay and save.</p>
    </div>
    <section class="inset" aria-labelledby="before">
    <h2 id="before" class="chart-title">Before you use a result</h2>
    <ul>
    <li>It is an estimate for planning, not a promise.</li>
    <li>A fracture avoided frees beds and staff. It puts no cash into a budget by itself.</li>
    <li>\(view.claims)</li>
    <li>Two things decide most of it: how long patients stay on treatment, and how often they would \
    have broken a bone again. Look at both first.</li>
    <li>Costs are in the prices of the year beside each; nothing is brought to one year unless you \
    do it.</li>
    </ul>
    </section>
    \(form(view))\
    \(results(view))\
    \(presets(view))\
    \(workings(view))\
    \(checks(view))
    """
}

private func results(_ view: ModelPageView) -> Markup {
    """
    <section id="result" aria-labelledby="results">
    <h2 id="results">Results</h2>
    <p id="model-status" role="status">Shown: \(view.shown), the defaults of every field.</p>
    <ul id="model-warnings" class="model-warnings"></ul>
    \(dataTable(view.results, id: "model-results"))\
    <p class="chart-note">Fractures, deaths and bed-days are counted as they are. Years, QALYs and \
    money are discounted to the start of the first year. Below zero, money is saved.</p>
    \(view.charts.map(figureBlock))\
    \(view.businessCase.map { link -> Markup in
        """
        <p>To make the case with it: \(anchor(link)). Each service’s page has one that holds its own \
        figures and forecast.</p>

        """
    })\
    </section>

    """
}

private func presets(_ view: ModelPageView) -> Markup {
    let words = view.presetWords.map { preset -> Markup in
        "<dt>\(preset.title)</dt><dd>\(preset.words)</dd>\n"
    }
    return """
        <section aria-labelledby="presets">
        <h2 id="presets">How far results can lie apart</h2>
        <p>The same model with four sets of inputs. The cautious and the hopeful one differ from the first \
        only in what the evidence leaves open.</p>
        \(dataTable(view.presetResults, id: "preset-results"))\
        <dl>\(words)</dl>
        </section>

        """
}

private func workings(_ view: ModelPageView) -> Markup {
    let formulas = view.formulas.map { line -> Markup in
        "<li><code>\(line.formula)</code><br/>\(line.words)</li>\n"
    }
    let tables = view.parameters.enumerated().map { place, part -> Markup in
        """
        <details class="more"><summary>\(part.title)</summary>
        \(dataTable(part.table, id: "parameters-\(place + 1)"))</details>

        """
    }
    return """
        <section aria-labelledby="workings">
        <h2 id="workings">How it works</h2>
        <p>Patients with a first fracture are followed month by month, each sex, age band and site of \
        the first fracture apart: not treated, or treated as each way of care treats them. Numbers \
        are expected counts, not single patients.</p>
        <ul>\(formulas)</ul>
        <h3 id="parameters">Every parameter and its source</h3>
        \(tables)\
        </section>

        """
}

private func checks(_ view: ModelPageView) -> Markup {
    """
    <section aria-labelledby="checks">
    <h2 id="checks">How we checked it</h2>
    <p>Fractures avoided, hips and QALYs of the Glasgow preset agree to four decimals with a program \
    that was written apart from this one. The arithmetic of this page’s form is held against the \
    program’s on 200 random sets of inputs, to one part in 1,000,000,000.</p>
    \(dataTable(view.checks, id: "check-table"))\
    <h3 id="not-reproduced">What it does not reproduce, and why</h3>
    \(dataTable(view.notReproduced, id: "not-reproduced-table"))\
    <p>\(anchor(view.methods)) · \(anchor(view.services))</p>
    </section>

    """
}
