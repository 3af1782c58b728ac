/// What the last month of an XmR chart shows, as its icon says it.
package enum VariationTag: Sendable, CaseIterable {
    case common, improvementHigh, improvementLow, concernHigh, concernLow
    /// No limits, so no icon.
    case none
}

/// Whether a target would be met whatever chance does, as its icon says it.
package enum AssuranceTag: Sendable, CaseIterable { case met, missed, hitAndMiss, none }

/// An icon and its word. The icon repeats the word and is hidden from a screen reader.
func variationTag(_ tag: VariationTag, _ words: String) -> Markup {
    let letter: Markup =
        switch tag {
        case .improvementHigh, .concernHigh: "H"
        case .improvementLow, .concernLow: "L"
        case .common, .none: ""
        }
    return switch tag {
    case .none: "<span class=\"spc spc-none\">\(words)</span>"
    case .common:
        """
        <span class="spc spc-common"><svg viewBox="3 3 22 22" aria-hidden="true">\
        <path d="M5 16l5 -5l4 6l4 -7l5 5"/></svg>\(words)</span>
        """
    case .improvementHigh, .improvementLow:
        """
        <span class="spc spc-better"><svg viewBox="3 3 22 22" aria-hidden="true">\
        \(signal(isHigh: tag == .improvementHigh, letter))</svg>\(words)</span>
        """
    case .concernHigh, .concernLow:
        """
        <span class="spc spc-worse"><svg viewBox="3 3 22 22" aria-hidden="true">\
        \(signal(isHigh: tag == .concernHigh, letter))</svg>\(words)</span>
        """
    }
}

/// A run of dots that leaves its level, and the letter of where it went.
private func signal(isHigh: Bool, _ letter: Markup) -> Markup {
    isHigh
        ? """
        <path d="M5 20l5 -2l4 1l4 -7l5 -2"/><text x="10" y="13">\(letter)</text>
        """
        : """
        <path d="M5 9l5 2l4 -1l4 7l5 2"/><text x="10" y="22">\(letter)</text>
        """
}

func assuranceTag(_ tag: AssuranceTag, _ words: String) -> Markup {
    switch tag {
    case .none: "<span class=\"spc spc-none\">\(words)</span>"
    case .met: "<span class=\"spc spc-better\">\(targetIcon("P"))\(words)</span>"
    case .missed: "<span class=\"spc spc-worse\">\(targetIcon("F"))\(words)</span>"
    case .hitAndMiss: "<span class=\"spc spc-common\">\(targetIcon("?"))\(words)</span>"
    }
}

/// A letter over the line of the target.
private func targetIcon(_ letter: String) -> Markup {
    """
    <svg viewBox="3 3 22 22" aria-hidden="true"><path d="M5 20h3m3 0h3m3 0h3m3 0h1"/>\
    <text x="14" y="16">\(letter)</text></svg>
    """
}
