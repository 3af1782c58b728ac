/// Why bytes are not JSON.
struct JSONFault: Error, Equatable {
    var line: Int
    var reason: String
}

/// The objects of a JSON file with their plain members, read once for every rule that asks.
///
/// Names and values are places in the file, so that a file of many objects is a handful of arrays.
struct JSONOutline: Sendable {
    /// A member that is neither an object nor an array.
    struct Member: Sendable {
        /// Between the quotes.
        var name: Range<Int32>
        /// With its quotes, where it has any.
        var value: Range<Int32>
    }

    /// An object, in the order in which the file opens them.
    struct Object: Sendable {
        /// The object around it, which stands before it; nil for the outermost.
        var parent: Int?
        /// The name of the outer object's member that it is in, itself or in an array.
        var name: Range<Int32>
        /// Where its brace opens.
        var start: Int
        var members: Range<Int> = 0..<0
    }

    let bytes: [UInt8]
    private(set) var objects: [Object] = []
    private(set) var members: [Member] = []
    /// Why the file is not JSON; what stands before the fault was read.
    private(set) var fault: JSONFault?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let scan = bytes.withUnsafeBufferPointer { buffer in
            var scan = JSONScan(buffer)
            scan.run()
            return scan
        }
        (objects, members) = (scan.objects, scan.members)
        fault = scan.fault.map { JSONFault(line: line(of: $0.position), reason: $0.reason) }
    }

    /// The name of a member or object, its escapes resolved.
    func name(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        resolved(bytes[Int(range.lowerBound)..<Int(range.upperBound)])
    }

    /// What a member's name says of the figure that the object is of.
    func role(of member: Member) -> MemberRole {
        let place = Int(member.name.lowerBound)..<Int(member.name.upperBound)
        return bytes.withUnsafeBufferPointer { bytes in
            let written = UnsafeBufferPointer(rebasing: bytes[place])
            guard written.contains(UInt8(ascii: "\\")) else { return MemberRole(name: written) }
            return JSONEscapes.resolved(self.bytes[place]).withUnsafeBufferPointer(
                MemberRole.init(name:))
        }
    }

    /// A value as the file writes it.
    func written(_ member: Member) -> ArraySlice<UInt8> {
        bytes[Int(member.value.lowerBound)..<Int(member.value.upperBound)]
    }

    /// What a value says: a string without its quotes and escapes, nothing for null.
    func text(of member: Member) -> ArraySlice<UInt8> {
        let written = written(member)
        guard written.first == UInt8(ascii: "\"") else {
            return written.elementsEqual("null".utf8) ? [] : written
        }
        return resolved(written.dropFirst().dropLast())
    }

    private func resolved(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        raw.contains(UInt8(ascii: "\\")) ? ArraySlice(JSONEscapes.resolved(raw)) : raw
    }

    /// The line that a byte stands on, from 1.
    func line(of position: Int) -> Int {
        1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") }
    }
}
