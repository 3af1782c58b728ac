/// Tables that the codes, indicators and rules of the others lead to.
extension ResultsTable {
    static let services = ResultsTable(
        name: "services", title: "The services of the edition",
        columns: [
            .year, .text("code", "Code of the service."), .text("name", "Name of the service."),
            .text("provider", "The trust or health board that runs it."),
            .text("nation", "England or Wales."), .text("region", "Region of the register."),
            .text("icb", "Integrated care board; empty outside England."),
            .decimal("latitude", "Where it is; empty where not known.", unit: "decimal degrees"),
            .decimal("longitude", "Where it is; empty where not known.", unit: "decimal degrees"),
            .text(
                "postcode_areas",
                "Areas of postcodes from which it sees patients, apart by spaces; empty where not stated."
            ),
            .text("joined", "Day on which it joined the audit, YYYY-MM-DD."),
            .text("left", "Day on which it left, YYYY-MM-DD; empty where it takes part."),
            .text("merged_into", "Code of the service that took it over; empty for none."),
            .whole(
                "hip_fractures", "Annual hip fractures; empty where not known.",
                unit: "hip fractures a year"),
            .text("hip_fracture_basis", "Where the hip fractures are from: NHFD or estimate."),
        ],
        key: ["year", "code"]
    ) { results, row in
        for service in results.services {
            row.field(results.edition.year)
            row.field(service.code)
            row.field(service.name)
            row.field(service.provider)
            row.field(service.nation)
            row.field(service.region)
            row.field(service.icb)
            row.field(service.latitude)
            row.field(service.longitude)
            row.field(service.postcodeAreas.joined(separator: " "))
            row.field(service.joined)
            row.field(service.left)
            row.field(service.mergedInto)
            row.field(service.hipFractures)
            row.field(service.hipFractureBasis)
            row.endRow()
        }
    }

    static let definitions = ResultsTable(
        name: "definitions", title: "The indicators and their definitions",
        columns: [
            .year, .kpi, .text("name", "Name of the indicator."),
            .text("short_name", "The name in few words."),
            .text("question", "What it asks, in plain words."),
            .text("definition_version", "Version of the definition."),
            .init(
                name: "kind", kind: .words(IndicatorKind.allCases.map(\.rawValue)),
                meaning: "What its figure is a share of."),
            .text("denominator", "Who is asked about."),
            .text("numerator", "Who meets the indicator."),
            .text("exclusions", "Who is left out."),
            .text("missing_rule", "How a missing answer counts."),
            .whole("green", "Green at or above.", unit: Column.perCent),
            .whole(
                "amber", "Amber at or above; empty where there is no amber.",
                unit: Column.perCent),
            .text("author", "Who wrote the definition."),
            .text("reviewed", "Day of its last review, YYYY-MM-DD."),
        ],
        key: ["year", "kpi"]
    ) { results, row in
        for indicator in results.indicators {
            row.field(results.edition.year)
            row.field(indicator.kpi)
            row.field(indicator.name)
            row.field(indicator.shortName)
            row.field(indicator.question)
            row.field(indicator.definitionVersion)
            row.field(indicator.kind)
            row.field(indicator.denominator)
            row.field(indicator.numerator)
            row.field(indicator.exclusions)
            row.field(indicator.missingRule)
            row.field(indicator.green)
            row.field(indicator.amber)
            row.field(indicator.author)
            row.field(indicator.reviewed)
            row.endRow()
        }
    }

    static let rules = ResultsTable(
        name: "data-quality-rules", title: "The validation rules that ran",
        columns: [
            .year, .rule,
            .init(
                name: "severity", kind: .words(["note", "warning", "error"]),
                meaning: "How much a finding matters in this edition."),
            .text("wording", "What the rule finds."),
            .whole("findings", "How often it found something.", unit: "findings"),
        ],
        key: ["year", "rule"]
    ) { results, row in
        for rule in results.dataQualityRules {
            row.field(results.edition.year)
            row.field(rule.rule)
            row.field(rule.severity)
            row.field(rule.wording)
            row.field(rule.findings)
            row.endRow()
        }
    }
}
