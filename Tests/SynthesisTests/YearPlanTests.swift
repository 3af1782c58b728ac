import Releases
import Testing

@testable import Synthesis

@Suite("The plan of a year")
struct YearPlanTests {
    private func plan(
        services: Int = 30, year: Int = 2020, records: Int = 9000
    ) -> (register: InventedRegister, plan: YearPlan) {
        let register = InventedRegister(count: services, pivotYear: 2020, seed: 5)
        return (
            register,
            YearPlan(
                register: register, year: year, records: records, typicalRecords: records,
                pivotYear: 2020, seed: 5)
        )
    }

    @Test(
        "Every record is dealt out, none twice",
        arguments: [(1, 1), (2, 100), (12, 50), (30, 9000), (80, 70_000), (390, 12_345)])
    func total(services: Int, records: Int) {
        let plan = plan(services: services, records: records).plan
        #expect(plan.services.reduce(0) { $0 + $1.records } == records)
        #expect(plan.services.allSatisfy { $0.records >= 0 })
    }

    @Test("Services that send nothing, few records or no hip fractures are among them")
    func roles() {
        let plan = plan().plan
        let records = plan.services.map(\.records).sorted()
        #expect(records.prefix(4) == [0, 5, 14, 26])
        #expect(plan.services.filter { $0.hipFractures == nil }.count == 1)
    }

    @Test("Services join, leave and merge in the pivot year", arguments: [2019, 2020, 2021])
    func register(year: Int) {
        let (register, plan) = plan(year: year)
        let registered = register.services.filter { $0.isRegistered(in: year) }.map(\.code)
        #expect(plan.services.map(\.service.code) == registered)
        #expect(registered.count == [2019: 29, 2020: 30, 2021: 28][year])
    }

    @Test("Hip fractures do not change from year to year")
    func frozenHips() {
        let years = [2019, 2021].map { plan(year: $0).plan.services }
        for service in years[0] {
            let later = years[1].first { $0.service.code == service.service.code }
            if let later { #expect(later.hipFractures == service.hipFractures) }
        }
    }

    @Test("Fractures fall on the days on which a service sent records, in order")
    func days() {
        var random = RandomStream(seed: 2)
        let first = FractureDays.first(of: 4, year: 2020)
        let last = FractureDays.first(of: 7, year: 2020) - 1
        let days = FractureDays(
            year: 2020, weights: YearEffect.of(2020).fractures, window: first...last
        ).draw(400, random: &random)
        #expect(days.allSatisfy { (first...last).contains($0.day) && (3...5).contains($0.month) })
        #expect(days.map(\.day) == days.map(\.day).sorted())
    }
}
