/// Walks through JSON text once and notes its objects and their plain members.
///
/// - Reference: RFC 8259. Depth is held to 64.
struct JSONScan {
    /// Why the walk ended early.
    struct Stop: Error {
        var position: Int
        var reason: String
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private(set) var fault: Stop?
    private(set) var objects: [JSONOutline.Object] = []
    private(set) var members: [JSONOutline.Member] = []
    /// Members of objects that are still open; each takes its own when it closes.
    private var open: [JSONOutline.Member] = []
    private var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads the whole text; files beyond 2 GiB are refused.
    mutating func run() {
        do throws(Stop) {
            guard bytes.count < Int32.max else { throw stop("it is longer than 2 GiB") }
            try value(in: nil, name: 0..<0)
            guard next() == nil else { throw stop("text follows its end") }
        } catch { fault = error }
    }

    /// Reads any value.
    ///
    /// - Parameters:
    ///   - parent: the object that it is in.
    ///   - name: that of the member of this object.
    private mutating func value(in parent: Int?, name: Range<Int32>) throws(Stop) {
        switch next() {
        case UInt8(ascii: "{"): try object(in: parent, name: name)
        case UInt8(ascii: "["): try array(in: parent, name: name)
        default: try plainValue()
        }
    }

    private mutating func array(in parent: Int?, name: Range<Int32>) throws(Stop) {
        try enter()
        if next() != UInt8(ascii: "]") {
            try value(in: parent, name: name)
            while next() == UInt8(ascii: ",") {
                position += 1
                try value(in: parent, name: name)
            }
        }
        try leave("]")
    }

    private mutating func object(in parent: Int?, name: Range<Int32>) throws(Stop) {
        let own = objects.count
        let first = open.count
        objects.append(JSONOutline.Object(parent: parent, name: name, start: position))
        defer {
            let start = members.count
            members += open[first...]
            open.removeLast(open.count - first)
            objects[own].members = start..<members.count
        }
        try enter()
        if next() != UInt8(ascii: "}") {
            try member(of: own)
            while next() == UInt8(ascii: ",") {
                position += 1
                try member(of: own)
            }
        }
        try leave("}")
    }

    private mutating func member(of object: Int) throws(Stop) {
        try take("\"")
        let start = Int32(position)
        try skipString()
        let name = start..<Int32(position - 1)
        try take(":")
        let first = next()
        guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            return try value(in: object, name: name)
        }
        let valueStart = Int32(position)
        try plainValue()
        open.append(JSONOutline.Member(name: name, value: valueStart..<Int32(position)))
    }

    private mutating func enter() throws(Stop) {
        position += 1
        depth += 1
        guard depth <= 64 else { throw stop("it is nested too deeply") }
    }

    private mutating func leave(_ closing: Unicode.Scalar) throws(Stop) {
        try take(closing)
        depth -= 1
    }

    func stop(_ reason: String) -> Stop { Stop(position: position, reason: reason) }
}
