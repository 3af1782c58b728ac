import Findings
import Preview
import Templates

/// What keeps a previewed site from being built.
struct Faults: Error {
    var findings: [Finding]

    /// As a page shows it, of findings or of the one error that stopped the run.
    static func view(of error: any Error) -> PreviewFaultsView {
        guard let faults = error as? Faults else {
            return PreviewFaultsView(
                sentence: "The site cannot be made. Mend this and the page comes back by itself.",
                faults: [.init(rule: "", place: "Stopped", summary: "\(error)")])
        }
        return PreviewFaultsView(
            sentence: """
                What stands in the way: \(faults.findings.count). Mend it and the page comes back \
                by itself.
                """,
            faults: faults.findings.map { finding in
                .init(
                    rule: finding.rule, place: finding.location.text, summary: finding.summary)
            })
    }
}

extension PreviewFaultsView {
    /// For a terminal.
    var lines: [String] {
        faults.map { fault in
            [fault.rule, fault.place, fault.summary].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}

extension HTTPResponse {
    /// A file of the site as it is published, but for the one script of a page that is shown.
    static func found(_ path: String, _ bytes: [UInt8], _ version: Int? = nil) -> HTTPResponse {
        var body = bytes
        if let version, path.hasSuffix(".html") {
            let end = Array("</head>".utf8)
            if let place = bytes.firstRange(of: end)?.lowerBound {
                body.insert(contentsOf: previewScript(version: version).bytes, at: place)
            }
        }
        return HTTPResponse(mediaType: mediaType(of: path), body: body)
    }
}
