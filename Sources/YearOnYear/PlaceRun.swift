import Glibc
import Results

/// Finds the places of rows of which those of one place follow each other, asking once for each.
struct PlaceRun {
    private var level = Level.national
    private var code: [UInt8]?
    private var number = -1

    /// The number of a row's place.
    mutating func place(
        _ level: Level, _ code: String, else find: (FigureIndex.Key) -> Int
    ) -> Int {
        if level == self.level, let last = self.code, Self.isSame(code, last) { return number }
        let bytes = Array(code.utf8)
        (self.level, self.code) = (level, bytes)
        number = find(FigureIndex.Key(level: level, code: bytes))
        return number
    }

    private static func isSame(_ code: String, _ bytes: [UInt8]) -> Bool {
        let isSame = code.utf8.withContiguousStorageIfAvailable { code in
            bytes.withUnsafeBytes { bytes in
                guard bytes.count == code.count else { return false }
                guard let one = code.baseAddress, let other = bytes.baseAddress else { return true }
                return memcmp(one, other, code.count) == 0
            }
        }
        return isSame ?? code.utf8.elementsEqual(bytes)
    }
}
