import Templates

/// What stands at the top of documents that hold figures.
enum DocumentNotices {
    static let synthetic: WordLine = """
        \(strong: "Synthetic data.") All patients and services are invented. No figure here describes a \
        real service; nothing may be decided on it.
        """

    /// - Parameter origin: where all that is not red comes from.
    static func howToUse(_ origin: String) -> WordLine {
        """
        \(strong: "How to use this document.") Text in red and in square brackets is yours to write \
        or to check. It has a style of its own, “Local”: select one such text, then all with similar \
        formatting, to find what is left. \(origin) [Delete this box when nothing red is left.]
        """
    }
}
