import FoundationEssentials
import Testing

@testable import Site

@Suite("Statistics on the methods page")
struct MethodsStatisticsTests {
    /// The methods of the fixture's edition, in order.
    private static let methods = StatisticMethod.all(Fixture.results().edition.outlierRules)
        .flatMap(\.methods)

    /// Author and year of every source that the statistics name in their documentation.
    private static func references() throws -> [(file: String, author: String, year: String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Statistics")
        var found: [(file: String, author: String, year: String)] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = String(
                decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
            let comment = text.split(separator: "\n").map {
                $0.drop { $0 == " " }
            }
            for (index, line) in comment.enumerated() where line.hasPrefix("/// - Reference: ") {
                let rest = comment[(index + 1)...].prefix { $0.hasPrefix("///   ") }
                let words = ([line.dropFirst(17)] + rest.map { $0.dropFirst(6) })
                    .joined(separator: " ")
                let author = words.prefix { $0 != "." && $0 != "," }
                let year = words.firstMatch(of: #/(?:19|20)\d\d(?=[;,. ]|$)/#).map {
                    String($0.output)
                }
                found.append((file, String(author), year ?? ""))
            }
        }
        return found
    }

    @Test("Every source that a statistic follows stands on the methods page with its year")
    func sources() throws {
        let references = try Self.references()
        #expect(references.count > 30)
        #expect(references.count { $0.year.isEmpty } <= 5)
        let citations = Self.methods.flatMap(\.sources).map(\.citation)
        for (file, author, year) in references {
            #expect(
                citations.contains { $0.hasPrefix(author) && (year.isEmpty || $0.contains(year)) },
                "\(file): \(author) \(year)")
        }
    }

    @Test("Every statistic has a name, a purpose, a way of working, a source, a version and a use")
    func complete() {
        for method in Self.methods {
            #expect(!method.sources.isEmpty, "\(method.id)")
            for text in [
                method.name, method.purpose, method.working, method.used, method.version.number,
            ] {
                #expect(!text.isEmpty, "\(method.id)")
            }
        }
        #expect(Set(Self.methods.map(\.id)).count == Self.methods.count)
    }

    @Test("The page names the outlier guidance and thresholds of its release")
    func rules() throws {
        var results = Fixture.results()
        results.edition.outlierRules.guidance = "Guidance of the Moon"
        results.edition.outlierRules.alarm = "99.9"
        let page = try #require(
            try Site(editions: [results]).files().first { $0.path == "2021/methods.html" })
        let text = FigureWordsTests.plain(SiteTests.text(page))
        #expect(text.contains("Guidance of the Moon"))
        #expect(text.contains("alarm at 99.9 %"))
    }
}
