/// A question of the facilities audit, as the dictionary states it.
package struct AskedQuestion: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// One of these codes, in their order.
        case choice([String])
        /// `Yes` or `No`.
        case yesNo
        /// A number without a fraction.
        case whole(ClosedRange<DecimalNumber>)
        /// A number of at most four decimals.
        case decimal(ClosedRange<DecimalNumber>)
        /// A month, `YYYY-MM`, not before this one and not after the audit year.
        case month(from: String)

        /// The answers that can be chosen; empty for numbers and months.
        package var codes: [String] {
            switch self {
            case .choice(let codes): codes
            case .yesNo: ["Yes", "No"]
            case .whole, .decimal, .month: []
            }
        }

        /// As the dictionary and the results file call it.
        package var name: String {
            switch self {
            case .choice: "choice"
            case .yesNo: "yes-no"
            case .whole: "whole"
            case .decimal: "decimal"
            case .month: "month"
            }
        }
    }

    /// That another question has this answer.
    package struct Condition: Sendable, Equatable {
        package var column: String
        package var answer: String
    }

    /// The column of the facilities file: `covers_hip`.
    package var column: String
    /// What the question belongs to: `Staffing`.
    package var group: String
    /// A few words for heads and chart labels.
    package var name: String
    package var question: String
    package var kind: Kind
    /// What a number counts; empty elsewhere.
    package var unit: String
    /// Nil where every service is asked.
    package var condition: Condition?
}

/// The questions of the facilities audit, `dictionary/facilities.csv`, in its order.
package struct FacilitiesDictionary: Sendable, Equatable {
    package let questions: [AskedQuestion]

    /// The place of the question in that column.
    package func place(of column: String) -> Int? {
        questions.firstIndex { $0.column.utf8.elementsEqual(column.utf8) }
    }
}
