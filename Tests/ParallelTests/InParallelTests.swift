import Parallel
import Testing

struct InParallelTests {
    @Test("Two things done at once give each its own answer")
    func answers() {
        let (number, text) = inParallel {
            (0..<1000).reduce(0, +)
        } and: {
            "done"
        }
        #expect(number == 499_500)
        #expect(text == "done")
    }

    @Test("They may use all processors themselves")
    func nested() {
        let (squares, doubles) = inParallel {
            Array(0..<100).mapInParallel { $0 * $0 }
        } and: {
            inParallel {
                Array(0..<100).mapInParallel { $0 * 2 }
            } and: {
                0
            }.0
        }
        #expect(squares == (0..<100).map { $0 * $0 })
        #expect(doubles == (0..<100).map { $0 * 2 })
    }
}
