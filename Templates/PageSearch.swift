/// The search: a box whose results appear below it as one types.
package struct SearchPageView: Sendable {
    /// The page's own path.
    package var here: String
    /// The same without JavaScript.
    package var everything: LinkView

    package init(here: String, everything: LinkView) {
        self.here = here
        self.everything = everything
    }
}

package func searchPage(_ view: SearchPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Search</h1>
    <p class="lede">Services, indicators, nations and regions, terms, resources and pages of this site.</p>
    </div>
    <div class="without-script inset">
    <p>The search box needs JavaScript. Without it, everything that it finds is here: \
    \(anchor(view.everything)).</p>
    </div>
    <div class="with-script">
    <form class="search" id="search" role="search" action="\(view.here)" method="get">
    <label for="search-words">What are you looking for?</label>
    <div class="search-box">
    <input id="search-words" name="q" type="search" autocomplete="off" maxlength="200" \
    aria-describedby="search-hint"/>
    <button type="submit">Search</button>
    </div>
    <p class="hint" id="search-hint">A service, town, code, indicator or word. What you type stays on \
    your device.</p>
    </form>
    <p class="search-status" id="search-status" role="status" tabindex="-1"></p>
    <ol class="search-results" id="search-results"></ol>
    <p>Or look through \(anchor(view.everything)).</p>
    </div>

    """
}

/// Everything that the search finds, by letter.
package struct EverythingPageView: Sendable {
    package var search: LinkView
    package var letters: [LetterView]

    package init(search: LinkView, letters: [LetterView]) {
        self.search = search
        self.letters = letters
    }
}

package func everythingPage(_ view: EverythingPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Everything from A to Z</h1>
    <p class="lede">Services, indicators, nations and regions, terms, resources and pages by name. \
    \(anchor(view.search))</p>
    </div>
    <div class="az">
    \(view.letters.map { lettered($0, heading: "h2") })\
    </div>

    """
}
