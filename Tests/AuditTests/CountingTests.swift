import Counts
import Extract
import Findings
import Testing

@testable import Audit

@Suite("Counting")
struct CountingTests {
    @Test("One record is counted in its service, month and groups, and nowhere else")
    func oneRecord() throws {
        let record = try Worked.record([
            (.fractureDate, "2021-11-30"), (.dateOfBirth, "1941-11-30"), (.gender, "Male"),
            (.firstSite, "Spine"), (.deprivationQuintile, "5"), (.assessmentDate, "2021-12-01"),
            (.boneTherapy, "Denosumab"),
        ])
        let counts = try AuditedYear().outcome(of: [record]).counts
        #expect(counts.services.map(\.code) == ["AAA", "BBB", "CCC"])
        let service = counts.services[0]
        #expect(service.records == 1)
        #expect(service.spine == 1)
        #expect(service.recordsByMonth == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
        #expect(service.spineByMonth[10] == 1)
        let met = IndicatorCount(numerator: 1, denominator: 1)
        #expect(service.indicators[0] == met)
        #expect(service.indicators[1] == IndicatorCount(excluded: 1))
        #expect(service.indicators[2] == IndicatorCount(denominator: 1, missing: 1))
        #expect(service.indicators[3] == met)
        #expect(service.indicatorsByMonth[10 * 8] == met)
        #expect(service.indicatorsByMonth.filter { $0.numerator > 0 }.count == 2)
        let places = service.breakdowns.map { groups in
            stride(from: 0, to: groups.count, by: 8).filter { groups[$0].denominator == 1 }.map {
                $0 / 8
            }
        }
        #expect(places == [[3], [1], [2], [0], [4]])
        #expect(counts.services[1].records == 0)
    }

    @Test("What leaves KPI 9 to 11 is counted against the numerator of KPI 7")
    func excluded() throws {
        let outcome = try AuditedYear().outcome(of: [
            try Worked.record([(.boneTherapy, "Denosumab"), (.followUp16Weeks, "Died")]),
            try Worked.record([(.boneTherapy, "Denosumab"), (.therapy52Weeks, "Denosumab")]),
            try Worked.record([(.boneTherapy, "Inappropriate"), (.firstSite, "Hip")]),
        ])
        let service = try outcome.service("AAA")
        #expect(service.indicators.map(\.excluded) == [0, 3, 0, 0, 2, 1, 1, 1])
        #expect(service.indicators.map(\.denominator) == [3, 0, 3, 3, 1, 1, 1, 1])
        #expect(service.indicators[7].numerator == 1)
    }

    @Test("The groups of every breakdown add up to the service, month by month too")
    func addUp() throws {
        let outcome = try AuditedYear().outcome(of: try Self.mixed(400))
        for service in outcome.counts.services {
            for kpi in 0..<8 {
                let whole = service.indicators[kpi]
                var parts = service.breakdowns.map { groups in
                    stride(from: kpi, to: groups.count, by: 8).map { groups[$0] }
                }
                parts.append(stride(from: kpi, to: 96, by: 8).map { service.indicatorsByMonth[$0] })
                for part in parts {
                    #expect(part.map(\.numerator).reduce(0, +) == whole.numerator)
                    #expect(part.map(\.denominator).reduce(0, +) == whole.denominator)
                    #expect(part.map(\.missing).reduce(0, +) == whole.missing)
                }
                #expect(whole.numerator + whole.missing <= whole.denominator)
            }
        }
    }

    @Test(
        "Every age from 50 has its band",
        arguments: [(50, 0), (59, 0), (60, 1), (89, 3), (90, 4), (112, 4)])
    func ageBand(_ age: Int, _ band: Int) { #expect(Breakdown.group(ofAge: age) == band) }

    @Test("Completeness counts what is missing, and 6.05 only where 6.01 is Yes")
    func completeness() throws {
        var records = try (0..<8).map { _ in try Worked.record([(.followUp16Weeks, "No")]) }
        records.append(try Worked.record([(.followUp16Weeks, "Yes")]))
        records.append(
            try Worked.record([(.followUp16Weeks, "Yes"), (.therapy16Weeks, "Not started")]))
        let service = try AuditedYear().outcome(of: records).service("AAA")
        #expect(service.completeness[14] == CompletenessCount(applicable: 10, missing: 0))
        #expect(service.completeness[16] == CompletenessCount(applicable: 2, missing: 1))
        #expect(service.completeness[0] == CompletenessCount(applicable: 10, missing: 10))
    }

    @Test("An indicator is not collected where a question that decides it is lacking")
    func notCollected() throws {
        func lacking(_ fields: Field...) throws -> Set<Int> {
            var year = AuditedYear()
            year.columns.subtract(fields)
            return try year.outcome(of: []).counts.notCollected
        }
        #expect(try lacking() == [])
        #expect(try lacking(.assessmentDate) == [4])
        #expect(try lacking(.dxa) == [5])
        #expect(try lacking(.dxaDate) == [5])
        #expect(try lacking(.strengthAndBalance) == [8])
        #expect(try lacking(.followUp16Weeks) == [9])
        #expect(try lacking(.followUp16WeeksDate, .therapy52Weeks) == [9, 11])
        #expect(try lacking(.followUp52Weeks, .nhsNumber, .careHome) == [])
    }

    @Test("The counts are the same in whatever order the records come", arguments: 1...5)
    func anyOrder(_ seed: UInt64) throws {
        let records = try Self.mixed(300)
        var shuffled = records
        var state = seed
        for index in shuffled.indices.reversed() {
            state = Scatter.bits(state &+ 0x9E37_79B9)
            shuffled.swapAt(index, Int(state % UInt64(index + 1)))
        }
        var year = AuditedYear(optedOut: [1_003])
        for record in records {
            year.recordIDs[record.line] =
                record.line % 3 == 0 ? "A\(record.line % 11)" : String(record.line % 7)
        }
        let expected = try year.outcome(of: records)
        let outcome = try year.outcome(of: shuffled)
        #expect(outcome.counts.flow == expected.counts.flow)
        #expect(outcome.counts.findings == expected.counts.findings)
        #expect((expected.removed("C5") ?? 0) > 20)
        for (left, right) in zip(outcome.counts.services, expected.counts.services) {
            #expect(left.indicators == right.indicators)
            #expect(left.indicatorsByMonth == right.indicatorsByMonth)
            #expect(left.breakdowns == right.breakdowns)
            #expect(left.completeness == right.completeness)
        }
    }

    /// Records that differ in most answers, with duplicates among them and identifiers of each kind.
    private static func mixed(_ count: Int) throws -> [PatientRecord] {
        try (0..<count).map { number in
            let bits = Int(Scatter.bits(UInt64(number) + 99) >> 8)
            func pick(_ codes: [String], _ shift: Int) -> String {
                codes[(bits >> shift) % codes.count]
            }
            let line = number + 2
            var record = try Worked.record(
                [
                    (.fractureDate, pick(["2021-03-01", "2021-07-15", "2021-12-31", ""], 0)),
                    (.dateOfBirth, pick(["1930-05-05", "1950-01-01", "1985-01-01", ""], 2)),
                    (.gender, pick(["Female", "Male", "Other", ""], 4)),
                    (.firstSite, pick(["Spine", "Hip", "Wrist", "Other", ""], 6)),
                    (.deprivationQuintile, pick(["1", "2", "3", "4", "5", ""], 8)),
                    (.assessmentDate, pick(["2021-07-20", "2021-12-31", ""], 10)),
                    (.boneTherapy, pick(["Denosumab", "Don't know", "Inappropriate"], 12)),
                    (.followUp16Weeks, pick(["Yes", "No", "Died", ""], 14)),
                    (.followUp16WeeksDate, pick(["2021-10-10", ""], 16)),
                    (.therapy16Weeks, pick(["Denosumab", "Not started", ""], 18)),
                    (.therapy52Weeks, pick(["Denosumab", "No longer appropriate", ""], 20)),
                    (.strengthAndBalance, pick(["Yes", "No", "Not appropriate", ""], 22)),
                ], line: line, service: bits >> 24 & 3)
            record.nhsNumber = UInt64(1_000 + (bits >> 26) % 4)
            record.recordID = line % 3 == 0 ? .text(UInt64(line % 11)) : .number(UInt64(line % 7))
            return record
        }
    }
}
