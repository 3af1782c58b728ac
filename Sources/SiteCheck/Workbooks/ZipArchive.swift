import CZLib

/// Why an archive cannot be read.
struct ZipFault: Error, Equatable {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}

/// The files in a ZIP archive, unpacked within limits.
///
/// - Reference: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipArchive {
    struct Part {
        var name: String
        var bytes: [UInt8]
    }

    struct Limits {
        /// Files in one archive.
        var parts = 500
        /// Bytes of all files together, unpacked. A small archive that unpacks to more is a bomb.
        var bytes = 1 << 28
    }

    private let bytes: [UInt8]

    /// Every file, in the order of the archive's directory.
    static func parts(
        of bytes: [UInt8], limits: Limits = Limits()
    ) throws(ZipFault) -> [Part] {
        try ZipArchive(bytes: bytes).parts(limits)
    }

    private func parts(_ limits: Limits) throws(ZipFault) -> [Part] {
        let end = try endOfDirectory()
        let count = try number(at: end + 10, bytes: 2)
        guard count <= limits.parts else { throw ZipFault("it holds too many files") }
        var entry = try number(at: end + 16, bytes: 4)
        var left = limits.bytes
        var parts: [Part] = []
        for _ in 0..<count {
            guard try number(at: entry, bytes: 4) == 0x0201_4B50 else {
                throw ZipFault("its directory is damaged")
            }
            let size = try number(at: entry + 24, bytes: 4)
            guard size <= left else { throw ZipFault("it unpacks to more than is looked through") }
            left -= size
            let name = try number(at: entry + 28, bytes: 2)
            let rest =
                try number(at: entry + 30, bytes: 2) + number(at: entry + 32, bytes: 2)
            parts.append(
                Part(
                    name: String(decoding: try slice(at: entry + 46, count: name), as: UTF8.self),
                    bytes: try unpacked(entry: entry, size: size)))
            entry += 46 + name + rest
        }
        return parts
    }

    /// Where the last record of the archive stands, which says where the directory is.
    private func endOfDirectory() throws(ZipFault) -> Int {
        let first = max(0, bytes.count - 22 - Int(UInt16.max))
        var place = bytes.count - 22
        while place >= first {
            if try number(at: place, bytes: 4) == 0x0605_4B50 { return place }
            place -= 1
        }
        throw ZipFault("it is no ZIP archive")
    }

    private func unpacked(entry: Int, size: Int) throws(ZipFault) -> [UInt8] {
        guard try number(at: entry + 8, bytes: 2) & 1 == 0 else {
            throw ZipFault("it is encrypted")
        }
        let packed = try number(at: entry + 20, bytes: 4)
        let local = try number(at: entry + 42, bytes: 4)
        guard try number(at: local, bytes: 4) == 0x0403_4B50 else {
            throw ZipFault("its directory leads to no file")
        }
        let start =
            try local + 30 + number(at: local + 26, bytes: 2) + number(at: local + 28, bytes: 2)
        let content = try slice(at: start, count: packed)
        let unpacked: [UInt8]?
        switch try number(at: entry + 10, bytes: 2) {
        case 0: unpacked = packed == size ? Array(content) : nil
        case 8: unpacked = size == 0 ? [] : Self.inflated(content, size: size)
        default: throw ZipFault("it is packed in a way that is not known")
        }
        guard let unpacked, try Self.checksum(of: unpacked) == number(at: entry + 16, bytes: 4)
        else { throw ZipFault("a file in it is damaged") }
        return unpacked
    }

    /// nil where the content does not unpack to exactly so many bytes.
    private static func inflated(_ content: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard flsdb_inflate_init_raw(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var isWhole = false
        let unpacked = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            content.withUnsafeBufferPointer { source in
                // zlib reads what it is given and never writes there.
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(size)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            filled = size - Int(stream.avail_out)
        }
        return isWhole && unpacked.count == size ? unpacked : nil
    }

    private static func checksum(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }

    private func slice(at place: Int, count: Int) throws(ZipFault) -> ArraySlice<UInt8> {
        guard place >= 0, count <= bytes.count - place else { throw ZipFault("it is cut short") }
        return bytes[place..<place + count]
    }

    /// A little-endian number of two or four bytes.
    private func number(at place: Int, bytes count: Int) throws(ZipFault) -> Int {
        try slice(at: place, count: count).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
