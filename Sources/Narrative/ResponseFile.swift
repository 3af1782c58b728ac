import Findings
import Markdown
import Releases
import Results

/// One file with what a service answered to being named an outlier.
///
/// Its rules, all at error level but NAR-10:
/// NAR-01 the file cannot be read · NAR-02 a key is not known · NAR-03 a key is missing · NAR-04 the
/// service is not known · NAR-05 an indicator is not known · NAR-06 the date is none · NAR-07 the
/// text is empty · NAR-08 it is too long · NAR-09 it holds what is not shown · NAR-10 the service is
/// no outlier there · NAR-11 the sender is no role · NAR-12 the indicator has a response already.
struct ResponseFile {
    static let keys = ["service", "kpis", "received", "from"]
    /// Characters in the text of a response.
    static let longest = 6000

    let results: PublishableResults
    var fields: NarrativeFields
    var findings: [Finding] { fields.findings }

    init(file: String, results: PublishableResults) {
        self.results = results
        fields = NarrativeFields(file: file)
    }

    /// The response, or nil where a finding at error level stands.
    mutating func response(_ bytes: [UInt8]) -> ServiceResponse? {
        guard let text = fields.text(of: bytes), fields.read(text) else { return nil }
        fields.refuseKeys(notIn: Self.keys)
        let service = service()
        let kpis = fields.kpis()
        let received = fields.date("received", notAfter: results.edition.publishedOn)
        let from = fields.role()
        let body = body()
        guard let service, let kpis, let received, let from, let body,
            !findings.contains(where: { $0.severity == .error })
        else { return nil }
        warnWhereNoOutlier(service, kpis)
        return ServiceResponse(
            service: service, kpis: kpis, received: received, from: from, text: body)
    }

    private mutating func service() -> String? {
        guard let entry = fields.single("service") else { return nil }
        let codes = results.services.map(\.code)
        guard codes.contains(where: { $0.utf8.elementsEqual(entry.values[0].utf8) }) else {
            fields.note(
                "NAR-04", entry.line,
                "No service of \(results.edition.year) has this code. "
                    + NearestWord.remedy(for: entry.values[0], among: codes))
            return nil
        }
        return entry.values[0]
    }

    private mutating func body() -> String? {
        let (matter, text) = (fields.matter, fields.matter.body)
        guard text.contains(where: { !$0.isWhitespace }) else {
            fields.note(
                "NAR-07", matter.bodyLine, "The text is empty. Write it below the block of keys.")
            return nil
        }
        guard text.count <= Self.longest else {
            fields.note(
                "NAR-08", matter.bodyLine,
                "The text has \(text.count) characters, more than \(Self.longest). Shorten it, and "
                    + "link to what is longer.")
            return nil
        }
        for fault in MarkdownReader.read(text).faults {
            fields.note(
                "NAR-09", matter.bodyLine + fault.line - 1,
                "In the text, \(fault.problem). \(fault.remedy)")
        }
        return text
    }

    private mutating func warnWhereNoOutlier(_ service: String, _ kpis: [Int]) {
        for kpi in kpis {
            let row = results.outliers.first {
                $0.kpi == kpi && $0.code.utf8.elementsEqual(service.utf8)
            }
            guard row?.status == nil || row?.status == .within else { continue }
            fields.note(
                "NAR-10", fields.line(of: "kpis"),
                "\(service) is no outlier on KPI \(kpi) in \(results.edition.year). Check service and "
                    + "indicators, or take the response out.", severity: .warning)
        }
    }
}
