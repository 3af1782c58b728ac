/// What was done so that everybody can use the site, and what was checked.
package struct AccessibilityPageView: Sendable {
    package var downloads: LinkView

    package init(downloads: LinkView) {
        self.downloads = downloads
    }
}

package func accessibilityPage(_ view: AccessibilityPageView) -> Markup {
    """
    <div class="prose">
    <div class="page-head">
    <h1>Accessibility statement</h1>
    <p class="lede">We want everybody to be able to read these figures: by keyboard, with a screen reader, \
    on a small screen, enlarged, in print, and without JavaScript.</p>
    </div>
    <h2 id="how">How the site is made</h2>
    <ul>
    <li>Every chart has a title, a description in words and its data as a table below it. With \
    JavaScript, the arrow keys read its marks one by one.</li>
    <li>Colour is never the only sign: a word or a shape always stands beside it.</li>
    <li>Every table has a caption and headings for its columns and rows. A wide table scrolls inside its \
    own box, which the keyboard can reach.</li>
    <li>Each page has one main heading, headings in order, a link to skip to the content and the same \
    navigation in the same place.</li>
    <li>Sorting and the search box need JavaScript; without it the same tables and lists are there, \
    in a fixed order.</li>
    </ul>
    <h2 id="checked">What is checked</h2>
    <p>The program that makes the site reads every page back before it is published, and refuses to \
    publish if one has a fault. It checks that each page is well-formed, has its language set, one main \
    heading and no jump between heading levels; that identifiers are unique and links lead somewhere; and \
    that charts and tables have what is listed above.</p>
    <p>Before a change to the program lands, the demonstration site is tried. The Nu HTML checker reads \
    every page and must find no error. Headless Chromium opens every page at 360 and 1,280 pixels wide; \
    none may scroll sideways or write to the console. The tool axe-core tests one page of each kind \
    against its rules for WCAG 2.2, levels A and AA, at both widths, in light and dark colours and as \
    printed. Of each kind a page is enlarged to 200 and 400 per cent, set with wide text spacing, and \
    seen with forced colours and reduced motion; nothing may be lost, and nothing may move. By keyboard \
    alone, the link to the content, sorting, finding, searching, what is folded, wide tables and the \
    model’s form are used, and whole pages walked through with the place always marked. The report, \
    an indicator and a service are printed to tagged PDF, in which headings, pictures with their \
    descriptions and tables must stand in their order.</p>
    <p>These checks find mechanical faults only. The site has not been audited against the Web Content \
    Accessibility Guidelines (WCAG 2.2) by an independent body, nor tested by users of assistive \
    technology, so we make no claim of full conformance.</p>
    <h2 id="limits">Known limits</h2>
    <ul>
    <li>The table of all figures is wide and has to be scrolled sideways on a small screen. The same \
    figures stand on each service’s page and in the downloads.</li>
    <li>Without JavaScript, marks inside a chart cannot be reached one by one with the keyboard; the \
    table below the chart holds the same values.</li>
    </ul>
    <h2 id="other">Other formats</h2>
    <p>All figures are also published as plain tables. \(anchor(view.downloads))</p>
    </div>

    """
}
