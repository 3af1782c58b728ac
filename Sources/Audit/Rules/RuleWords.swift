import Extract

/// Rules in plain words, for the methods page. The words are made from the rule that counts, so
/// the two cannot part.
extension Rule {
    /// A clause without a full stop: `the date of the FLS assessment (1.07) is 0 to 90 days after …`.
    package func words(_ dictionary: DataDictionary) -> String {
        switch self {
        case .days(let from, let to, let range):
            "\(dictionary.words(to)) is \(Self.words(range)) \(dictionary.words(from))"
        case .answer(let field, let codes):
            "\(dictionary.words(field)) is \(Self.list(codes, "or"))"
        case .group(let field, let group):
            "\(dictionary.words(field)) names "
                + (group == "drug" ? "a bone-sparing medicine" : "an answer of the group \(group)")
        case .number(let field, let range):
            "\(dictionary.words(field)) is \(Self.hundredths(range.lowerBound)) "
                + "to \(Self.hundredths(range.upperBound))"
        case .answered(let field): "\(dictionary.words(field)) is answered"
        case .all(let rules): Self.list(rules.map { $0.words(dictionary) }, "and")
        case .any(let rules): Self.list(rules.map { $0.words(dictionary) }, "or")
        case .not(let rule): "it is not so that \(rule.words(dictionary))"
        case .first(let first, let then):
            "\(first.words(dictionary)), and \(then.words(dictionary))"
        }
    }

    /// When the rule's answer is missing, as a list of questions: `1.07`, or
    /// `6.01, or 6.02 where 6.01 is Yes`.
    package func missingWords(_ dictionary: DataDictionary) -> String {
        switch self {
        case .first(let first, let then):
            "\(first.missingWords(dictionary)), or \(then.missingWords(dictionary)) where "
                + first.words(dictionary)
        case .days(let from, let to, _) where from == .fractureDate: dictionary.words(to)
        default:
            Self.list(
                fields.sorted { $0.rawValue < $1.rawValue }.map(dictionary.words), "or")
        }
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        if range == daysBefore { return "before" }
        if range.upperBound == daysBeyond(0).upperBound {
            return "more than \(range.lowerBound - 1) days after"
        }
        return "\(range.lowerBound) to \(range.upperBound) days after"
    }

    private static func hundredths(_ value: Int) -> String {
        let rest = value.magnitude % 100
        let whole = (value < 0 ? "-" : "") + String(value.magnitude / 100)
        return rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    static func list(_ words: [String], _ joint: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(joint) \(last)"
    }
}

extension DataDictionary {
    /// A question by its meaning and number: `date of the service's assessment (1.07)`.
    func words(_ field: Field) -> String {
        let meaning = self[field].meaning
        let opensWithAWord = meaning.dropFirst().first?.isUppercase == false
        let inSentence =
            opensWithAWord ? meaning.prefix(1).lowercased() + meaning.dropFirst() : meaning
        return "\(inSentence) (\(field.question))"
    }
}
