import Extract

/// Rules made ready for a million records: every distinct test is made once a record, without a
/// branch, and each rule is a walk through a small table of what to ask next.
struct CompiledRules: Sendable {
    /// Where a walk ends (below `firstNode`) or goes on.
    typealias Place = UInt16
    static let firstNode: Place = 8

    /// What the probes of one record answered, one bit a test. A missing test has no yes.
    struct Answers {
        var yes: UInt64 = 0
        var missing: UInt64 = 0
    }

    private let dictionary: DataDictionary
    private var probes: [RuleProbe: Int] = [:]
    private var nodeNumbers: [UInt64: Place] = [:]
    private var daysProbes: [DaysProbe] = []
    private var codeProbes: [CodeProbe] = []
    private var rangeProbes: [RangeProbe] = []
    /// Four 16-bit parts: the places after no, yes and missing, and the test's bit.
    private var nodes: [UInt64] = []

    init(dictionary: DataDictionary) { self.dictionary = dictionary }

    /// Makes every test on one record.
    ///
    /// - Parameter record: its answers by the raw value of their fields.
    func answers(of record: Span<Int32>) -> Answers {
        var answers = Answers()
        let (days, codes, ranges) = (daysProbes.span, codeProbes.span, rangeProbes.span)
        for index in days.indices { days[index].ask(record, &answers) }
        for index in codes.indices { codes[index].ask(record, &answers) }
        for index in ranges.indices { ranges[index].ask(record, &answers) }
        return answers
    }

    /// Walks from a place to an end.
    func end(from start: Place, _ answers: Answers) -> Place {
        var place = start
        while place >= Self.firstNode {
            let node = nodes[Int(place &- Self.firstNode)]
            let bit = node &>> 48
            let answer = (answers.yes &>> bit & 1) | (answers.missing &>> bit & 1) &<< 1
            place = Place(truncatingIfNeeded: node &>> (answer &* 16))
        }
        return place
    }

    /// Compiles a rule, given where to go after each of its answers.
    mutating func compile(
        _ rule: Rule, yes: Place, no: Place, missing: Place
    ) throws(AuditError) -> Place {
        switch rule {
        case .not(let rule): return try compile(rule, yes: no, no: yes, missing: missing)
        case .first(let first, let then):
            let second = try compile(then, yes: yes, no: no, missing: missing)
            return try compile(first, yes: second, no: no, missing: missing)
        case .all(let rules):
            return try chain(rules, yes: nil, no: no, settled: yes, unsettled: missing)
        case .any(let rules):
            return try chain(rules, yes: yes, no: nil, settled: no, unsettled: missing)
        case .answered(let field):
            return node(bit(ofAnswered: field), yes: yes, no: no, missing: no)
        case .days, .answer, .group, .number:
            return node(bit(of: try probe(rule)), yes: yes, no: no, missing: missing)
        }
    }

    /// The bit of `Answers.yes` that tells whether a field is answered; added where it is new.
    mutating func bit(ofAnswered field: Field) -> Int { bit(of: probe(answered: field)) }

    /// All or any of several rules: goes on to the next after the answer whose place is nil, and
    /// after a missing one, which is remembered by going on in a second chain.
    private mutating func chain(
        _ rules: [Rule], yes: Place?, no: Place?, settled: Place, unsettled: Place
    ) throws(AuditError) -> Place {
        var clean = settled
        var clouded = unsettled
        for rule in rules.reversed() {
            let next = (clean, clouded)
            clean = try compile(rule, yes: yes ?? next.0, no: no ?? next.0, missing: next.1)
            clouded = try compile(rule, yes: yes ?? next.1, no: no ?? next.1, missing: next.1)
        }
        return clean
    }

    private mutating func node(_ bit: Int, yes: Place, no: Place, missing: Place) -> Place {
        if yes == no, no == missing { return yes }
        let node = UInt64(no) | UInt64(yes) << 16 | UInt64(missing) << 32 | UInt64(bit) << 48
        if let known = nodeNumbers[node] { return known }
        let place = Self.firstNode + Place(nodes.count)
        nodes.append(node)
        nodeNumbers[node] = place
        return place
    }

    private func probe(_ rule: Rule) throws(AuditError) -> RuleProbe {
        switch rule {
        case .days(let from, let to, let range):
            return .days(DaysProbe(from: from, to: to, range: range))
        case .number(let field, let range): return .range(RangeProbe(field: field, range: range))
        case .answer(let field, let codes):
            let mask = try dictionary.bits(field, known: codes)
            return .code(CodeProbe(field: field, yes: mask, known: dictionary.known(field)))
        case .group(let field, let group):
            let mask = dictionary.bits(field, group: group)
            return .code(CodeProbe(field: field, yes: mask, known: dictionary.known(field)))
        case .answered(let field): return probe(answered: field)
        case .all, .any, .not, .first: preconditionFailure("a compound rule is no single test")
        }
    }

    private func probe(answered field: Field) -> RuleProbe {
        switch dictionary[field].kind {
        case .code, .list, .text:
            let known = dictionary.known(field)
            return .code(CodeProbe(field: field, yes: known, known: known))
        case .date, .number: return .range(RangeProbe(field: field, range: RangeProbe.anything))
        }
    }

    /// The bit of a test, added where it is new.
    private mutating func bit(of probe: RuleProbe) -> Int {
        if let bit = probes[probe] { return bit }
        let bit = probes.count
        precondition(bit < 64, "one set of rules has at most 64 distinct probes")
        probes[probe] = bit
        switch probe {
        case .days(var days):
            days.bit = UInt64(bit)
            daysProbes.append(days)
        case .code(var code):
            code.bit = UInt64(bit)
            codeProbes.append(code)
        case .range(var range):
            range.bit = UInt64(bit)
            rangeProbes.append(range)
        }
        return bit
    }
}

extension DataDictionary {
    /// The bits of the codes that a rule names.
    ///
    /// - Throws: `AuditError.unknownCode` where the question has no such code.
    func bits(_ field: Field, known codes: [String]) throws(AuditError) -> Int32 {
        var mask: Int32 = 0
        for code in codes {
            guard let bits = bits(field, [code]) else {
                throw .unknownCode(question: field.question, code: code)
            }
            mask |= bits
        }
        return mask
    }

    /// The bits of an answer that is known: everything but "Don't know"; for text, the mark that
    /// something stands there.
    func known(_ field: Field) -> Int32 {
        self[field].kind == .text
            ? 1
            : (Int32(bitPattern: (1 << UInt32(self[field].codes.count)) - 1))
                & ~bits(field, group: "unknown")
    }
}
