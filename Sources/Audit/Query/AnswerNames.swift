import Extract
import SQL

/// What a counting query calls the parts of an answer: a letter, and the question's number.
extension Field {
    /// `1_09`, or `age_at_fracture` for a column without a number.
    private var stem: String {
        String(
            question.lowercased().map { character in
                character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
            })
    }

    /// As it is written, without spaces around it; never `NULL`.
    var written: String { "t_\(stem)" }
    /// A date as the number YYYYMMDD that is written, whether or not there is such a day.
    var digits: String { "w_\(stem)" }
    /// A number in thousandths, without its sign.
    var thousandths: String { "m_\(stem)" }
    /// The codes as bits, or 1 for a text; 0 where nothing can be read.
    var bits: String { "a_\(stem)" }
    /// A date as the number YYYYMMDD.
    var date: String { "p_\(stem)" }
    /// Days since 1970-01-01, of a date that is not after the freeze date.
    var day: String { "d_\(stem)" }
    /// A number in hundredths.
    var hundredths: String { "n_\(stem)" }
    /// The bits of what is known; `NULL` where the answer is missing.
    var known: String { "k_\(stem)" }

    /// How often reading found something in the answer.
    func findings(_ rule: ExtractRule) -> String { "\(rule.columnName)_\(stem)" }
}

extension ExtractRule {
    /// `ext_05`
    var columnName: String { id.lowercased().split(separator: "-").joined(separator: "_") }
}

extension ValidationRule {
    /// `rec_21`
    var columnName: String { id.lowercased().split(separator: "-").joined(separator: "_") }
}
