import Economics
import Results
import Testing

@testable import Site

@Suite("The model's page")
struct ModelPageTests {
    private func text(_ path: String) throws -> String {
        let site = try Site(editions: [Fixture.results()])
        let file = try #require(try site.files().first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("Every parameter is shown with its source, and asked for once")
    func parameters() throws {
        let page = try text("model.html")
        for definition in FieldDefinition.all {
            let key = definition.field.rawValue
            #expect(page.components(of: "name=\"\(key)\"") == 1, "\(key)")
        }
        for confidence in [
            FieldDefinition.Confidence.read, .derived, .assumed, .local,
        ] {
            #expect(page.contains(confidence.rawValue))
        }
    }

    @Test("Every published result is shown, reproduced or not")
    func checks() throws {
        let page = try text("model.html")
        for check in PublishedChecks.all() { #expect(page.contains(">\(check.id) ")) }
    }

    @Test("The browser's tables are the program's")
    func data() throws {
        let script = try text("assets/model-data.js")
        #expect(script.contains("var flsModelData = {"))
        #expect(script.contains("0.38807]") && script.contains("0.350306]"))
        for preset in Preset.all { #expect(script.contains("\"\(preset.name)\":[")) }
        #expect(!script.contains("<"))
    }

    @Test("The page works under the policy: its scripts are files, and nothing is inline")
    func policy() throws {
        let page = try text("model.html")
        #expect(page.contains("href=\"assets/model.css\""))
        for name in ["model-data.js", "model.js", "model-page.js"] {
            #expect(page.contains("<script src=\"assets/\(name)\" defer=\"defer\"></script>"))
        }
        #expect(
            !page.contains("<script>") && !page.contains(" style=") && !page.contains(" onclick"))
    }

    @Test("A service's link fills in inputs that the model takes")
    func links() throws {
        var links = 0
        let edition = EditionIndex(Fixture.results())
        let site = try Site(editions: [Fixture.results()])
        for service in edition.services {
            let place = edition.place(.service, service.code)
            let page = Page.service(edition.year, code: service.code)
            guard let link = site.modelLink(of: place, on: page, edition) else { continue }
            links += 1
            let query = try #require(link.href.split(separator: "?").last)
            let texts = query.split(separator: "&").compactMap { pair -> (Field, String)? in
                let parts = pair.split(separator: "=")
                return Field(rawValue: String(parts[0])).map { ($0, String(parts[1])) }
            }
            #expect(texts.count >= 12)
            let (inputs, faults) = ModelInputs.read(texts)
            #expect(faults.isEmpty, "\(service.code): \(faults)")
            #expect(inputs.patients > 0)
        }
        #expect(links > 0)
    }

    @Test("Everything that the model assumes stands among the assumptions of the methods page")
    func assumptions() throws {
        let page = try text("2021/methods.html")
        let terms = ModelAssumptionWords.all
        #expect(Set(terms.map(\.term)).count == terms.count)
        for words in ModelAssumptions.structure {
            #expect(terms.contains { $0.words.hasSuffix(words) })
        }
        for field in FieldDefinition.all where field.confidence == .assumed {
            #expect(
                terms.contains { $0.words.contains("\(field.label): ") }, "\(field.label)")
        }
        for term in terms { #expect(page.contains("<dt>\(term.term)</dt>"), "\(term.term)") }
    }

    @Test("A withheld count leads to no link")
    func withheld() throws {
        var results = Fixture.results()
        for place in results.figures.indices where results.figures[place].kpi == 2 {
            results.figures[place].status = .withheld
            results.figures[place].numerator = nil
        }
        let edition = EditionIndex(results)
        let site = try Site(editions: [results])
        for service in edition.services {
            let place = edition.place(.service, service.code)
            let page = Page.service(edition.year, code: service.code)
            #expect(site.modelLink(of: place, on: page, edition) == nil)
        }
    }
}

extension String {
    /// How often `part` stands in the text.
    fileprivate func components(of part: String) -> Int { split(separator: part).count - 1 }
}
