import Counts
import Facilities
import Releases
import Results

/// Pools the counts of a year and sets them against hip fractures.
package struct Benchmarker {
    private let release: Release
    private let policy: DisclosurePolicy
    private let services: [Service]
    private let hipFractures: [String: HipFractures]
    private let indicators: [IndicatorWords]
    private let assumptions: [(id: String, text: String)]

    /// - Parameters:
    ///   - release: has thresholds for every indicator.
    ///   - policy: the disclosure policy that the release names.
    ///   - services: those registered for the year.
    ///   - hipFractures: by service code; a service may lack them.
    ///   - indicators: the definitions in words, KPI 1 to 11.
    package init(
        release: Release, policy: DisclosurePolicy, services: [Service],
        hipFractures: [String: HipFractures], indicators: [IndicatorWords],
        assumptions: [(id: String, text: String)]
    ) {
        self.release = release
        self.policy = policy
        self.services = services.sorted { $0.code.precedesByBytes($1.code) }
        self.hipFractures = hipFractures
        self.indicators = indicators.sorted { $0.kpi < $1.kpi }
        self.assumptions = assumptions.sorted { $0.id.precedesByBytes($1.id) }
    }

    /// The year's true figures with their verdicts.
    ///
    /// - Parameters:
    ///   - inputs: the files that the edition was made from.
    ///   - facilities: nil where the year had no facilities audit.
    package func results(
        from counts: AuditCounts, inputs: [InputFile], programVersion: String,
        facilities: FacilitiesAudit? = nil
    ) -> BenchmarkedResults {
        let year = PooledYear(
            release: release, services: services, hipFractures: hipFractures, counts: counts)
        var results = BenchmarkedResults(
            edition: edition(year.followUp, inputs: inputs, programVersion: programVersion),
            indicators: indicators.map { definition($0, thresholds: year.thresholds($0.kpi)) },
            services: services.map(entry), thresholds: (1...11).map(year.thresholds),
            places: year.places, figures: year.figures(),
            months: year.months(), groups: year.groups(), completeness: year.fieldCompleteness(),
            missedOpportunities: year.missedOpportunities(),
            cohortFlow: counts.flow.map(CohortStep.init),
            dataQualityRules: FindingRows.rules(counts, release: release),
            dataQuality: FindingRows.byService(counts),
            assumptions: assumptions.map(Assumption.init), facilities: facilities?.published() ?? []
        )
        results.dataQualityFields = FindingRows.byField(counts)
        results.effects = FindingRows.effects(counts)
        results.redefinitions = counts.redefinitions
        results.caseMix = year.caseMix()
        return results
    }

    private func edition(
        _ followUp: FollowUp, inputs: [InputFile], programVersion: String
    ) -> Edition {
        var edition = Edition(
            year: release.year, revision: release.revision, freezeDate: release.freezeDate,
            publishedOn: release.publishedOn, programVersion: programVersion,
            disclosurePolicy: policy,
            outlierRules: OutlierRules(release.outliers), synthetic: release.synthetic,
            followUpCompleteTo: followUp.completeTo,
            inputs: inputs.sorted { $0.path.precedesByBytes($1.path) })
        edition.licence = release.licence
        return edition
    }

    private func definition(
        _ words: IndicatorWords, thresholds: RAGThresholds
    ) -> IndicatorDefinition {
        guard let kind = IndicatorKind(rawValue: words.kind) else {
            preconditionFailure("the catalogue's indicators are of a kind that results know")
        }
        return IndicatorDefinition(
            kpi: words.kpi, name: words.name, shortName: words.shortName, question: words.question,
            definitionVersion: words.definitionVersion,
            kind: kind, denominator: words.denominator, numerator: words.numerator,
            exclusions: words.exclusions, missingRule: words.missingRule,
            standards: words.standards, green: thresholds.green, amber: thresholds.amber,
            author: words.author, reviewed: words.reviewed)
    }

    private func entry(_ service: Service) -> ServiceEntry {
        let hips = hipFractures[service.code]
        var entry = ServiceEntry(
            code: service.code, name: service.name, provider: service.provider,
            nation: service.nation, region: service.region, icb: service.icb,
            latitude: service.latitude, longitude: service.longitude, joined: service.joined,
            left: service.left, mergedInto: service.mergedInto, hipFractures: hips?.count,
            hipFractureBasis: hips?.basis ?? "")
        entry.postcodeAreas = service.postcodeAreas
        return entry
    }
}

extension OutlierRules {
    fileprivate init(_ settings: OutlierSettings) {
        self.init(
            guidance: settings.guidance, version: settings.version, alert: settings.alert,
            alarm: settings.alarm, fewestPatients: settings.fewestPatients,
            fewestServices: settings.fewestServices)
    }
}

extension CohortStep {
    fileprivate init(_ step: CountedStep) {
        self.init(
            step: step.step, rule: step.rule, remaining: step.remaining, removed: step.removed)
    }
}
