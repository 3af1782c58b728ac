import Extract
import Testing

@testable import Synthesis

@Suite("Believable medicine")
struct BelievableMedicineTests {
    /// An ordinary year, large enough for shares to be steady.
    private static let year = Result { () throws -> [[String: String]] in
        let scratch = try ScratchFolder()
        _ = try Synthesiser.write(
            scratch.options(year: 2019, services: 30, records: 12_000, seed: 7))
        return try scratch.rows("data/extracts/2019/patients.csv")
    }

    private func share(
        _ rows: [[String: String]], _ holds: ([String: String]) -> Bool
    ) -> Double {
        Double(rows.count(where: holds)) / Double(max(rows.count, 1))
    }

    @Test("The mean age lies between 70 and 80 years, women are 70 to 85 %")
    func people() throws {
        let rows = try Self.year.get()
        let ages = rows.compactMap { Int($0["Age Frac diagnosed"] ?? "") }
        #expect(ages.count > rows.count * 98 / 100)
        let mean = Double(ages.reduce(0, +)) / Double(ages.count)
        #expect((70.0...80.0).contains(mean), "\(mean)")
        #expect(ages.count { $0 < 50 } < ages.count / 100)
        let women = share(rows) { $0["1.03 Gender"] == "Female" }
        #expect((0.70...0.85).contains(women), "\(women)")
    }

    @Test(
        "Every index site has a plausible share",
        arguments: [
            ("Hip", 0.12...0.25), ("Spine", 0.05...0.20), ("Wrist", 0.18...0.30),
            ("Humerus", 0.08...0.18), ("Pelvis", 0.03...0.09), ("Other", 0.15...0.32),
        ])
    func sites(site: String, plausible: ClosedRange<Double>) throws {
        let found = share(try Self.year.get()) { $0["1.11 SiteFirstFrac"] == site }
        #expect(plausible.contains(found), "\(site) \(found)")
    }

    @Test("People with a hip fracture are older than people with a wrist fracture")
    func ageBySite() throws {
        func mean(_ site: String) throws -> Double {
            let ages = try Self.year.get().filter { $0["1.11 SiteFirstFrac"] == site }
                .compactMap { Int($0["Age Frac diagnosed"] ?? "") }
            return Double(ages.reduce(0, +)) / Double(max(ages.count, 1))
        }
        #expect(try mean("Hip") > mean("Wrist") + 8)
    }

    @Test(
        "Within a service, the least deprived fifth gets more care than the most deprived",
        arguments: [
            ("1.07 DateFLSAssess", 0.06), ("3.03 DateofDXA", 0.03), ("4.01 BoneTherapy", 0.05),
        ])
    func deprivation(column: String, atLeast: Double) throws {
        let drugs = ["Alendronate", "Risedronate", "Zoledronate", "Denosumab"]
        let difference = try Self.differenceBetweenFifths(in: Self.year.get()) { row in
            let answer = row[column] ?? ""
            guard let done = Day(iso: answer),
                let fractured = Day(iso: row["1.09 Date Index Frac Diagnosed"] ?? "")
            else { return drugs.contains(answer) }
            return done.number - fractured.number <= 90
        }
        #expect(difference > atLeast, "\(difference)")
    }

    /// The share of the least deprived fifth less that of the most deprived, pooled over services
    /// so that a good service in a poor place does not hide it.
    ///
    /// - Reference: S. Greenland, J. M. Robins, Biometrics 41 (1985), the Mantel-Haenszel
    ///   risk difference.
    private static func differenceBetweenFifths(
        in rows: [[String: String]], holds: ([String: String]) -> Bool
    ) -> Double {
        var difference = 0.0
        var weight = 0.0
        for (_, rows) in Dictionary(grouping: rows, by: { $0["FLS Code"] ?? "" })
            .sorted(by: { $0.key < $1.key })
        {
            let least = rows.filter { $0["IMD Quintile"] == "5" }
            let most = rows.filter { $0["IMD Quintile"] == "1" }
            guard !least.isEmpty, !most.isEmpty else { continue }
            let pair = Double(least.count + most.count)
            difference += Double(least.count(where: holds) * most.count) / pair
            difference -= Double(most.count(where: holds) * least.count) / pair
            weight += Double(least.count * most.count) / pair
        }
        return difference / weight
    }

    @Test("Winter brings more fractures than early summer")
    func seasons() throws {
        let rows = try Self.year.get()
        func month(_ month: String) -> Int {
            rows.count { ($0["1.09 Date Index Frac Diagnosed"] ?? "").hasPrefix("2019-\(month)-") }
        }
        #expect(month("12") + month("01") > (month("05") + month("06")) * 105 / 100)
    }

    @Test("No NHS number of the series is anyone's: 999 first, right check digit, none twice")
    func numbers() {
        var random = RandomStream(seed: 3)
        var series = NHSNumberSeries(random: &random)
        var seen: Set<String> = []
        for _ in 0..<20_000 {
            let number = series.next()
            #expect(number.hasPrefix("999") && Self.isValid(number), "\(seen.count)")
            seen.insert(number)
        }
        #expect(seen.count == 20_000)
    }

    @Test("A check digit is right, or the number is not given", arguments: [0, 1, 4, 99, 999_999])
    func checkDigit(position: Int) {
        let digits = String(1_000_000 + position).dropFirst()
        let valid = (0...9).map { "999\(digits)\($0)" }.filter(Self.isValid)
        #expect(NHSNumberSeries.number(position).map { [$0] } ?? [] == valid)
    }

    @Test("Every NHS number of an extract begins with 999; one in 330 or so is damaged")
    func extractNumbers() throws {
        let numbers = try Self.year.get().map {
            ($0["1.01 NHSNumber"] ?? "").filter { $0 != " " }
        }.filter { !$0.isEmpty }
        #expect(numbers.count > 11_800)
        #expect(numbers.allSatisfy { $0.hasPrefix("999") && $0.count == 10 })
        let damaged = numbers.count { !Self.isValid($0) }
        #expect((1...numbers.count / 100).contains(damaged), "\(damaged)")
    }

    /// Modulus 11 over the weights 10 to 2, as the NHS Data Dictionary words it.
    private static func isValid(_ number: String) -> Bool {
        let digits = number.compactMap(\.wholeNumberValue)
        guard digits.count == 10, number.count == 10 else { return false }
        let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        return check != 10 && digits[9] == (check == 11 ? 0 : check)
    }
}
