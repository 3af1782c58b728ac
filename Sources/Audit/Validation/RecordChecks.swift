import Extract

/// The checks of a record's answers, compiled.
struct RecordChecks: Sendable {
    private static let fault: CompiledRules.Place = 1
    private static let fine: CompiledRules.Place = 0

    private var rules: CompiledRules
    private var starts: [CompiledRules.Place] = []

    init(dictionary: DataDictionary) throws(AuditError) {
        rules = CompiledRules(dictionary: dictionary)
        for (_, fault) in ValidationRule.recordRules {
            starts.append(
                try rules.compile(fault, yes: Self.fault, no: Self.fine, missing: Self.fine))
        }
    }

    /// Calls back with the place in `ValidationRule.recordRules` of each rule that finds a fault in
    /// the record.
    ///
    /// - Parameter record: its answers by the raw value of their fields.
    func faults(of record: Span<Int32>, found: (Int) -> Void) {
        let answers = rules.answers(of: record)
        let starts = self.starts.span
        for place in starts.indices where rules.end(from: starts[place], answers) == Self.fault {
            found(place)
        }
    }
}
