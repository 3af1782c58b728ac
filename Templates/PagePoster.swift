/// One A4 page to pin up: the year of a service in one picture and six sentences.
package func posterPage(_ view: MeetingView) -> Markup {
    """
    <article class="poster">
    <header class="poster-head">
    <p class="poster-year">Fracture liaison service audit, \(view.year)</p>
    <h1>\(view.name)</h1>
    <p class="poster-place">\(view.place)</p>
    </header>
    \(meetingHelp("Prints on one A4 page.", view))\
    <p class="lede">\(view.summary)</p>
    \(view.spine.map(figureBlock))\
    <div class="poster-columns">
    <section aria-labelledby="best">
    <h2 id="best">What we do well</h2>
    <p class="meta">\(view.bestWords)</p>
    \(points(view.best))\
    </section>
    <section aria-labelledby="work">
    <h2 id="work">What to improve</h2>
    <p class="meta">\(view.workWords)</p>
    \(points(view.work))\
    </section>
    </div>
    <section class="poster-reading" aria-labelledby="reading">
    <h2 id="reading">How to read this</h2>
    <p>The upright line is the national figure. A mark outside the dark band differs from it by more than \
    chance explains; outside the light band, by more than services usually differ. The line through a mark is \
    its 95\u{A0}% interval: with few patients it is long. A missing answer counts as not met.\
    \(view.notes.map { note -> Markup in " \(note)" })</p>
    </section>
    <footer class="poster-foot">
    <p>\(syntheticWords(view))\(view.address) \(view.cite)</p>
    </footer>
    </article>
    """
}
