/// One block of keys of a release file, and the kinds of value that a key may have.
struct ReleaseBlock {
    let file: String
    /// The key that the block stands under, with a full stop behind it; empty for the whole file.
    let name: String
    let entries: [ReleaseText.Entry]

    func holds(_ key: String) -> Bool { entry(key) != nil }

    func refuseKeys(notIn known: [String]) throws(ReleaseError) {
        for entry in entries where !known.contains(where: { $0.utf8.elementsEqual(entry.key.utf8) })
        {
            throw .wrongEntry(
                file: file, line: entry.line, key: name + entry.key, problem: "unknown key",
                remedy: NearestWord.remedy(for: entry.key, among: known))
        }
    }

    /// The text of a key that must be there and must not be blank.
    func word(_ key: String) throws(ReleaseError) -> String {
        let text = try text(key)
        guard !text.isEmpty else {
            throw wrong(key, "is blank", remedy: "Give its value.")
        }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(ReleaseError) -> Int {
        guard let number = Int(try word(key)), range.contains(number) else {
            throw wrong(
                key, "is not a whole number from \(range.lowerBound) to \(range.upperBound)",
                remedy: "Write digits only.")
        }
        return number
    }

    func date(_ key: String) throws(ReleaseError) -> String {
        let text = try word(key)
        guard CalendarText.isDate(text) else {
            throw wrong(key, "is not a date", remedy: "Write an existing day as YYYY-MM-DD.")
        }
        return text
    }

    func path(_ key: String) throws(ReleaseError) -> String {
        let path = try word(key)
        guard DataFolder.isInside(path) else {
            throw wrong(
                key, "leads outside the data folder",
                remedy: "Write a path relative to the data folder, without a leading / or ..")
        }
        return path
    }

    /// The path under a key that may be left out or blank; empty where it is.
    func optionalPath(_ key: String) throws(ReleaseError) -> String {
        guard holds(key), try !text(key).isEmpty else { return "" }
        return try path(key)
    }

    func block(_ key: String) throws(ReleaseError) -> ReleaseBlock {
        guard case .mapping(let entries) = try found(key).value else {
            throw wrong(key, "is not a block of keys", remedy: "Indent its keys below it.")
        }
        return ReleaseBlock(file: file, name: "\(name)\(key).", entries: entries)
    }

    func wrong(_ key: String, _ problem: String, remedy: String) -> ReleaseError {
        .wrongEntry(
            file: file, line: entry(key)?.line, key: name + key, problem: problem, remedy: remedy)
    }

    private func text(_ key: String) throws(ReleaseError) -> String {
        guard case .text(let text) = try found(key).value else {
            throw wrong(key, "is not a single value", remedy: "Write one value on one line.")
        }
        return text
    }

    private func found(_ key: String) throws(ReleaseError) -> ReleaseText.Entry {
        guard let entry = entry(key) else {
            throw .missingKey(
                file: file, key: name + key, remedy: "Every release states it; add the line.")
        }
        return entry
    }

    private func entry(_ key: String) -> ReleaseText.Entry? {
        entries.first { $0.key.utf8.elementsEqual(key.utf8) }
    }
}
