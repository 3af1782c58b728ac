import Glibc

/// One record of the kernel's list of what happened in watched folders.
struct InotifyEvent: Equatable {
    var watch: Int32
    var mask: UInt32
    /// The file's name in its folder.
    var name: String

    var isFolder: Bool {
        mask & UInt32(IN_ISDIR) != 0 && mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
    }
    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

    /// watch, mask, cookie and length of the name, four bytes each; then the name, padded with zeros.
    private static let headSize = 16

    static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        var rest = bytes
        while rest.count >= headSize {
            let (watch, mask, length) = rest.withUnsafeBytes { head in
                (
                    head.loadUnaligned(fromByteOffset: 0, as: Int32.self),
                    head.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            rest = rest.dropFirst(headSize)
            let name = rest.prefix(length).prefix { $0 != 0 }
            events.append(
                InotifyEvent(
                    watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
            rest = rest.dropFirst(length)
        }
        return events
    }
}
