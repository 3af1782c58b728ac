import Files

/// A small site without a fault; each test breaks it in one place.
struct SiteThatPasses {
    private var texts: [String: String] = [
        "index.html": page(
            title: "Home",
            """
            <h1>Home</h1>
            <p>See the <a href="2021/kpi.html#funnel">funnel</a>, the
            <a href="https://example.org/">elsewhere</a>, <a href="mailto:a@example.org">post</a>
            and <a href="2021/data.csv">data</a>.</p>
            <form action="index.html"><label for="find">Find</label><input id="find" type="text"/>
            <button>Go</button></form>
            <img src="data:image/gif;base64,R0lGOD" alt=""/>
            """),
        "2021/kpi.html": page(
            title: "KPI", up: "../",
            """
            <h1>KPI</h1>
            <h2 id="funnel">Funnel</h2>
            <figure>
            <svg role="img" viewBox="0 0 10 10" aria-labelledby="t d"><title id="t">Funnel</title>
            <desc id="d">All within.</desc><clipPath id="c"/><path clip-path="url(#c)" d="M1 2"/></svg>
            <table><caption>Funnel</caption><thead><tr><th scope="col">Service</th></tr></thead>
            <tbody><tr><td>12</td></tr></tbody></table>
            </figure>
            <p><a href="../index.html">Home</a><br/><a href="#funnel">Up</a>
            <svg aria-hidden="true"><path d="M1 2"/></svg></p>
            """),
        "404.html": page(title: "Not found", "<h1>Not found</h1>"),
        "assets/site.css":
            "/* url(none.png) */ body { color: #000 }\n.a { background: url('a.svg') }",
        "assets/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 2\"/></svg>",
        "assets/site.js": "\"use strict\";",
        "assets/search-index.js": """
        // An index
        var flsSearchIndex = [
        {"h":"2021/kpi.html#funnel","k":"Indicator","p":"Edition 2021","t":"KPI","w":"funnel"},
        {"h":"404.html","k":"Page","t":"Not found"}
        ];

        """,
        "2021/data.csv": "a,b\n1,\"2\n3\"\n",
        "2021/results.json": #"{"a":[1,-2.5e3,true,null,"é\u00e9\n"]}"#,
    ]
    private var binaries: [String: [UInt8]] = [:]
    /// Changed after the manifest was made.
    private var later: [String: String?] = [:]

    subscript(path: String) -> String {
        get { texts[path] ?? "" }
        set { texts[path] = newValue }
    }

    /// Puts `new` in place of `old`, which must be there.
    mutating func replace(_ old: String, _ new: String, in path: String = "index.html") {
        let parts = self[path].split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        precondition(parts.count == 2, "the site that passes holds no \(old)")
        self[path] = String(parts[0]) + new + String(parts[1])
    }

    /// Adds to the end of the body.
    mutating func add(_ markup: String, to path: String = "index.html") {
        replace("</body>", markup + "</body>", in: path)
    }

    /// Puts a file in that is no text.
    mutating func put(_ bytes: [UInt8], at path: String) { binaries[path] = bytes }

    mutating func remove(_ path: String) { texts[path] = nil }

    /// Changes or removes a file once the manifest has been made.
    mutating func spoil(_ path: String, _ text: String?) { later[path] = text }

    var files: [SiteFile] {
        var files = texts.map { SiteFile(path: $0, bytes: Array($1.utf8)) }
        files += binaries.map { SiteFile(path: $0, bytes: $1) }
        files.append(Manifest.file(of: files, inputs: []))
        for (path, text) in later {
            files.removeAll { $0.path == path }
            if let text { files.append(SiteFile(path: path, bytes: Array(text.utf8))) }
        }
        return files
    }

    private static func page(title: String, up: String = "", _ body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"/><title>\(title)</title>
        <link rel="stylesheet" href="\(up)assets/site.css"/><script src="\(up)assets/site.js"></script>
        </head>
        <body>
        \(body)
        </body>
        </html>
        """
    }
}
