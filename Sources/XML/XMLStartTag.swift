import CLibXML2

/// An element's start, valid only during the call that it is given to.
package struct XMLStartTag {
    private let name: UnsafePointer<xmlChar>
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int

    init(
        name: UnsafePointer<xmlChar>,
        attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) {
        self.name = name
        self.attributes = attributes
        self.count = count
    }

    package func isNamed(_ wanted: StaticString) -> Bool { Self.matches(name, wanted) }

    /// Gives the bytes of an attribute's value, or nothing where the element does not have it.
    package func attribute(_ wanted: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let attributes else { return nil }
        for index in 0..<count {
            // Five pointers an attribute: name, prefix, namespace, value, end of value.
            let attribute = attributes + index * 5
            guard let name = attribute[0], Self.matches(name, wanted), let value = attribute[3],
                let end = attribute[4]
            else { continue }
            return UnsafeBufferPointer(start: value, count: end - value)
        }
        return nil
    }

    /// The bytes of the longest attribute value.
    var longestValue: Int {
        guard let attributes else { return 0 }
        var longest = 0
        for index in 0..<count {
            if let value = attributes[index * 5 + 3], let end = attributes[index * 5 + 4] {
                longest = max(longest, end - value)
            }
        }
        return longest
    }

    private static func matches(_ name: UnsafePointer<xmlChar>, _ wanted: StaticString) -> Bool {
        for index in 0..<wanted.utf8CodeUnitCount where name[index] != wanted.utf8Start[index] {
            return false
        }
        return name[wanted.utf8CodeUnitCount] == 0
    }
}
