extension ModelInputs {
    /// What somebody typed, by field; fields that are not named keep what `base` has.
    ///
    /// - Returns: the inputs, and every fault in the order of the fields. Where there is a fault
    ///   the inputs are of no use.
    package static func read(
        _ texts: [(field: Field, text: String)], over base: ModelInputs = ModelInputs()
    ) -> (inputs: ModelInputs, faults: [InputFault]) {
        var inputs = base
        var faults: [InputFault] = []
        for (field, text) in texts {
            do {
                inputs[field] = try value(of: field, text)
            } catch {
                faults.append(error)
            }
        }
        let wrong = Set(faults.map(\.field))
        faults += inputs.contradictions().filter { !wrong.contains($0.field) }
        return (inputs, faults.sorted { $0.field.place < $1.field.place })
    }

    private static func value(of field: Field, _ text: String) throws(InputFault) -> Double {
        let definition = field.definition
        let number: Double
        do {
            number = try NumberReading.number(text)
        } catch .blank {
            throw InputFault(field, "is blank", remedy: "Give a number.")
        } catch {
            throw InputFault(
                field, "is not a number", remedy: "Write digits, with a full stop for decimals.")
        }
        guard number >= 0 else {
            throw InputFault(field, "is negative", remedy: definition.acceptedWords)
        }
        guard number >= definition.least, number <= definition.most else {
            throw InputFault(
                field, number > definition.most ? "is too large" : "is too small",
                remedy: definition.acceptedWords)
        }
        guard !definition.isWhole || number == number.rounded() else {
            throw InputFault(field, "is not a whole number", remedy: definition.acceptedWords)
        }
        return number
    }

    /// What no single field can show: shares that do not add up, more patients at a step of the
    /// pathway than at the one before it.
    package func contradictions() -> [InputFault] {
        var faults: [InputFault] = []
        if patients <= 0 {
            faults.append(
                InputFault(
                    .hipPatients, "and the other sites add up to no patient",
                    remedy: "Give the patients of a year at one site or more."))
        }
        for shares in Self.ageShares {
            let sum = shares.reduce(0) { $0 + self[$1] }
            if abs(sum - 100) > 0.1 {
                faults.append(
                    InputFault(
                        shares[0], "and the other ages of its site do not add up to 100 %",
                        remedy: "Correct the four shares."))
            }
        }
        for (before, after, words) in Self.steps where self[after] > self[before] {
            faults.append(
                InputFault(after, "is more than \(words)", remedy: "Give at most as many."))
        }
        for first in [Field.currentIdentified, .betterIdentified, .noneStarted]
        where self[first] > patients {
            faults.append(
                InputFault(
                    first, "is more than all patients of a year",
                    remedy: "Give at most as many, or correct the patients of a year."))
        }
        for (share, rest) in [(Field.mixSpine, Field.mixHip), (.denosumabShare, .zoledronateShare)]
        where self[share] + self[rest] > 100 {
            faults.append(
                InputFault(
                    share, "and the share before it are more than 100 %",
                    remedy: "Give at most 100 % together."))
        }
        return faults
    }

    package static let ageShares: [[Field]] = [
        [.hipFrom50, .hipFrom65, .hipFrom75, .hipFrom85],
        [.spineFrom50, .spineFrom65, .spineFrom75, .spineFrom85],
        [.otherFrom50, .otherFrom65, .otherFrom75, .otherFrom85],
    ]

    package static let steps: [(before: Field, after: Field, words: String)] = [
        (.currentIdentified, .currentAssessed, "were identified"),
        (.currentIdentified, .currentRecommended, "were identified"),
        (.currentRecommended, .currentStarted, "were recommended treatment"),
        (.betterIdentified, .betterAssessed, "were identified"),
        (.betterIdentified, .betterRecommended, "were identified"),
        (.betterRecommended, .betterStarted, "were recommended treatment"),
    ]
}

extension FieldDefinition {
    /// `Give a whole number from 1 to 300.`
    package var acceptedWords: String {
        "Give a \(isWhole ? "whole " : "")number from \(plain(least)) to \(plain(most))."
    }

    /// Bounds are whole numbers or have at most two decimals.
    private func plain(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
