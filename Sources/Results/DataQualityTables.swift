extension ResultsTable {
    static let cohort = ResultsTable(
        name: "cohort", title: "The flow from the extract to the cohort",
        columns: [
            .year, .text("step", "Id of the step."), .text("rule", "What the step asks."),
            .whole("remaining", "Records after the step.", unit: "records"),
            .whole("removed", "Records that the step removed.", unit: "records"),
        ],
        key: ["year", "step"]
    ) { results, row in
        for step in results.cohortFlow {
            row.field(results.edition.year)
            row.field(step.step)
            row.field(step.rule)
            row.field(step.remaining)
            row.field(step.removed)
            row.endRow()
        }
    }

    static let dataQuality = ResultsTable(
        name: "data-quality", title: "Findings of the validation rules by service",
        columns: [
            .year, .rule,
            .init(
                name: "severity", kind: .words(["note", "warning", "error"]),
                meaning: "How much a finding matters."),
            .findingService,
            .whole("findings", "How often the rule found something.", unit: "findings"),
            .text("kpis", "Numbers of the indicators that it touches, joined with semicolons."),
        ],
        key: ["year", "rule", "service"]
    ) { results, row in
        for count in results.dataQuality {
            row.field(results.edition.year)
            row.field(count.rule)
            row.field(count.severity)
            row.field(count.service)
            row.field(count.findings)
            row.field(count.kpis.map { String($0) }.joined(separator: ";"))
            row.endRow()
        }
    }

    static let dataQualityFields = ResultsTable(
        name: "data-quality-fields", title: "Findings of the validation rules by question",
        columns: [
            .year, .rule,
            .findingService,
            .text("field", "Question number and name."),
            .whole(
                "findings", "How often the rule found something in the question.", unit: "findings"),
        ],
        key: ["year", "rule", "service", "field"]
    ) { results, row in
        for count in results.dataQualityFields {
            row.field(results.edition.year)
            row.field(count.rule)
            row.field(count.service)
            row.field(count.field)
            row.field(count.findings)
            row.endRow()
        }
    }

    static let dataQualityEffects = ResultsTable(
        name: "data-quality-effects",
        title: "Where the records that a rule found stand in the indicators",
        columns: [
            .year, .rule, .kpi,
            .whole(
                "denominator", "Records found by the rule that are in the denominator.",
                unit: "records"),
            .whole("numerator", "Those of them that are in the numerator.", unit: "records"),
            .status,
        ],
        key: ["year", "rule", "kpi"]
    ) { results, row in
        for effect in results.dataQualityEffects {
            row.field(results.edition.year)
            row.field(effect.rule)
            row.field(effect.kpi)
            row.field(effect.denominator)
            row.field(effect.numerator)
            row.field(effect.status)
            row.endRow()
        }
    }

    static let completeness = ResultsTable(
        name: "completeness", title: "Completeness of the 17 fields of KPI 1",
        columns: [
            .year, .level, .code, .text("field", "Question number and name."),
            .whole("applicable", "Patients whom the field applies to.", unit: "patients"),
            .whole("missing", "Those for whom it is missing.", unit: "patients"),
            .decimal("percent_missing", "Missing of applicable, per cent.", unit: "per cent"),
            .status,
        ],
        key: ["year", "level", "code", "field"]
    ) { results, row in
        for field in results.completeness {
            row.field(results.edition.year)
            row.field(field.level)
            row.field(field.code)
            row.field(field.field)
            row.field(field.applicable)
            row.field(field.missing)
            row.field(field.percentMissing)
            row.field(field.status)
            row.endRow()
        }
    }
}
