import Differences
import Results
import Testing

@Suite("What changed between two editions")
struct DifferenceTests {
    typealias Service = TwoEditions.Service

    private let old = TwoEditions.edition(
        2020,
        [
            Service(code: "A", numerator: 40, denominator: 80),
            Service(code: "B", numerator: 30, denominator: 60, region: "South"),
            Service(code: "C", numerator: 10, denominator: 40, mergedInto: "A"),
            Service(code: "D", numerator: 15, denominator: 20),
        ])
    private let new = TwoEditions.edition(
        2021,
        [
            Service(code: "A", numerator: 66, denominator: 110),
            Service(code: "B", numerator: 50, denominator: 64, region: "South", name: "New name"),
            Service(code: "E", numerator: 9, denominator: 30, joined: "2021-04-01"),
        ])

    private func national(_ difference: Difference) throws -> FigureDifference {
        try #require(difference.figures.first { $0.level == .national })
    }

    @Test("Services that joined, left and merged, and those that stayed, add up to the change")
    func adding() throws {
        let difference = try Difference.from(old, to: new)
        let row = try national(difference)
        #expect(row.total == CountChange(30, of: 4))
        #expect(
            row.causes == [
                CausePart(.joined, services: 1, CountChange(9, of: 30)),
                CausePart(.left, services: 1, CountChange(-15, of: -20)),
                CausePart(.merged, services: 1, CountChange(16, of: -10)),
                CausePart(.data, services: 1, CountChange(20, of: 4)),
            ])
        #expect(difference.unexplained.isEmpty)
        #expect(
            difference.services.map { "\($0.kind.rawValue) \($0.code)" }
                == ["joined E", "left D", "merged C", "renamed B"])
    }

    @Test("The causes of every figure add up to its change")
    func everyFigure() throws {
        for row in try Difference.from(old, to: new).figures {
            guard let total = row.total else { continue }
            let sum = row.causes.compactMap(\.counts).reduce(CountChange(), +)
            #expect(sum == total, "\(row.level) \(row.code)")
        }
    }

    @Test("A service of before a merger and its heir are one")
    func heir() throws {
        let difference = try Difference.from(old, to: new)
        let row = try #require(
            difference.figures.first { $0.level == .service && $0.code == "A" })
        #expect(
            row.causes == [
                CausePart(.merged, services: 0, CountChange(10, of: 40)),
                CausePart(.data, services: 0, CountChange(16, of: -10)),
            ])
        let gone = try #require(
            difference.figures.first { $0.level == .service && $0.code == "C" })
        #expect(gone.causes.map(\.cause) == [.merged])
    }

    @Test("Withheld services bring what is left, and only their sum is told")
    func withheld() throws {
        let now = TwoEditions.edition(
            2021,
            [
                Service(code: "A", numerator: 41, denominator: 80),
                Service(code: "B", numerator: 4, denominator: 6, region: "South", isWithheld: true),
                Service(code: "C", numerator: 3, denominator: 5, isWithheld: true),
                Service(code: "D", numerator: 15, denominator: 20),
            ])
        let difference = try Difference.from(old, to: now)
        let row = try national(difference)
        #expect(row.causes.first { $0.cause == .withheld }?.services == 2)
        #expect(
            row.causes.first { $0.cause == .withheld }?.counts == CountChange(-33, of: -89))
        #expect(difference.unexplained.isEmpty)
        #expect(difference.services.count { $0.kind == .newlyWithheld } == 2)
    }

    @Test(
        "Another version of a definition is the cause of the whole change, and is set side by side")
    func definition() throws {
        let now = TwoEditions.edition(
            2021, [Service(code: "A", numerator: 66, denominator: 110)], version: "2.0",
            numerator: "Assessed in 60 days")
        let difference = try Difference.from(old, to: now)
        #expect(try national(difference).causes.map(\.cause) == [.definition])
        #expect(try national(difference).change?.reason == .definitionChanged)
        let definition = try #require(difference.definitions.first)
        #expect(definition.parts.map(\.old) == ["Assessed in 90 days"])
        #expect(definition.parts.map(\.new) == ["Assessed in 60 days"])
        #expect(difference.unexplained.isEmpty)
    }

    @Test("The comparison of what was read back from the files is the comparison")
    func publishedAlone() throws {
        let files = [GoldenEditions.old, GoldenEditions.new].map { ResultsFile.json(of: $0) }
        let read = try files.map { try ResultsFile.read($0, file: "results.json") }
        let difference = try Difference.from(read[0], to: read[1])
        let direct = try Difference.from(GoldenEditions.old, to: GoldenEditions.new)
        #expect(difference.json == direct.json)
        #expect(difference.csv == direct.csv)
    }

    @Test("Rounded counts leave a remainder that is called rounding")
    func rounding() throws {
        var (old, new) = (old, new)
        old.edition.disclosurePolicy = .hes2018
        new.edition.disclosurePolicy = .hes2018
        new.figures[0].numerator = 127
        new.figures[0].percent = "62.2549"
        let row = try national(Difference.from(old, to: new))
        #expect(
            row.causes.last { $0.cause == .rounding }
                == CausePart(.rounding, services: 0, CountChange(2, of: 0)))
        #expect(try Difference.from(old, to: new).unexplained.isEmpty)
    }

    @Test("A later revision of the same year restates, and has no verdict")
    func revision() throws {
        var services = [Service(code: "A", numerator: 40, denominator: 80)]
        let first = TwoEditions.edition(2020, services)
        services[0].numerator = 44
        let second = TwoEditions.edition(2020, services, revision: 2)
        let difference = try Difference.from(first, to: second)
        #expect(try national(difference).causes.map(\.cause) == [.revision])
        #expect(try national(difference).change == nil)
        let later = try Difference.from(second, to: new, superseded: first)
        #expect(later.restated.map(\.level) == [.national, .region, .service])
    }

    @Test("A figure that was changed by hand is without a cause")
    func tampered() throws {
        var edited = new
        edited.figures[3].numerator = 67
        let byPercent = try Difference.from(old, to: edited)
        #expect(byPercent.unexplained.contains { $0.contains("does not follow from") })
        #expect(byPercent.unexplained.contains { $0.contains("its services make") })
        var total = new
        total.figures[0] =
            TwoEditions.edition(
                2021, [Service(code: "A", numerator: 100, denominator: 200)]
            ).figures[0]
        #expect(try Difference.from(old, to: total).unexplained.count == 1)
    }

    @Test("A published change that the two editions do not give is without a cause")
    func publishedChange() throws {
        let found = try Difference.from(old, to: new)
        var stated = new
        stated.changes = found.figures.prefix(new.figures.count).compactMap(\.change)
        #expect(stated.changes.count == new.figures.count)
        #expect(try Difference.from(old, to: stated).unexplained.isEmpty)
        stated.changes[0].change = "0.0001"
        #expect(
            try Difference.from(old, to: stated).unexplained.contains {
                $0.contains("the change that the edition of 2021 published")
            })
    }

    @Test("A rule whose words changed under the same version is without a cause")
    func silent() throws {
        let now = TwoEditions.edition(
            2021, [Service(code: "A", numerator: 66, denominator: 110)], numerator: "Another rule")
        let words = try Difference.from(old, to: now).unexplained
        #expect(words.contains { $0.contains("definition’s words differ") })
    }

    @Test("Editions that cannot be compared are refused with the reason")
    func refusals() throws {
        #expect(throws: DifferenceError.laterFirst(old: 2021, new: 2020)) {
            try Difference.from(new, to: old)
        }
        var edited = new
        edited.figures[0].numerator = 1
        #expect(throws: DifferenceError.sameEdition(year: 2021, revision: 1)) {
            try Difference.from(new, to: edited)
        }
        #expect(throws: DifferenceError.nothingToCompare(year: 2021, revision: 1)) {
            try Difference.from(new, to: new)
        }
        var second = old
        second.edition.revision = 2
        #expect(throws: DifferenceError.laterRevisionFirst(year: 2020, old: 2, new: 1)) {
            try Difference.from(second, to: old)
        }
        let circle = TwoEditions.edition(
            2020,
            [
                Service(code: "X", numerator: 1, denominator: 2, mergedInto: "Y"),
                Service(code: "Y", numerator: 1, denominator: 2, mergedInto: "X"),
            ])
        #expect(throws: DifferenceError.circularMerger(code: "X", year: 2020)) {
            try Difference.from(circle, to: new)
        }
        let reused = TwoEditions.edition(
            2021, [Service(code: "D", numerator: 9, denominator: 30, joined: "2021-04-01")])
        #expect(
            throws: DifferenceError.codeReused(code: "D", joined: "2021-04-01", year: 2020)
        ) {
            try Difference.from(old, to: reused)
        }
    }

    @Test("Every format tells of the same figures")
    func formats() throws {
        let difference = try Difference.from(old, to: new)
        let csv = String(decoding: difference.csv, as: UTF8.self)
        #expect(csv.contains("\n2021,2020,national,ALL,4,joined,1,9,30,,,,,\n"))
        #expect(csv.contains("\n2021,2020,national,ALL,4,left,1,-15,-20,,,,,\n"))
        #expect(csv.contains("\n2021,2020,national,ALL,4,total,,30,4,13.7745,"))
        let markdown = difference.document.markdown
        #expect(
            markdown.contains("| KPI 4: Assessment | 95\u{A0}/\u{A0}200 | +9\u{A0}/\u{A0}+30 |"))
        #expect(difference.document.plainText.contains("merged into another: Service C"))
        let json = String(decoding: difference.json, as: UTF8.self)
        #expect(json.contains(#""schema":"flsdb-difference/1""#))
    }
}
