import Results

/// Disclosure control: the only maker of `PublishableResults` besides the reader of a results file.
package struct Disclosure {
    /// - Parameter policy: the policy's name in the release file.
    package init(policy: String) throws(DisclosureError) {
        guard policy == "audit" else { throw .unknownPolicy(policy) }
    }

    package func apply(to results: BenchmarkedResults) -> PublishableResults {
        PublishableResults(
            edition: Edition(
                year: 0, revision: 1, freezeDate: "", publishedOn: "", programVersion: "",
                disclosurePolicy: "audit", synthetic: true, followUpCompleteTo: nil, inputs: []),
            indicators: [], services: [], figures: [], distributions: [], series: [],
            breakdowns: [], completeness: [], missedOpportunities: [], cohortFlow: [],
            dataQualityRules: [], dataQuality: [], assumptions: [], withheld: [])
    }
}

package enum DisclosureError: Error, Equatable, CustomStringConvertible {
    case unknownPolicy(String)

    package var description: String {
        switch self {
        case .unknownPolicy(let name):
            "The disclosure policy `\(name)` is not known; the release file can name: audit."
        }
    }
}
