import Markdown
import Testing

@testable import Narrative

@Suite("Terms of the glossary in a text")
struct GlossaryTests {
    private static let terms = ["Fracture liaison service (FLS)", "Fracture", "KPI"].map {
        GlossaryTerm(heading: $0, prose: NarrativeProse())
    }

    private func linked(_ texts: String..., except: String? = nil) -> [String] {
        var links = TermLinks(Self.terms, except: except) { "g.html#\($0)" }
        return texts.map { text in
            let document = links.linked(MarkdownReader.read(text).document)
            return document.blocks.map(Self.words).joined(separator: "|")
        }
    }

    private static func words(_ block: MarkdownBlock) -> String {
        switch block {
        case .paragraph(let inlines), .heading(let inlines): inlines.map(words).joined()
        case .list(_, let items): items.map { $0.map(words).joined() }.joined(separator: "|")
        case .quote(let blocks): blocks.map(words).joined()
        case .code(let text): text
        case .rule: ""
        }
    }

    private static func words(_ inline: MarkdownInline) -> String {
        switch inline {
        case .text(let text), .code(let text), .figure(let text, _): text
        case .emphasis(let inner), .strong(let inner): inner.map(words).joined()
        case .link(let inner, let address): "[\(inner.map(words).joined())](\(address))"
        case .lineBreak: "/"
        }
    }

    @Test("A heading gives term, abbreviation and address")
    func headings() {
        #expect(Self.terms[0].term == "Fracture liaison service")
        #expect(Self.terms[0].abbreviation == "FLS")
        #expect(Self.terms[0].id == "term-fracture-liaison-service")
        #expect(Self.terms[1].abbreviation == "")
    }

    @Test(
        "The first use of a term is linked, the longest that stands there, in any case and number")
    func first() {
        #expect(
            linked("A fracture. Fractures.", "Fracture")
                == ["A [fracture](g.html#term-fracture). Fractures.", "Fracture"])
        #expect(
            linked("Fracture liaison services see a fracture.")
                == [
                    "[Fracture liaison services](g.html#term-fracture-liaison-service) see a "
                        + "[fracture](g.html#term-fracture)."
                ])
        #expect(
            linked("A fracture liaison\nservice")
                == ["A [fracture liaison service](g.html#term-fracture-liaison-service)"])
        #expect(
            linked("An FLS, FLSs.") == ["An [FLS](g.html#term-fracture-liaison-service), FLSs."])
        #expect(linked("KPIs *and* KPI") == ["[KPIs](g.html#term-kpi) and KPI"])
    }

    @Test("Part of a word, code, links and the term's own entry are left as they are")
    func none() {
        #expect(
            linked("refracture fractured fracture-free fls") == [
                "refracture fractured fracture-free fls"
            ])
        #expect(linked("`fracture` [fracture](a.html)") == ["fracture [fracture](a.html)"])
        #expect(linked("A fracture.", except: "term-fracture") == ["A fracture."])
        #expect(linked("# fracture") == ["fracture"])
    }

    @Test("A text within emphasis, lists and quotes is linked too")
    func inside() {
        #expect(
            linked("- **fracture**\n- FLS") == [
                "[fracture](g.html#term-fracture)|[FLS](g.html#term-fracture-liaison-service)"
            ])
        #expect(linked("> fracture") == ["[fracture](g.html#term-fracture)"])
    }
}
