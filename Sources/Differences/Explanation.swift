import Results

/// Finds the causes of each figure's change.
struct Explanation {
    let old: EditionFigures
    let new: EditionFigures
    let mergers: Mergers
    /// Codes of either edition, the older one's merged services under their heirs.
    private let groups: [Group]
    /// By KPI.
    private let effects: [Int: DefinitionDifference.Effect]

    /// A service of the newer edition with all that became part of it, or one that only one has.
    struct Group {
        var code: [UInt8]
        var old: [[UInt8]]
        var isNew: Bool
        var isMerged: Bool { old.count > 1 || (isNew && old.contains { $0 != code }) }
    }

    init(
        from old: EditionFigures, to new: EditionFigures, mergers: Mergers,
        definitions: [DefinitionDifference]
    ) {
        effects = Dictionary(
            definitions.compactMap { definition in definition.effect.map { (definition.kpi, $0) } }
        ) { first, _ in first }
        (self.old, self.new, self.mergers) = (old, new, mergers)
        var groups: [Group] = new.results.services.map { service in
            let code = Array(service.code.utf8)
            return Group(
                code: code,
                old: (old.services[code] == nil ? [] : [code]) + mergers.merged[code, default: []],
                isNew: true)
        }
        groups += old.results.services.map { Array($0.code.utf8) }
            .filter { new.services[$0] == nil && mergers.heirs[$0] == nil }
            .map { Group(code: $0, old: [$0], isNew: false) }
        self.groups = groups
    }

    private var isRounded: Bool {
        [old, new].contains { $0.results.edition.disclosurePolicy.roundedTo > 1 }
    }

    private var isRevision: Bool { old.results.edition.year == new.results.edition.year }

    func isSameDefinition(_ kpi: Int) -> Bool {
        switch (old.definitions[kpi], new.definitions[kpi]) {
        case (let one?, let other?):
            one.definitionVersion.utf8.elementsEqual(other.definitionVersion.utf8)
        default: false
        }
    }

    /// The causes of one figure's change, in the order of `Cause`; their counts add up to the change
    /// of what both editions publish.
    ///
    /// - Returns: and what cannot be explained, in a sentence; nil where all can.
    func causes(
        _ level: Level, _ code: [UInt8], _ kpi: Int
    ) -> (parts: [CausePart], total: CountChange?, fault: String?) {
        let (before, after) = (old.figure(level, code, kpi), new.figure(level, code, kpi))
        let total = Self.counts(after).flatMap { after in Self.counts(before).map { after - $0 } }
        guard isSameDefinition(kpi) else {
            return definition(level, kpi, before, total)
        }
        if level == .service { return service(code, kpi, before, after, total) }
        guard let total else {
            let part = only(before, after).map { CausePart($0, services: 0, nil) }
            return (part.map { [$0] } ?? [], nil, nil)
        }
        return pooled(level, code, kpi, total)
    }

    /// Of national figures that the newer edition counted by both versions, the definition's own part
    /// stands apart from all else.
    private func definition(
        _ level: Level, _ kpi: Int, _ before: Figure?, _ total: CountChange?
    ) -> (parts: [CausePart], total: CountChange?, fault: String?) {
        guard level == .national, let total, let then = Self.counts(before),
            case .counted(let counted) = effects[kpi]
        else { return ([CausePart(.definition, services: 0, total)], total, nil) }
        guard counted.isPossible else {
            return ([], total, "its counts by both versions of the definition cannot be")
        }
        return (
            [
                CausePart(.definition, services: 0, counted.newer - counted.older),
                CausePart(.allElse, services: 0, counted.older - then),
            ], total, nil
        )
    }

    private static func counts(_ figure: Figure?) -> CountChange? {
        guard let figure, let numerator = figure.numerator, let denominator = figure.denominator
        else { return nil }
        return CountChange(numerator, of: denominator)
    }

    /// The cause where only one edition publishes the counts; nil where neither does.
    private func only(_ before: Figure?, _ after: Figure?) -> Cause? {
        guard let before else { return after == nil ? nil : .joined }
        guard let after else { return .left }
        guard before.status != after.status || before.numerator != after.numerator else {
            return nil
        }
        if before.status == .withheld || after.status == .withheld { return .withheld }
        return .counted
    }

    private func service(
        _ code: [UInt8], _ kpi: Int, _ before: Figure?, _ after: Figure?, _ total: CountChange?
    ) -> ([CausePart], CountChange?, String?) {
        let gone = mergers.merged[code, default: []]
        if !gone.isEmpty {
            guard let total, let joined = sum(of: gone, kpi) else {
                return ([CausePart(.merged, services: 0, nil)], total, nil)
            }
            let rest = total - joined
            return (
                [
                    CausePart(.merged, services: 0, joined),
                    CausePart(isRevision ? .revision : .data, services: 0, rest),
                ], total, nil
            )
        }
        guard let total else {
            var cause = only(before, after)
            if cause == .left, mergers.heirs[code] != nil { cause = .merged }
            return (cause.map { [CausePart($0, services: 0, nil)] } ?? [], nil, nil)
        }
        return ([CausePart(isRevision ? .revision : .data, services: 0, total)], total, nil)
    }

    /// The older counts of services; nil where one of them is not published. The counts of fields
    /// of KPI 1 belong to one service and do not add up.
    private func sum(of services: [[UInt8]], _ kpi: Int) -> CountChange? {
        guard old.definitions[kpi]?.kind != .shareOfServices else { return nil }
        var sum = CountChange()
        for service in services {
            guard case .counted(let counts) = old.share(of: service, kpi) else { return nil }
            sum = sum + counts
        }
        return sum
    }

    private func pooled(
        _ level: Level, _ code: [UInt8], _ kpi: Int, _ total: CountChange
    ) -> ([CausePart], CountChange?, String?) {
        var tally = Tally()
        var faults: [String] = []
        for (edition, isOld) in [(old, true), (new, false)] {
            if let fault = remainderFault(edition, level, code, kpi, isOld: isOld) {
                faults.append(fault)
            }
        }
        for group in groups {
            add(group, level, code, kpi, to: &tally)
        }
        let rest = total - tally.sum
        if tally.withheld > 0 {
            tally.add(.withheld, services: tally.withheld, rest)
        } else if rest != CountChange(), faults.isEmpty, isRounded {
            tally.add(.rounding, services: 0, rest)
        } else if rest != CountChange(), faults.isEmpty {
            faults.append("its parts do not add up to its change")
        }
        return (tally.parts, total, faults.first)
    }

    private func add(
        _ group: Group, _ level: Level, _ place: [UInt8], _ kpi: Int, to tally: inout Tally
    ) {
        let befores = group.old.filter { old.lies($0, in: level, place) }
        let isHere = group.isNew && new.lies(group.code, in: level, place)
        guard isHere || !befores.isEmpty else { return }
        var shares = befores.map { (old.share(of: $0, kpi), isOld: true) }
        if isHere { shares.append((new.share(of: group.code, kpi), isOld: false)) }
        if shares.contains(where: { $0.0 == .withheld }) {
            tally.withheld += 1
            return
        }
        var change = CountChange()
        var isCountedOnce = false
        for (share, isOld) in shares {
            switch share {
            case .counted(let counts): change = isOld ? change - counts : change + counts
            case .uncounted: isCountedOnce = true
            case .withheld, .none: break
            }
        }
        let cause: Cause
        if group.isMerged {
            cause = .merged
        } else if group.old.isEmpty {
            cause = .joined
        } else if !group.isNew {
            cause = .left
        } else if befores.isEmpty || !isHere {
            cause = .moved
        } else if isCountedOnce, change != CountChange() {
            cause = .counted
        } else {
            cause = isRevision ? .revision : .data
        }
        tally.add(cause, services: 1, change)
    }

    /// Why a pooled figure of one edition is not what its services make; nil where it is, or can be.
    private func remainderFault(
        _ edition: EditionFigures, _ level: Level, _ place: [UInt8], _ kpi: Int, isOld: Bool
    ) -> String? {
        guard let stated = Self.counts(edition.figure(level, place, kpi)) else { return nil }
        var (sum, withheld, services) = (CountChange(), 0, 0)
        for service in edition.results.services {
            let code = Array(service.code.utf8)
            guard edition.lies(code, in: level, place) else { continue }
            switch edition.share(of: code, kpi) {
            case .counted(let counts):
                sum = sum + counts
                services += 1
            case .withheld: withheld += 1
            case .uncounted, .none: break
            }
        }
        let rest = stated - sum
        let slack = edition.results.edition.disclosurePolicy.roundedTo / 2 * (services + 1)
        let isPossible =
            withheld == 0
            ? rest.isWithin(slack)
            : isCount(rest, edition.definitions[kpi]?.kind, slack: slack)
        guard !isPossible else { return nil }
        let year = edition.results.edition.year
        return """
            in \(isOld ? "the older" : "the newer") edition (\(year)) it is \(stated.numerator) of \
            \(stated.denominator), and its services make \(sum.numerator) of \(sum.denominator)
            """
    }
}

/// Whether withheld patients can be what is left.
private func isCount(_ rest: CountChange, _ kind: IndicatorKind?, slack: Int) -> Bool {
    guard rest.numerator >= -slack, rest.denominator >= -slack else { return false }
    return kind == .ratioToExpected || rest.numerator <= rest.denominator + 2 * slack
}

extension CountChange {
    /// Whether neither count is further from 0.
    fileprivate func isWithin(_ slack: Int) -> Bool {
        numerator.magnitude <= slack && denominator.magnitude <= slack
    }
}

/// What causes bring, summed.
private struct Tally {
    private var changes: [Cause: CausePart] = [:]
    /// Services whose counts are withheld in either edition.
    var withheld = 0

    var sum: CountChange {
        parts.reduce(CountChange()) { $0 + ($1.counts ?? CountChange()) }
    }

    mutating func add(_ cause: Cause, services: Int, _ change: CountChange) {
        var part = changes[cause] ?? CausePart(cause, services: 0, CountChange())
        part.services += services
        part.counts = (part.counts ?? CountChange()) + change
        changes[cause] = part
    }

    var parts: [CausePart] { Cause.allCases.compactMap { changes[$0] } }
}
