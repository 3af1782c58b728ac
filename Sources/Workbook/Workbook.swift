/// A spreadsheet file as a value: what it says about itself, and its sheets in reading order.
package struct Workbook: Sendable, Equatable {
    /// Of the file, for its properties; each sheet has its own.
    package var title: String
    package var subject: String
    package var author: String
    /// BCP 47: `en-GB`.
    package var language: String
    /// What a reader of the properties must know.
    package var remarks: String
    /// When it was made, as seconds since 1970. Never the clock: the same content is the same file.
    package var created: Int
    /// At least one, each with a name of its own.
    package var sheets: [Sheet]

    package init(
        title: String, subject: String, author: String, language: String, remarks: String,
        created: Int, sheets: [Sheet]
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.language = language
        self.remarks = remarks
        self.created = created
        self.sheets = sheets
    }
}
