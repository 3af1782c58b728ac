import Testing

@testable import Statistics

@Suite("Quantiles")
struct QuantileTests {
    @Test("Type 7 quantiles agree with R's")
    func type7() throws {
        let rows = try Oracle("quantiles.csv").rows.filter { try $0.whole("type") == 7 }
        try #require(!rows.isEmpty)
        for row in rows {
            let values = try row.text("values").split(separator: " ").map {
                try #require(Double($0))
            }
            let quantile = Quantile.type7(values.sorted(), try row.number("p"))
            #expect(agrees(quantile, try row.number("q")), "\(row)")
        }
    }

    @Test("One value is every quantile of itself, and no value has none")
    func edges() {
        for p in [0, 0.25, 0.5, 1] {
            #expect(Quantile.type7([7], p) == 7)
            #expect(Quantile.type7([], p) == nil)
        }
        #expect(Quantile.type7([1, 2, 3, 4], 0) == 1)
        #expect(Quantile.type7([1, 2, 3, 4], 1) == 4)
        #expect(Quantile.type7([1, 2, 3, 4], 0.5) == 2.5)
    }
}
