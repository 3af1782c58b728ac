import Extract
import Testing

@Suite("Rules of reading")
struct ExtractRuleTests {
    @Test("Rules have ids in order, a sentence each, and indicators ascending")
    func list() {
        let ids = ExtractRule.all.map(\.id)
        #expect(ids == (1...13).map { $0 < 10 ? "EXT-0\($0)" : "EXT-\($0)" })
        for rule in ExtractRule.all {
            #expect(rule.wording.hasSuffix("."))
            #expect(rule.kpis == Array(Set(rule.kpis)).sorted())
            #expect(rule.kpis.allSatisfy { (1...11).contains($0) })
        }
    }
}
