import Dispatch
import Foundation
import Testing

@testable import Preview

@Suite("Serving on loopback")
struct LoopbackServerTests {
    private static let server: LoopbackServer? = {
        guard let server = try? LoopbackServer(port: 0) else { return nil }
        DispatchQueue.global().async {
            server.answer(under: "default-src 'none'") { request in
                HTTPResponse(mediaType: "text/plain", body: Array("path \(request.path)".utf8))
            }
        }
        return server
    }()

    /// What the server answers to these bytes.
    private func answer(to text: String, port: UInt16) -> String {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, size) == 0
            }
        }
        guard isOpen else { return "no connection" }
        let bytes = Array(text.utf8)
        send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var read: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while case let count = recv(socket, &block, block.count, 0), count > 0 {
            read += block[..<count]
        }
        return String(decoding: read, as: UTF8.self)
    }

    @Test("A request is answered, and many at once are")
    func answers() throws {
        let port = try #require(Self.server).port
        let texts = (0..<40).map {
            "GET /page-\($0).html HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n"
        }
        nonisolated(unsafe) var answers = [String](repeating: "", count: texts.count)
        let lock = NSLock()
        DispatchQueue.concurrentPerform(iterations: texts.count) { index in
            let text = answer(to: texts[index], port: port)
            lock.withLock { answers[index] = text }
        }
        for (index, text) in answers.enumerated() {
            #expect(text.hasPrefix("HTTP/1.1 200 OK"))
            #expect(text.hasSuffix("path page-\(index).html"))
        }
    }

    @Test("A refusal names itself; an endless head is cut short")
    func refusals() throws {
        let port = try #require(Self.server).port
        let host = "Host: 127.0.0.1:\(port)\r\n\r\n"
        #expect(answer(to: "POST / HTTP/1.1\r\n\(host)", port: port).hasPrefix("HTTP/1.1 405"))
        #expect(answer(to: "GET /../x HTTP/1.1\r\n\(host)", port: port).hasPrefix("HTTP/1.1 400"))
        let foreign = "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"
        #expect(answer(to: foreign, port: port).hasPrefix("HTTP/1.1 421"))
        let long = "GET /\(String(repeating: "x", count: 20_000)) HTTP/1.1\r\n"
        #expect(answer(to: long, port: port).hasPrefix("HTTP/1.1 431"))
    }

    @Test("It listens on 127.0.0.1 and nowhere else, and a taken port is told")
    func loopbackAlone() throws {
        let port = try #require(Self.server).port
        let hex = String(port, radix: 16, uppercase: true)
        let name = String(repeating: "0", count: 4 - hex.count) + hex
        let table = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
        let listening = table.split(separator: "\n").map { $0.split(separator: " ") }
            .filter { $0.count > 3 && $0[3] == "0A" && $0[1].hasSuffix(":\(name)") }
        #expect(listening.map { $0[1] } == ["0100007F:\(name)"])
        #expect(throws: PreviewError.self) { _ = try LoopbackServer(port: port) }
    }
}
