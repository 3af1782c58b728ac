/// What sort of thing an item is, in the order in which lists show them: what helps at once first.
package enum ResourceKind: String, Sendable, CaseIterable {
    /// Where a reader of one kind starts.
    case route
    case caseStudy = "case-study"
    case guide
    case template
    case tool
    case leaflet
    case video
    case definition
    case event
    case external
    case commissionersReport = "commissioners-report"
    case annualReport = "annual-report"
    case report
    /// What national bodies ask for: the evidence and policy shelf.
    case standard

    /// As a heading.
    package var name: String {
        switch self {
        case .route: "Where to start"
        case .caseStudy: "Case studies"
        case .guide: "Guides"
        case .template: "Letters, cards and templates"
        case .tool: "Tools"
        case .leaflet: "Leaflets"
        case .video: "Videos"
        case .definition: "Definitions and methods"
        case .event: "Networks and events"
        case .external: "From other organisations"
        case .commissionersReport: "Commissioners’ reports"
        case .annualReport: "Annual reports"
        case .report: "Other reports of the audit"
        case .standard: "Evidence and policy"
        }
    }

    /// Of one item.
    package var noun: String {
        switch self {
        case .route: "Start page"
        case .caseStudy: "Case study"
        case .guide: "Guide"
        case .template: "Template"
        case .tool: "Tool"
        case .leaflet: "Leaflet"
        case .video: "Video"
        case .definition: "Definition"
        case .event: "Network"
        case .external: "Other organisation"
        case .commissionersReport: "Commissioners’ report"
        case .annualReport: "Annual report"
        case .report: "Report"
        case .standard: "Standard"
        }
    }
}

/// Whom an item is for.
package enum Audience: String, Sendable, CaseIterable {
    case professionals, commissioners, executives, patients, carers, `public`, analysts

    /// As a heading.
    package var name: String {
        switch self {
        case .professionals: "FLS teams and other professionals"
        case .commissioners: "Commissioners"
        case .executives: "Executive teams"
        case .patients: "Patients"
        case .carers: "Carers"
        case .public: "The public"
        case .analysts: "Analysts"
        }
    }
}

/// What an item is written in.
package enum ResourceLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case welsh = "cy"

    /// The language's name in itself.
    package var name: String {
        switch self {
        case .english: "English"
        case .welsh: "Cymraeg"
        }
    }
}

/// What stands on the page in place of a video.
package enum Transcript: String, Sendable, CaseIterable {
    /// Word for word, in the text.
    case full
    /// Invented, in the text; the page says so.
    case example
    /// None; the page says so.
    case unavailable
}

/// One way to choose items.
package enum ResourceFacet: Sendable, Hashable {
    case audience(Audience)
    case kind(ResourceKind)
    case topic(String)
    case kpi(Int)
    case language(ResourceLanguage)
}
