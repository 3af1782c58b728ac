import Glibc

/// Some lines of a file, found by counting line feeds, without reading what stands between them.
enum FileLines {
    /// A record's line longer than this is left to the full reader.
    private static let longest = 65_536

    /// The bytes of the lines that are asked for, without their line feeds; nil where the file
    /// cannot be read, lacks one of them, or one is longer than a record's line should be.
    static func read(_ lines: Set<Int>, of path: String) -> [Int: [UInt8]]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var wanted = lines.sorted()[...]
        var found: [Int: [UInt8]] = [:]
        var line = 1
        var current: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 262_144)
        while let next = wanted.first {
            let count = Glibc.read(descriptor, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                guard count == 0, wanted.count == 1, line == next else { return nil }
                found[line] = current
                return found
            }
            let isWhole = block.withUnsafeBytes { bytes in
                take(
                    UnsafeRawBufferPointer(rebasing: bytes[..<count]), from: &line,
                    wanted: &wanted, current: &current, found: &found)
            }
            guard isWhole else { return nil }
        }
        return found
    }

    /// Goes through one block; false where a wanted line is too long.
    private static func take(
        _ block: UnsafeRawBufferPointer, from line: inout Int, wanted: inout ArraySlice<Int>,
        current: inout [UInt8], found: inout [Int: [UInt8]]
    ) -> Bool {
        var start = 0
        while start < block.count, let next = wanted.first, let base = block.baseAddress {
            let feed = memchr(base + start, 0x0A, block.count - start)
            let end = feed.map { UnsafeRawPointer($0) - base } ?? block.count
            if line == next {
                guard current.count + end - start <= longest else { return false }
                current.append(contentsOf: block[start..<end])
            }
            if feed != nil {
                if line == next {
                    found[line] = current
                    current = []
                    wanted.removeFirst()
                }
                line += 1
            }
            start = end + 1
        }
        return true
    }
}
