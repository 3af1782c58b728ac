import Findings

/// What was seen of an extract as a whole, once it has been read to its end.
package struct ExtractSummary: Sendable {
    /// Records read, rejected ones included.
    package var rows: Int
    package var rejectedRows: Int
    /// Of the file's bytes, in hexadecimal.
    package var sha256: String
    package var bytes: Int
    /// The questions in the header, or in XML those that any record answers.
    package var columns: Set<Field>
    /// Answers mended through an alias or other capitals.
    package var mended: Int
    package var tally: FindingTally

    /// The rules behind the findings.
    package var rules: [ExtractRule] { ExtractRule.all }

    package init(
        rows: Int, rejectedRows: Int, sha256: String, bytes: Int, columns: Set<Field>, mended: Int,
        tally: FindingTally
    ) {
        self.rows = rows
        self.rejectedRows = rejectedRows
        self.sha256 = sha256
        self.bytes = bytes
        self.columns = columns
        self.mended = mended
        self.tally = tally
    }
}
