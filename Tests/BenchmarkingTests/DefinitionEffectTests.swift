import Counts
import Results
import Testing

@testable import Benchmarking

@Suite("What is published of a new definition's effect")
struct DefinitionEffectTests {
    private func effect(
        _ outcome: Redefinition.Outcome, under policy: DisclosurePolicy = .audit,
        of audit: SmallAudit = .five
    ) throws -> DefinitionEffect {
        var audit = audit
        audit.counts.redefinitions = [
            Redefinition(
                kpi: 9, version: "1.0", formerVersion: "0.9", previousYear: 2020, outcome: outcome)
        ]
        return try #require(audit.published(under: policy).definitionEffects.first)
    }

    private func numbers(_ effect: DefinitionEffect) -> [Int?] {
        [
            effect.denominatorAdded, effect.denominatorRemoved, effect.numeratorAdded,
            effect.numeratorRemoved,
        ]
    }

    @Test("Enough patients, or nobody, are published as they are")
    func shown() throws {
        let effect = try effect(.counted(Partings(denominatorRemoved: 8, numeratorRemoved: 43)))
        #expect(effect.status == .ok)
        #expect(numbers(effect) == [0, 8, 0, 43])
        #expect(effect.previousYear == 2020 && effect.formerVersion == "0.9")
    }

    @Test(
        "One small number withholds all four, under every policy",
        arguments: [
            Partings(denominatorAdded: 1), Partings(denominatorRemoved: 7),
            Partings(numeratorAdded: 3, numeratorRemoved: 40), Partings(numeratorRemoved: 7),
        ])
    func small(_ partings: Partings) throws {
        for policy in DisclosurePolicy.shipped {
            let effect = try effect(.counted(partings), under: policy)
            #expect(effect.status == .withheld, "\(policy.name)")
            #expect(numbers(effect) == [nil, nil, nil, nil], "\(policy.name)")
        }
    }

    @Test("Counts are rounded where the policy rounds national counts")
    func rounded() throws {
        let partings = Partings(numeratorAdded: 11, numeratorRemoved: 43)
        let rounded = try effect(.counted(partings), under: .openSAFELY)
        #expect(numbers(rounded) == [0, 0, 10, 45])
        let exact = try effect(.counted(partings), under: .hes2018)
        #expect(numbers(exact) == [0, 0, 11, 43])
    }

    @Test("Nothing is said beside a national figure that is withheld")
    func withoutFigure() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 5, hips: 10, proportions: [(2, 5)])
        let effect = try effect(.counted(Partings()), of: audit)
        #expect(effect.status == .withheld)
    }

    @Test("Why a year was not counted by a version is said")
    func reasons() throws {
        #expect(try effect(.notKnown).status == .notKnown)
        #expect(try effect(.notCollected).status == .notCollected)
        #expect(try numbers(effect(.notKnown)) == [nil, nil, nil, nil])
    }
}
