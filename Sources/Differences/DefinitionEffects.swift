import Results

extension DefinitionDifference {
    /// What a newer version alone did to the national figure: the newer year's patients counted by
    /// both versions.
    package enum Effect: Sendable, Equatable {
        case counted(Counted)
        case withheld
        case notCollected
        /// The program that made the newer edition did not hold the older version.
        case notKnown
        /// The newer edition was not counted by this older version: it was made without an edition
        /// that used it, or before flsdb counted so.
        case notCounted
    }

    /// Published national counts of the newer year.
    package struct Counted: Sendable, Equatable {
        /// By the newer version: the national figure.
        package var newer: CountChange
        /// By the older version.
        package var older: CountChange
        /// Whether these can be counts of one year's patients.
        var isPossible: Bool {
            0 <= older.numerator && older.numerator <= older.denominator
                && added.numerator <= newer.numerator && added.denominator <= newer.denominator
        }
        /// Patients who meet, or are asked about by, only the newer version; only the older one.
        package var added: CountChange
        package var removed: CountChange
    }

    /// The newer year's services by rating, under the thresholds of each edition.
    package struct Ratings: Sendable, Equatable {
        package var older = Tally()
        package var newer = Tally()

        package struct Tally: Sendable, Equatable {
            package var green = 0
            package var amber = 0
            package var red = 0
        }
    }
}

extension Difference {
    /// - Returns: nil where both editions use one version.
    static func effect(
        _ old: EditionFigures, _ new: EditionFigures, of difference: DefinitionDifference
    ) -> DefinitionDifference.Effect? {
        guard difference.isAnotherVersion else { return nil }
        let row = new.results.definitionEffects.first {
            $0.kpi == difference.kpi
                && $0.formerVersion.utf8.elementsEqual(difference.oldVersion.utf8)
        }
        guard let row else { return .notCounted }
        switch row.status {
        case .withheld: return .withheld
        case .notCollected: return .notCollected
        case .notKnown: return .notKnown
        case .ok: break
        }
        let national = new.figure(.national, EditionFigures.everyService, difference.kpi)
        guard let numerator = national?.numerator, let denominator = national?.denominator,
            let numeratorAdded = row.numeratorAdded, let numeratorRemoved = row.numeratorRemoved,
            let denominatorAdded = row.denominatorAdded,
            let denominatorRemoved = row.denominatorRemoved
        else { return .withheld }
        let newer = CountChange(numerator, of: denominator)
        let added = CountChange(numeratorAdded, of: denominatorAdded)
        let removed = CountChange(numeratorRemoved, of: denominatorRemoved)
        return .counted(
            .init(newer: newer, older: newer - added + removed, added: added, removed: removed))
    }
}

extension DefinitionDifference.Ratings {
    /// - Returns: nil where the thresholds are the same, and for KPI 1, whose services are rated by
    ///   their fields.
    init?(
        of figures: [Figure], from old: IndicatorDefinition, to new: IndicatorDefinition
    ) {
        guard old.green != new.green || old.amber != new.amber, new.kind != .shareOfServices else {
            return nil
        }
        for figure in figures where figure.level == .service && figure.kpi == new.kpi {
            guard figure.rag != nil, let numerator = figure.numerator,
                let denominator = figure.denominator
            else { continue }
            older.add(old.rating(numerator, of: denominator))
            newer.add(new.rating(numerator, of: denominator))
        }
    }
}

extension DefinitionDifference.Ratings.Tally {
    fileprivate mutating func add(_ rating: RAGRating) {
        switch rating {
        case .green: green += 1
        case .amber: amber += 1
        case .red: red += 1
        }
    }
}

extension IndicatorDefinition {
    /// By the edition's thresholds.
    fileprivate func rating(_ numerator: Int, of denominator: Int) -> RAGRating {
        if numerator * 100 >= green * denominator { return .green }
        if let amber, numerator * 100 >= amber * denominator { return .amber }
        return .red
    }
}
