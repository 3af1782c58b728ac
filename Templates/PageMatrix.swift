/// Every place on every indicator, and a choice of them side by side.
package struct MatrixPageView: Sendable {
    package var year: String
    package var words: String
    /// Nations and regions, all services together first.
    package var places: MatrixTable
    package var services: MatrixTable
    package var reading: LinkView
    package var list: LinkView
    package var regions: LinkView
    package var download: LinkView

    package init(
        year: String, words: String, places: MatrixTable, services: MatrixTable,
        reading: LinkView, list: LinkView, regions: LinkView, download: LinkView
    ) {
        self.year = year
        self.words = words
        self.places = places
        self.services = services
        self.reading = reading
        self.list = list
        self.regions = regions
        self.download = download
    }
}

package func matrixPage(_ view: MatrixPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Compare services, regions and nations, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    \(sideBySide)\
    <section aria-labelledby="key">
    <h2 id="key" class="key-head">How to read the cells</h2>
    <ul class="matrix-key">
    <li><span class="tag tag-green">G</span> green, <span class="tag tag-amber">A</span> amber, \
    <span class="tag tag-red">R</span> red: the figure against fixed thresholds</li>
    <li><abbr class="sign-better" title="better than national">▲</abbr> better, \
    <abbr class="sign-worse" title="worse than national">▼</abbr> worse than all services together, \
    by more than chance explains; no sign: no such difference</li>
    <li>No letter: fewer than 20 patients, or no figure</li>
    <li>Below each figure: its 95\u{A0}% interval</li>
    </ul>
    <p>\(anchor(view.reading)) · \(anchor(view.download))</p>
    </section>
    <section aria-labelledby="places">
    <h2 id="places">Nations and regions</h2>
    <div class="dense">
    \(matrixTable(view.places, id: "places-table"))\
    </div>
    <p>\(anchor(view.regions))</p>
    </section>
    <section class="all-services" aria-labelledby="services">
    <h2 id="services">Every service</h2>
    <div class="dense">
    \(matrixTable(view.services, id: "matrix"))\
    </div>
    <p>\(anchor(view.list))</p>
    </section>
    """
}

/// The choice and what was chosen: the page's script fills both from the tables below.
private let sideBySide: Markup = """
    <section id="compare" class="with-script" aria-labelledby="compare-head">
    <h2 id="compare-head">Side by side</h2>
    <form id="compare-form" class="compare-form">
    <fieldset>
    <legend>Choose up to four</legend>
    <div class="compare-fields">
    <p><label for="compare-1">First</label><select id="compare-1" autocomplete="off"></select></p>
    <p><label for="compare-2">Second</label><select id="compare-2" autocomplete="off"></select></p>
    <p><label for="compare-3">Third</label><select id="compare-3" autocomplete="off"></select></p>
    <p><label for="compare-4">Fourth</label><select id="compare-4" autocomplete="off"></select></p>
    </div>
    </fieldset>
    </form>
    <p class="compare-status" id="compare-status" role="status"></p>
    <div id="compare-result"></div>
    <p class="compare-ways" id="compare-ways" hidden="hidden">\
    <a id="compare-link" href="#compare">Link to this comparison</a> \
    <button type="button" id="compare-clear">Clear</button></p>
    <p class="meta">Nothing that you choose is kept or sent; only the address of the page names it, so \
    that you can share it.</p>
    </section>
    <p class="without-script">With JavaScript you can set up to four of them side by side. Without it \
    every figure is in the two tables on this page.</p>

    """
