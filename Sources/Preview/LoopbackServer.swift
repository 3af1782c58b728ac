import Dispatch
import Glibc

/// Serves on 127.0.0.1, which no other machine can reach, one answer to a connection.
package final class LoopbackServer: Sendable {
    /// Where it listens; the system's choice where 0 was asked for.
    package let port: UInt16
    private let listening: Int32
    /// A request waits here while as many as this are being answered.
    private let places = DispatchSemaphore(value: 64)

    /// - Throws: `PreviewError` where the port is taken.
    package init(port wanted: UInt16) throws(PreviewError) {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = wanted.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let stands = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(socket, name, size) == 0 && listen(socket, 64) == 0
                    && getsockname(socket, name, &size) == 0
            }
        }
        guard socket >= 0, stands else {
            let reason = PreviewError.lastReason
            if socket >= 0 { close(socket) }
            throw .port(wanted, reason: reason)
        }
        listening = socket
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(listening) }

    /// Answers until the process ends.
    ///
    /// - Parameter policy: the site's own content policy, sent with every answer.
    package func answer(
        under policy: StaticString, by answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) {
        while true {
            let connection = accept(listening, nil, nil)
            guard connection >= 0 else {
                // Out of descriptors for a moment, or a connection that was gone before it began.
                usleep(10_000)
                continue
            }
            places.wait()
            // A queue of its own has a thread of its own: an answer may wait for a change.
            DispatchQueue(label: "preview.connection").async { [places, port] in
                Connection(socket: connection, policy: policy).answer(port: port, by: answer)
                close(connection)
                places.signal()
            }
        }
    }
}
