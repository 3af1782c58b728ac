import Testing

@testable import Preview

@Suite("What a browser asks a preview for")
struct HTTPRequestTests {
    private func read(
        _ line: String, host: String = "127.0.0.1:8080"
    ) throws(HTTPRefusal) -> HTTPRequest {
        try HTTPRequest(head: Array("\(line)\r\nHost: \(host)\r\n".utf8), port: 8080)
    }

    @Test(
        "A path is read without its slash and query, and decoded",
        arguments: [
            ("GET / HTTP/1.1", "", ""), ("HEAD /2021/ HTTP/1.0", "2021/", ""),
            ("GET /2021/kpi-04.html?a=b?c HTTP/1.1", "2021/kpi-04.html", "a=b?c"),
            ("GET /a%20b%C3%A9.html HTTP/1.1", "a bé.html", ""),
        ])
    func paths(line: String, path: String, query: String) throws {
        let request = try read(line)
        #expect(request.path == path)
        #expect(request.query == query)
        #expect(request.method == (line.hasPrefix("GET") ? .get : .head))
    }

    @Test(
        "A path that leads elsewhere is no path",
        arguments: [
            "/../etc/passwd", "/2021/../../x", "/%2e%2e/x", "/..%2fx", "/a/./b", "//etc/passwd",
            "/a//b", "/a%00b", "/a%0Ab", "/a\\..\\b", "/%5c..", "/%", "/%2", "/%zz", "/%ff", "a",
            "*",
            "http://127.0.0.1/x",
        ])
    func traversal(target: String) {
        #expect(throws: HTTPRefusal.malformed) { _ = try read("GET \(target) HTTP/1.1") }
    }

    @Test(
        "Only GET and HEAD are answered",
        arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
    func methods(method: String) {
        #expect(throws: HTTPRefusal.method) { _ = try read("\(method) / HTTP/1.1") }
    }

    @Test(
        "What is not a request is refused",
        arguments: ["", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / x HTTP/1.1", "é"])
    func malformed(line: String) {
        #expect(throws: HTTPRefusal.malformed) { _ = try read(line) }
    }

    @Test(
        "Another host than this machine's loopback is refused",
        arguments: [
            "example.org", "example.org:8080", "127.0.0.1", "127.0.0.1:80", "", "[::1]:8080",
        ])
    func hosts(host: String) {
        #expect(throws: HTTPRefusal.host) { _ = try read("GET / HTTP/1.1", host: host) }
    }

    @Test("A request without a host is refused, and localhost is this machine")
    func noHost() throws {
        #expect(throws: HTTPRefusal.host) {
            _ = try HTTPRequest(head: Array("GET / HTTP/1.1\r\n".utf8), port: 8080)
        }
        #expect(try read("GET /x HTTP/1.1", host: "LocalHost:8080").path == "x")
    }
}
