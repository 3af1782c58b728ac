package func homePage(_ view: HomePageView) -> Markup {
    """
    <div class="page-head">
    <h1>How well do we prevent the next fracture?</h1>
    <p class="lede">A broken bone after a simple fall is often the first sign of osteoporosis. \
    Fracture liaison services find people aged 50 and over who have had one, assess their bones and \
    their risk of falling, and see that treatment is offered and kept up. This audit measures how \
    well they do it.</p>
    <p>\(view.taking) <a href="\(view.report.href)">\(view.report.text)</a></p>
    <p><a href="#find">Find my service</a> · <a href="#routes">Where to start</a>\
    \(view.search.map { link -> Markup in " · \(anchor(link))" })</p>
    </div>
    <section aria-labelledby="headlines">
    <h2 id="headlines">\(view.year) at a glance</h2>
    <div class="grid-3">
    \(view.facts.map(keyFact))\
    </div>
    </section>
    \(findMyService(view))\
    \(routes(view))\
    \(indicatorList(view))\
    \(earlierEditions(view))
    """
}

func keyFact(_ view: KeyFactView) -> Markup {
    let change: Markup =
        view.change.isEmpty ? "" : #"<p class="meta">\#(view.change)</p>"#
    return """
        <div class="card key-fact">
        <p class="figure-large">\(originLink(view.figure, to: view.origin))</p>
        <p class="figure-words">\(view.words)</p>
        \(change)\
        <p class="card-link">\(anchor(view.link))</p>
        </div>

        """
}

private func findMyService(_ view: HomePageView) -> Markup {
    """
    <section aria-labelledby="find">
    <h2 id="find">Find my service</h2>
    <p>From A to Z; or see \(anchor(view.services))\
    \(view.areas.map { link -> Markup in ", or \(anchor(link))" }).</p>
    <div class="find">
    <label for="find-service">\(view.areas == nil ? whatToType : whatToTypeWithAreas)</label>
    <input id="find-service" type="search" autocomplete="off" data-find="service-list" \
    data-noun="service"/>
    </div>
    <div class="az" id="service-list">
    \(view.letters.map(letter))\
    </div>
    </section>

    """
}

private let whatToType: Markup = "Type part of a name, code, trust, health board or place"
private let whatToTypeWithAreas: Markup = """
    Type part of a name, code, trust, health board or place, or a postcode
    """

/// Where the script of the find box looks for areas, so that `NE` is not found in `Garnet`.
private func postcodeAreas(_ service: ServiceLinkView) -> Markup {
    guard !service.postcodeAreas.isEmpty else { return "" }
    return " data-areas=\"\(service.postcodeAreas.joined(separator: " "))\""
}

private func letter(_ view: LetterView) -> Markup {
    """
    <div class="az-group">
    <h3 class="az-letter">\(view.letter)</h3>
    <ul>
    \(view.services.map { service -> Markup in
        """
        <li\(postcodeAreas(service))>\(anchor(service.link)) <span class="meta">\(service.place)</span></li>

        """
    })\
    </ul>
    </div>

    """
}

private func routes(_ view: HomePageView) -> Markup {
    let anybody = view.resources?.anybody ?? []
    let grid: Markup = anybody.isEmpty ? "grid-4" : "grid-3"
    return """
        <section aria-labelledby="routes">
        <h2 id="routes">Where to start</h2>
        <div class="\(grid)">
        <div class="card"><h3 class="card-title">In a fracture liaison service</h3>
        <p>Your eleven indicators on one screen, your months, and where answers are missing.</p>
        <ul>\(doors(view.resources?.professionals))<li><a href="#find">Find my service</a></li>\
        <li>\(anchor(view.matrix))</li><li>\(anchor(view.dataQuality))</li></ul></div>
        <div class="card"><h3 class="card-title">Commissioning services</h3>
        <p>How your region compares, and how many people miss out on treatment.</p>
        <ul>\(doors(view.resources?.commissioners))<li>\(anchor(view.regions))</li>\
        <li>\(anchor(view.missed))</li><li>\(anchor(view.downloads))</li></ul></div>
        <div class="card"><h3 class="card-title">On an executive team</h3>
        <p>The year’s messages on one page, and what the figures rest on.</p>
        <ul>\(doors(view.resources?.executives))<li>\(anchor(view.report))</li>\
        <li>\(anchor(view.methods))</li>\(door(view.changes))</ul></div>
        <div class="card"><h3 class="card-title">A patient or carer</h3>
        <p>What good care looks like after a broken bone, and what to ask.</p>
        <ul>\(doors(view.resources?.patients))\(inWelsh(view.resources?.welsh))\
        <li>\(anchor(view.patients))</li><li>\(anchor(view.about))</li></ul></div>
        \(anybodyElse(anybody))\
        </div>
        </section>

        """
}

private func doors(_ links: [LinkView]?) -> Markup {
    "\((links ?? []).map { door($0) })"
}

private func inWelsh(_ link: LinkView?) -> Markup {
    link.map { "<li lang=\"cy\">\(anchor($0))</li>" } ?? ""
}

private func anybodyElse(_ links: [LinkView]) -> Markup {
    guard !links.isEmpty else { return "" }
    return """
        <div class="card"><h3 class="card-title">Anybody else</h3>
        <p>What the audit is, what a fracture liaison service does, and how yours is doing.</p>
        <ul>\(doors(links))</ul></div>

        """
}

/// One more way on, where there is one.
private func door(_ link: LinkView?) -> Markup {
    link.map { "<li>\(anchor($0))</li>" } ?? ""
}

private func indicatorList(_ view: HomePageView) -> Markup {
    """
    <section aria-labelledby="indicators">
    <h2 id="indicators">The eleven indicators</h2>
    <ul class="indicator-list">
    \(view.indicators.map { indicator -> Markup in
        """
        <li>\(anchor(indicator.link)) <span class="meta">\(originLink(indicator.figure, to: indicator.origin))</span></li>

        """
    })\
    </ul>
    </section>

    """
}

private func earlierEditions(_ view: HomePageView) -> Markup {
    guard !view.earlier.isEmpty else { return "" }
    return """
        <section aria-labelledby="earlier">
        <h2 id="earlier">Earlier editions</h2>
        \(listOfLinks(view.earlier))\
        </section>

        """
}
