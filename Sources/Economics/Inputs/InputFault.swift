/// Why an input cannot be used, by the field it is about.
package struct InputFault: Error, Sendable, Equatable {
    package var field: Field
    /// What is wrong, as the end of a sentence that begins with the field's name.
    package var problem: String
    /// What to do, as a sentence.
    package var remedy: String

    package init(_ field: Field, _ problem: String, remedy: String) {
        self.field = field
        self.problem = problem
        self.remedy = remedy
    }
}
