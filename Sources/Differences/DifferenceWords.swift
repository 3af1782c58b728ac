import DecimalText
import Results

/// Small turns of phrase of a comparison.
enum DifferenceWords {
    static let none = "–"

    /// `64.9 %`, one decimal where it rests on 100 or more, as pages say it.
    static func percent(_ figure: Figure?) -> String {
        guard let figure else { return "not in this edition" }
        guard figure.percent != nil, let numerator = figure.numerator,
            let denominator = figure.denominator, denominator > 0, numerator >= 0
        else { return status(figure.status) }
        let places = denominator >= 100 ? 1 : 0
        let text = DecimalText.percent(numerator, of: denominator, places: places) + "\u{A0}%"
        return figure.status == .provisional ? "\(text) (provisional)" : text
    }

    static func status(_ status: FigureStatus) -> String {
        switch status {
        case .ok, .tooFew, .provisional: "no percentage"
        case .withheld: "withheld"
        case .notCollected: "not collected"
        case .noExpected: "no hip-fracture count"
        case .noPatients: "no patients"
        }
    }

    static func counts(_ figure: Figure?) -> String {
        guard let numerator = figure?.numerator, let denominator = figure?.denominator else {
            return none
        }
        return "\(DecimalText.grouped(numerator))\u{A0}/\u{A0}\(DecimalText.grouped(denominator))"
    }

    /// `+12 / +40`.
    static func counts(_ change: CountChange?) -> String {
        change.map { "\(signed($0.numerator))\u{A0}/\u{A0}\(signed($0.denominator))" }
            ?? "not known"
    }

    static func signed(_ number: Int) -> String {
        if number == 0 { return "0" }
        return (number < 0 ? "\u{2212}" : "+") + DecimalText.grouped(Int(number.magnitude))
    }

    static func word(_ change: ChangeRow?) -> String {
        switch (change?.verdict, change?.reason) {
        case (.better, _): "Better"
        case (.worse, _): "Worse"
        case (.noClearChange, _): "No clear change"
        case (nil, .definitionChanged): "Not comparable"
        case (nil, .provisional): "Provisional"
        case (nil, .noFigure), (nil, nil): "Not compared"
        }
    }

    static func sign(_ change: ChangeRow?) -> DifferenceDocument.Sign? {
        switch change?.verdict {
        case .better: .better
        case .worse: .worse
        case .noClearChange: .noClearChange
        case nil: nil
        }
    }

    /// `+2.3 points (1.1 to 3.4)`, for a ratio to expected `×1.08 (1.02 to 1.14)`.
    static func size(_ change: ChangeRow?, isRatio: Bool) -> String {
        guard let change, let size = change.change.flatMap(Double.init),
            let lower = change.lower95.flatMap(Double.init)
        else { return none }
        let upper = change.upper95.flatMap(Double.init)
        func text(_ value: Double) -> String {
            DecimalText.fixed(value, places: isRatio ? 2 : 1)
                .replacingMinus()
        }
        let interval = "(\(text(lower))\u{A0}to\u{A0}\(upper.map(text) ?? "no\u{A0}limit"))"
        return isRatio
            ? "×\(text(size)) \(interval)" : "\(points(size)) \(interval)"
    }

    /// `+2.3 points`.
    static func points(_ value: Double) -> String {
        let text = DecimalText.fixed(value, places: 1)
        return (value > 0 && text != "0.0" ? "+" : "") + text.replacingMinus() + "\u{A0}points"
    }

    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(DecimalText.grouped(count)) \(count == 1 ? one : many)"
    }
}

extension String {
    fileprivate func replacingMinus() -> String {
        hasPrefix("-") ? "\u{2212}" + dropFirst() : self
    }
}
