import Testing

@testable import Site

@Suite("A whole page")
struct GoldenPageTests {
    @Test("The page for a missing address is exactly this")
    func notFound() throws {
        let site = try Site(editions: [Fixture.results()])
        let page = try #require(try site.files().first { $0.path == "404.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self) == Self.golden)
    }

    static let golden = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
        'self'; img-src 'self' data:; script-src 'self'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="description" content="There is no page at this address."/>
        <title>Page not found – FLS-DB</title>
        <link rel="stylesheet" href="assets/site.css"/>
        <script src="assets/site.js" defer="defer"></script>
        </head>
        <body>
        <a class="skip-link" href="#main">Skip to main content</a>
        <header class="masthead">
        <div class="masthead-inner">
        <a class="brand" href="index.html"><span class="brand-short">FLS-DB</span> <span \
        class="brand-words">Fracture Liaison Service Database</span></a>
        <a class="masthead-search" href="search.html">Search</a>
        <button class="menu-button" type="button" popovertarget="menu">Menu</button>
        <nav class="nav" id="menu" popover="auto" aria-label="Main">
        <button class="menu-button" type="button" popovertarget="menu" \
        popovertargetaction="hide">Close</button>
        <ul><li><a href="2021/index.html">Annual report</a></li><li><a \
        href="2021/services/index.html">Services</a></li><li><a \
        href="2021/regions.html">Regions</a></li><li><a \
        href="2021/matrix.html">Compare</a></li><li><a \
        href="2021/outliers.html">Outliers</a></li><li><a \
        href="2021/facilities.html">Facilities</a></li><li><a \
        href="2021/data-quality.html">Data quality</a></li><li><a \
        href="2021/methods.html">Methods</a></li><li><a \
        href="2021/downloads.html">Downloads</a></li><li><a \
        href="model.html">Model</a></li></ul>
        </nav>
        </div>
        </header>
        <section class="notice" aria-label="About the data"><p><strong>Demonstration.</strong> \
        All patient data on this site is synthetic; no figure describes a real \
        service.</p></section>
        <main id="main" class="page" tabindex="-1">
        <div class="prose">
        <div class="page-head"><h1>Page not found</h1></div>
        <p>There is no page at this address. It may have been typed or copied with a letter \
        missing, or belong to a service that was not registered in that year.</p>
        <ul><li><a href="index.html">Home</a></li><li><a href="search.html">Search</a></li>\
        <li><a href="site-map.html">Site map</a></li></ul>
        </div>
        </main>
        <footer class="footer">
        <div class="wrap">
        <ul class="links"><li><a href="how-to-read/index.html">How to read this \
        site</a></li><li><a href="2021/figures/index.html">Where the figures come \
        from</a></li><li><a href="about.html">About the audit</a></li><li><a \
        href="archive/index.html">Archive of editions</a></li><li><a \
        href="accessibility.html">Accessibility</a></li><li><a href="privacy.html">Privacy \
        and opt-out</a></li><li><a href="site-map.html">Site map</a></li></ul>
        <p><strong>All patient data on this site is synthetic.</strong></p>
        <p class="meta">Edition 2021, revision 1, published 10 November 2022. Made with flsdb \
        1.0.0.</p>
        </div>
        </footer>
        </body>
        </html>

        """
}
