/// What a preview answers, under the site's own policy and never kept by the browser.
package struct HTTPResponse: Sendable, Equatable {
    package var status: Int
    package var mediaType: String
    package var body: [UInt8]
    /// Where else to look; nil but for a redirection.
    package var location: String?

    package init(status: Int = 200, mediaType: String, body: [UInt8], location: String? = nil) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
        self.location = location
    }

    package static func plain(_ status: Int, _ sentence: String) -> HTTPResponse {
        HTTPResponse(
            status: status, mediaType: "text/plain; charset=utf-8", body: Array(sentence.utf8))
    }

    /// To the same path with a slash at its end, where links of an index page start from.
    package static func redirection(to location: String) -> HTTPResponse {
        HTTPResponse(
            status: 301, mediaType: "text/plain; charset=utf-8", body: [], location: location)
    }

    /// As it goes over the line.
    ///
    /// - Parameters:
    ///   - policy: the site's own content policy, which its pages state too.
    ///   - withBody: false for HEAD, whose answer says how long the body would be.
    package func bytes(under policy: StaticString, withBody: Bool) -> [UInt8] {
        var head = """
            HTTP/1.1 \(status) \(reason)\r
            Content-Type: \(mediaType)\r
            Content-Length: \(body.count)\r
            Content-Security-Policy: \(policy)\r
            X-Content-Type-Options: nosniff\r
            Referrer-Policy: no-referrer\r
            Cache-Control: no-store\r
            Connection: close\r

            """
        if let location { head += "Location: \(location)\r\n" }
        return Array((head + "\r\n").utf8) + (withBody ? body : [])
    }

    private var reason: String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 421: "Misdirected Request"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        default: "Internal Server Error"
        }
    }

    /// What browsers take a file of the site for.
    package static func mediaType(of path: String) -> String {
        let ending = path.split(separator: "/").last?.split(separator: ".").last ?? ""
        return switch ending {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "json", "jsonld": "application/json"
        case "xml": "application/xml"
        case "csv": "text/csv; charset=utf-8"
        case "txt", "md", "bib": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
