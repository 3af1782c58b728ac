import Markdown

/// How hard a text is to read, as the school year (United States) of a child who would follow it. A
/// reading age is some five years more.
///
/// - Reference: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas
///   for Navy enlisted personnel. Research Branch Report 8-75, 1975: grade = 0.39 words per sentence +
///   11.8 syllables per word - 15.59.
struct ReadingGrade {
    private(set) var sentences = 0
    private(set) var words = 0
    private(set) var syllables = 0

    var grade: Double {
        0.39 * Double(words) / Double(max(1, sentences))
            + 11.8 * Double(syllables) / Double(max(1, words)) - 15.59
    }

    init(sentences: Int, words: Int, syllables: Int) {
        (self.sentences, self.words, self.syllables) = (sentences, words, syllables)
    }

    /// A sentence ends with `.`, `?`, `!` or `:`, or with its paragraph, item or heading.
    init(_ text: String) { add(text) }

    /// Every paragraph, item and heading of a text, each read for itself.
    init(_ document: MarkdownDocument) { add(document.blocks) }

    private mutating func add(_ blocks: [MarkdownBlock]) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines), .heading(let inlines):
                add(MarkdownDocument.words(of: inlines))
            case .list(_, let items): for item in items { add(item) }
            case .quote(let inner): add(inner)
            case .code, .rule: break
            }
        }
    }

    private mutating func add(_ text: String) {
        for sentence in text.split(whereSeparator: { ".?!:".contains($0) }) {
            let found = sentence.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }
                .filter { $0.contains(where: \.isLetter) }
            guard !found.isEmpty else { continue }
            sentences += 1
            words += found.count
            syllables += found.reduce(0) { $0 + Self.syllables(in: $1) }
        }
    }

    /// Groups of vowels, without a silent e at the end; at least one.
    static func syllables(in word: Substring) -> Int {
        let letters = Array(word.filter(\.isLetter))
        var groups = 0
        var before = false
        for letter in letters {
            let isVowel = "aeiouy".contains(letter)
            if isVowel && !before { groups += 1 }
            before = isVowel
        }
        let ending = String(letters.suffix(2))
        let isSilent = letters.last == "e" && !ending.hasPrefix("l") && !endsInTwoVowels(letters)
        // -ed is spoken only after d and t.
        let isSilentPast =
            ending == "ed" && letters.count > 3 && !"dt".contains(letters[letters.count - 3])
        if groups > 1 && (isSilent || isSilentPast) { groups -= 1 }
        return max(1, groups)
    }

    /// True where a vowel stands before the last letter: `tree`, `shoe`.
    private static func endsInTwoVowels(_ letters: [Character]) -> Bool {
        letters.count > 1 && "aeiouy".contains(letters[letters.count - 2])
    }
}
