extension JSONWriter {
    /// A member that is a text.
    mutating func member(_ key: StaticString, _ text: String) {
        self.key(key)
        string(text)
    }

    /// A member that is a whole number.
    mutating func member(_ key: StaticString, _ number: Int) {
        self.key(key)
        self.number(number)
    }

    /// A member that is a list of texts on one line.
    mutating func texts(_ key: StaticString, _ texts: [String]) {
        self.key(key)
        beginArray(onLines: false)
        for text in texts {
            element()
            string(text)
        }
        end()
    }
}
