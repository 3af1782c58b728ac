import Glibc

/// One connection: a head is read, an answer written.
struct Connection {
    let socket: Int32
    /// Sent with every answer.
    let policy: StaticString

    /// How long a browser may take to send or to read, in seconds.
    private static let patience = 5
    /// Ends a request's head.
    private static let emptyLine = Array("\r\n\r\n".utf8)

    func answer(port: UInt16, by answer: (HTTPRequest) -> HTTPResponse) {
        var limit = timeval(tv_sec: Self.patience, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(socket, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        do throws(HTTPRefusal) {
            guard let head = try readHead() else { return }
            let request = try HTTPRequest(head: head, port: port)
            write(answer(request).bytes(under: policy, withBody: request.method == .get))
        } catch {
            write(error.response.bytes(under: policy, withBody: true))
        }
        // What is still coming is read away, or the answer would be lost with it.
        shutdown(socket, Int32(SHUT_WR))
        var rest = [UInt8](repeating: 0, count: 4096)
        for _ in 0..<16 where recv(socket, &rest, rest.count, 0) <= 0 { break }
    }

    /// Bytes to the empty line; nil where the browser went away before.
    private func readHead() throws(HTTPRefusal) -> [UInt8]? {
        var head: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 2048)
        while true {
            let count = recv(socket, &block, block.count, 0)
            guard count > 0 else { return nil }
            head += block[..<count]
            if let end = head.firstRange(of: Self.emptyLine) {
                return Array(head[..<end.lowerBound])
            }
            guard head.count < HTTPRequest.longestHead else { throw .tooLong }
        }
    }

    private func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
