import Differences
import Results
import Testing

@Suite("Definitions, thresholds and facilities that changed")
struct DefinitionChangeTests {
    @Test("Counted by both versions, a new definition\'s own part stands apart from all else")
    func definitionEffect() throws {
        let difference = try GoldenEditions.difference()
        let row = try #require(
            difference.figures.first { $0.level == .national && $0.kpi == 9 })
        #expect(
            row.causes == [
                CausePart(.definition, services: 0, CountChange(-25, of: -10)),
                CausePart(.allElse, services: 0, CountChange(-26, of: -86)),
            ])
        #expect(row.total == CountChange(-51, of: -96))
        #expect(difference.unexplained.isEmpty)
        let words = try #require(
            difference.document.sections.first { $0.id == "definitions" }?.points.last)
        let start = """
            KPI 9: counted by version 0.9 too, 2021 comes to 55.8\u{A0}% and not 48.0\u{A0}%: the newer \
            version alone brings \u{2212}7.8\u{A0}points.
            """
        #expect(words.hasPrefix(start), "\(words)")
    }

    @Test("That an edition was not counted by the older version is said plainly, with the reason")
    func definitionNotCounted() throws {
        func words(_ change: (inout PublishableResults) -> Void) throws -> String {
            var new = GoldenEditions.new
            change(&new)
            let difference = try Difference.from(GoldenEditions.old, to: new)
            #expect(
                difference.figures.first { $0.level == .national && $0.kpi == 9 }?.causes
                    == [CausePart(.definition, services: 0, CountChange(-51, of: -96))])
            #expect(difference.unexplained.isEmpty)
            return try #require(
                difference.document.sections.first { $0.id == "definitions" }?.points.first {
                    $0.hasPrefix("KPI 9")
                })
        }
        #expect(try words { $0.definitionEffects = [] }.contains("was not counted by version 0.9"))
        #expect(
            try words { $0.definitionEffects[0].formerVersion = "0.8" }
                .contains("was not counted by version 0.9"))
        for (status, part) in [
            (DefinitionEffectStatus.withheld, "is withheld"), (.notCollected, "lacks a question"),
            (.notKnown, "does not hold version 0.9"),
        ] {
            #expect(try words { $0.definitionEffects[0].status = status }.contains(part))
        }
    }

    @Test("An effect that cannot be of the year\'s patients is without a cause")
    func impossibleEffect() throws {
        var new = GoldenEditions.new
        new.definitionEffects[0].numeratorRemoved = 500
        let difference = try Difference.from(GoldenEditions.old, to: new)
        #expect(difference.unexplained.contains { $0.contains("by both versions") })
    }

    @Test("New thresholds are told by the services\' ratings under both")
    func thresholds() throws {
        let difference = try GoldenEditions.difference()
        let ratings = try #require(difference.definitions.first { $0.kpi == 4 }?.ratings)
        // Of 79.0, 85.9 and 30 per cent; two services are withheld.
        #expect([ratings.older.green, ratings.older.amber, ratings.older.red] == [1, 1, 1])
        #expect([ratings.newer.green, ratings.newer.amber, ratings.newer.red] == [2, 0, 1])
    }

    @Test("Facilities change where a service that answered both times answers otherwise")
    func facilities() throws {
        let rows: [FacilitiesDifference] = try GoldenEditions.difference().facilities
        #expect(rows.map(\.answer) == ["Yes", "No", ""])
        #expect(rows.map(\.taken) == [1, 0, 2])
        #expect(rows.map(\.given) == [0, 1, 0])
        var joined = GoldenEditions.new
        joined.facilities[0].answers = GoldenEditions.old.facilities[0].answers
        joined.facilities[0].answers.append(
            FacilitiesAnswer(service: "E", answer: "No", status: .answered))
        let without = try Difference.from(GoldenEditions.old, to: joined)
        #expect(without.facilities.map { $0.column } == ["wte_nurse"])
    }
}
