@testable import SiteCheck

/// Archives as somebody could make them by hand: every part as it is, nothing packed.
///
/// - Reference: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
enum PackedParts {
    static func archive(of parts: [ZipArchive.Part]) -> [UInt8] {
        var (archive, directory): ([UInt8], [UInt8]) = ([], [])
        for part in parts {
            let place = archive.count
            let facts =
                number(0, 2) + number(0, 2) + number(0, 4) + number(checksum(of: part.bytes), 4)
                + number(part.bytes.count, 4) + number(part.bytes.count, 4)
                + number(part.name.utf8.count, 2) + number(0, 2)
            let name = Array(part.name.utf8)
            archive += number(0x0403_4B50, 4) + number(20, 2) + facts + name + part.bytes
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts
            directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            directory += number(place, 4) + name
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
            + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
        return archive + directory + end
    }

    private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32 bit by bit.
    ///
    /// - Reference: ISO 3309.
    private static func checksum(of bytes: [UInt8]) -> Int {
        var sum: UInt32 = .max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
