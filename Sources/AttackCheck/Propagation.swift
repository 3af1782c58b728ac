extension Bounds {
    /// Narrows every quantity by every relation until nothing more follows.
    ///
    /// Each relation by itself is exhausted; what only several together tell is left to
    /// `Elimination`.
    mutating func propagate(_ relations: [Relation]) {
        let touching = RelationIndex(relations, quantities: lower.count)
        var isWaiting = [Bool](repeating: true, count: relations.count)
        var waiting = Array(relations.indices)
        var next = 0
        // Every step narrows something, but a long chain could creep by one patient at a time.
        var steps = 0
        let mostSteps = 200 * relations.count
        while next < waiting.count, steps < mostSteps {
            let relation = waiting[next]
            next += 1
            steps += 1
            isWaiting[relation] = false
            relations[relation].narrow(&self) { quantity in
                for other in touching[quantity] where !isWaiting[other] {
                    isWaiting[other] = true
                    waiting.append(other)
                }
            }
            if next == 4096 {
                waiting.removeFirst(next)
                next = 0
            }
        }
    }
}

/// In which relations each quantity stands.
struct RelationIndex {
    private var starts: [Int]
    private var relations: [Int]

    init(_ all: [Relation], quantities: Int) {
        starts = .init(repeating: 0, count: quantities + 1)
        for relation in all {
            starts[relation.total + 1] += 1
            for part in relation.parts { starts[part + 1] += 1 }
        }
        for quantity in 0..<quantities { starts[quantity + 1] += starts[quantity] }
        relations = .init(repeating: 0, count: starts[quantities])
        var free = starts
        for (number, relation) in all.enumerated() {
            relations[free[relation.total]] = number
            free[relation.total] += 1
            for part in relation.parts {
                relations[free[part]] = number
                free[part] += 1
            }
        }
    }

    subscript(quantity: Int) -> ArraySlice<Int> {
        relations[starts[quantity]..<starts[quantity + 1]]
    }
}
