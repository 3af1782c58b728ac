/// What a browser asks for, as far as a preview answers it.
package struct HTTPRequest: Sendable, Equatable {
    package enum Method: Sendable { case get, head }

    package var method: Method
    /// Decoded, without its leading slash: `2021/services/F03.html`, empty for the root. No part of
    /// it is empty but the last, none is `.` or `..`, and it holds no backslash or control character.
    package var path: String
    /// What stands behind the question mark, as it was sent.
    package var query: String

    /// The longest head that is read, in bytes.
    package static let longestHead = 8192

    /// Reads a request's head, to the empty line that ends it.
    ///
    /// - Parameter port: where the server listens. A request that names another host is refused, so
    ///   that a page from elsewhere whose name was pointed at this machine reads nothing.
    /// - Throws: `HTTPRefusal`.
    package init(head: [UInt8], port: UInt16) throws(HTTPRefusal) {
        guard head.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { throw .malformed }
        let lines = head.split(separator: UInt8(ascii: "\n")).map { line in
            String(
                decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
        guard let first = lines.first else { throw .malformed }
        let parts = first.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else {
            throw .malformed
        }
        switch parts[0] {
        case "GET": method = .get
        case "HEAD": method = .head
        default: throw .method
        }
        guard Self.isLoopback(host: Self.host(among: lines.dropFirst()), port: port) else {
            throw .host
        }
        let target = parts[1].split(
            separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = try Self.path(of: Array(target[0].utf8))
        query = target.count > 1 ? String(target[1]) : ""
    }

    private static func host(among fields: ArraySlice<String>) -> String? {
        for field in fields {
            let parts = field.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == "host" {
                return parts[1].trimmingSpaces
            }
        }
        return nil
    }

    private static func isLoopback(host: String?, port: UInt16) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host)
            || (port == 80 && ["127.0.0.1", "localhost"].contains(host))
    }

    private static func path(of target: [UInt8]) throws(HTTPRefusal) -> String {
        guard target.first == UInt8(ascii: "/") else { throw .malformed }
        var bytes: [UInt8] = []
        var rest = target[1...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { throw .malformed }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        guard let path = String(validating: bytes, as: UTF8.self),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { throw .malformed }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0 == "." || $0 == ".." }),
            !parts.dropLast().contains("")
        else { throw .malformed }
        return path
    }
}

/// Why a request is not answered.
package enum HTTPRefusal: Error, Sendable, Equatable {
    /// Not a request, or one for a path that no site has.
    case malformed
    /// Something other than GET and HEAD.
    case method
    /// A host other than this machine's own loopback.
    case host
    /// A head longer than is read.
    case tooLong

    package var response: HTTPResponse {
        switch self {
        case .malformed: .plain(400, "The request cannot be read.")
        case .method: .plain(405, "A preview is only read: GET and HEAD.")
        case .host: .plain(421, "A preview is for this machine alone: http://127.0.0.1.")
        case .tooLong: .plain(431, "The request is too long.")
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}
