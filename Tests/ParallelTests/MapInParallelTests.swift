import Parallel
import Testing

@Suite("Work over all processors")
struct MapInParallelTests {
    private struct Odd: Error, Equatable {
        var number: Int
    }

    @Test("Results stand in the order of the elements", arguments: [0, 1, 2, 1_000])
    func order(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.mapInParallel { $0 * 2 } == numbers.map { $0 * 2 })
    }

    @Test("The first element that fails gives the error, whichever thread was quicker")
    func firstError() {
        #expect(throws: Odd(number: 301)) {
            try Array(0..<1_000).mapInParallel { number throws(Odd) -> Int in
                if number > 300, number % 2 == 1 { throw Odd(number: number) }
                return number
            }
        }
    }
}
