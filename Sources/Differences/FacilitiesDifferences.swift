import Results

extension Difference {
    /// Answers to the facilities audit that services which answered in both editions took up or gave
    /// up, in the order of the newer edition. Counts that differ only because services joined or left
    /// are no change.
    static func facilities(
        _ old: PublishableResults, _ new: PublishableResults
    ) -> [FacilitiesDifference] {
        new.facilities.flatMap { question -> [FacilitiesDifference] in
            let before = old.facilities.first {
                $0.column.utf8.elementsEqual(question.column.utf8)
            }
            return before.map { differences(from: $0, to: question) } ?? []
        }
    }

    /// Questions that the one edition asked and the other did not, by name; empty where the other had
    /// no facilities audit.
    static func questions(
        of one: PublishableResults, notIn other: PublishableResults
    ) -> [String] {
        guard !other.facilities.isEmpty else { return [] }
        return one.facilities.filter { question in
            !other.facilities.contains { $0.column.utf8.elementsEqual(question.column.utf8) }
        }.map(name)
    }

    private static func name(_ question: FacilitiesQuestion) -> String {
        question.group.isEmpty ? question.name : "\(question.group): \(question.name)"
    }

    private static func differences(
        from old: FacilitiesQuestion, to new: FacilitiesQuestion
    ) -> [FacilitiesDifference] {
        let before = Dictionary(
            old.answers.map { (Array($0.service.utf8), $0.answer.map { Array($0.utf8) }) }
        ) { first, _ in first }
        var moves: [(from: [UInt8], to: [UInt8])] = []
        for row in new.answers {
            guard let answer = row.answer.map({ Array($0.utf8) }),
                case .some(.some(let past)) = before[Array(row.service.utf8)], past != answer
            else { continue }
            moves.append((past, answer))
        }
        guard !moves.isEmpty else { return [] }
        if new.kind.isNumber {
            return [
                FacilitiesDifference(
                    column: new.column, name: name(new), answer: "",
                    old: old.median ?? "\u{2013}", new: new.median ?? "\u{2013}",
                    taken: moves.count, given: 0)
            ]
        }
        return new.shares.compactMap { share in
            let answer = Array(share.answer.utf8)
            let taken = moves.count { $0.to == answer }
            let given = moves.count { $0.from == answer }
            guard taken + given > 0 else { return nil }
            let past = old.shares.first { $0.answer.utf8.elementsEqual(share.answer.utf8) }
            return FacilitiesDifference(
                column: new.column, name: name(new), answer: share.answer,
                old: past.map { "\($0.numerator) of \($0.denominator)" } ?? "\u{2013}",
                new: "\(share.numerator) of \(share.denominator)", taken: taken, given: given)
        }
    }
}
