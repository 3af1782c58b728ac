import Testing

@testable import Preview

@Suite("What a preview answers")
struct HTTPResponseTests {
    @Test("HEAD gets the head that GET gets, and no body")
    func head() {
        let response = HTTPResponse(mediaType: "text/html; charset=utf-8", body: Array("ab".utf8))
        let whole = String(
            decoding: response.bytes(under: "default-src 'none'; ", withBody: true), as: UTF8.self)
        let head = String(
            decoding: response.bytes(under: "default-src 'none'; ", withBody: false), as: UTF8.self)
        #expect(whole == head + "ab")
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(head.contains("\r\nContent-Length: 2\r\n"))
        #expect(head.contains("\r\nContent-Security-Policy: default-src 'none'; "))
        #expect(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
        #expect(head.hasSuffix("\r\nConnection: close\r\n\r\n"))
    }

    @Test("A redirection says where to")
    func redirection() {
        let bytes = HTTPResponse.redirection(to: "/2021/").bytes(
            under: "default-src 'none'; ", withBody: true)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 301 "))
        #expect(text.hasSuffix("\r\nLocation: /2021/\r\n\r\n"))
    }

    @Test(
        "A file's kind follows from its ending",
        arguments: [
            ("index.html", "text/html; charset=utf-8"),
            ("assets/site.css", "text/css; charset=utf-8"),
            ("a/b.js", "text/javascript; charset=utf-8"), ("x.svg", "image/svg+xml"),
            ("x.xlsx", "application/octet-stream"), ("x", "application/octet-stream"),
        ])
    func kinds(path: String, kind: String) {
        #expect(HTTPResponse.mediaType(of: path) == kind)
    }
}
