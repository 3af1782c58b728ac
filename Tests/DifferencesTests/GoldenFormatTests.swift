import Differences
import Disk
import Site
import Testing

@Suite("Golden comparisons")
struct GoldenFormatTests {
    private let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

    private static func written(_ name: String) throws -> [UInt8] {
        let difference = try GoldenEditions.difference()
        switch name {
        case "what-changed.txt": return Array(difference.document.plainText.utf8)
        case "what-changed.md": return Array(difference.document.markdown.utf8)
        case "what-changed.csv": return difference.csv
        case "what-changed.json": return difference.json
        default: return Array(Site.standalonePage(of: difference).utf8)
        }
    }

    private static let names = [
        "what-changed.txt", "what-changed.md", "what-changed.csv", "what-changed.json",
        "what-changed.html",
    ]

    /// A changed file is written beside its golden as `changed.NAME`, to be looked at and, if right,
    /// moved over it. Nothing is recorded by itself.
    @Test("Each format is written as it was looked at", arguments: names)
    func golden(name: String) throws {
        let written = try Self.written(name)
        let path = "\(folder)/Fixtures"
        let golden = (try? WholeFile.bytes(at: "\(path)/\(name)", shownAs: name)) ?? []
        let isSame = written == golden
        if !isSame { try WholeFile.write(written, to: "\(path)/changed.\(name)") }
        #expect(isSame, "changed.\(name) differs from the golden file")
    }

    @Test("Each format is short enough to be read", arguments: names)
    func short(name: String) throws {
        let lines = try Self.written(name).count { $0 == UInt8(ascii: "\n") }
        #expect(lines > 20 && lines <= 210, "\(lines)")
    }
}
