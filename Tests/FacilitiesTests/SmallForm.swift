import Facilities
import Findings

/// A facilities audit of six questions, and what three registered services answered.
enum SmallForm {
    static let dictionary = """
        column,group,name,question,kind,codes,low,high,unit,asked_if,status,source
        setting,Setting,Setting,Where?,choice,Acute hospital|Community,,,,,seen,open data
        started,Setting,Since,Since when?,month,,1990-01,,,,seen,open data
        wte,Staffing,Nurses,How much time?,decimal,,0,40,whole-time equivalents,,seen,open data
        people,Population,People,How many?,whole,,1000,9000000,people,,seen,open data
        survey,Survey,Survey,A survey?,yes-no,,,,,,seen,open data
        responses,Survey,Responses,How many came back?,whole,,0,900,responses,survey=Yes,assumed,ours

        """

    static let header = "fls_code,setting,started,wte,people,survey,responses\n"
    /// Without a fault.
    static let row = "F01,Acute hospital,2016-05,1.50,250000,Yes,12\n"

    static func questions(_ text: String = dictionary) throws -> FacilitiesDictionary {
        try FacilitiesDictionary(bytes: Array(text.utf8), file: "dictionary/facilities.csv")
    }

    static func read(
        _ text: String, services: [String] = ["F01", "F02", "F03"]
    ) throws -> FacilitiesAudit {
        try read(Array(text.utf8), services: services)
    }

    static func read(
        _ bytes: [UInt8], services: [String] = ["F01", "F02", "F03"]
    ) throws -> FacilitiesAudit {
        try FacilitiesReader(dictionary: questions(), services: services, year: 2021)
            .read(bytes, file: "facilities.csv")
    }

    /// `FAC-04 facilities.csv:2 F01` and so on, by rule.
    static func found(in audit: FacilitiesAudit) -> [String] {
        audit.tally.shown.map { finding in
            let services = audit.tally.counts.keys.filter { $0.rule == finding.rule }
                .map(\.service).sorted()
            return "\(finding.rule) \(finding.location.text) \(services.joined(separator: " "))"
        }
    }
}
