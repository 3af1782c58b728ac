/// What a reader of a later part of a file knows of the parts before it.
package struct CSVPart: Sendable, Equatable {
    /// The line, counted through the whole file, on which the part begins.
    package let nextLine: Int
    /// The number of fields of the file's header.
    package let headerCount: Int

    package init(nextLine: Int, headerCount: Int) {
        self.nextLine = nextLine
        self.headerCount = headerCount
    }
}
