/// The questions of the patient dataset, as `dictionary/` states them for readers: the same lines that
/// an extract is read by.
package struct DatasetDefinitions: Sendable, Equatable {
    /// In the order of an export.
    package var questions: [Question]

    package struct Question: Sendable, Equatable {
        /// `1.09`, or the column's name where it has no number.
        package var number: String
        /// The column's name in exports: `1.09 Date Index Frac Diagnosed`.
        package var column: String
        /// `code`, `list`, `date`, `number` or `text`.
        package var kind: String
        package var isRequired: Bool
        /// What it belongs to: `dxa`, `falls`.
        package var section: String
        package var meaning: String
        /// False where no public source shows the column and it is assumed.
        package var isSeen: Bool
        /// What may be answered, in order; empty for dates, numbers and text.
        package var codes: [Code]
    }

    package struct Code: Sendable, Equatable {
        package var name: String
        /// True where the answer counts as missing: `Don’t know`.
        package var isUnknown: Bool
        package var isSeen: Bool
    }
}
