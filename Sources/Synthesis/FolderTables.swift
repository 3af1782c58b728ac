import Releases

/// The small files of a data folder, as text.
enum FolderTables {
    static func register(_ services: [Service]) -> String {
        table(
            "code,name,provider,nation,region,icb,lat,lon,postcode_areas,joined,"
                + "left,merged_into",
            services.map { service in
                [
                    service.code, service.name, service.provider, service.nation, service.region,
                    service.icb, service.latitude, service.longitude,
                    service.postcodeAreas.joined(separator: " "), service.joined, service.left,
                    service.mergedInto,
                ]
            })
    }

    static func renames(_ renames: [InventedRename]) -> String {
        table(
            "code,renamed,former_name",
            renames.map { [$0.code, $0.renamed, $0.formerName] })
    }

    /// - Parameter counts: nil where the hip fractures are unknown.
    static func hipFractures(_ counts: [(code: String, count: Int?)]) -> String {
        table(
            "fls_code,hip_fractures,basis",
            counts.enumerated().map { index, row in
                guard let count = row.count else { return [row.code, "", ""] }
                return [row.code, String(count), index % 9 == 8 ? "estimate" : "NHFD"]
            })
    }

    static func release(_ release: Release) -> String {
        let thresholds = (1...11).compactMap { kpi -> String? in
            guard let levels = release.rag[kpi], levels != release.rag[1] else { return nil }
            return "  kpi_\(kpi): \(pair(levels))"
        }
        let definitions = release.definitions.sorted { $0.key < $1.key }
        return """
            # Everything that the \(release.year) edition depends on. Paths are relative to the data folder.
            year: \(release.year)
            \(release.revision > 1 ? "revision: \(release.revision)\n" : "")# No answer after this day counts.
            freeze_date: \(release.freezeDate)
            published_on: \(release.publishedOn)
            # The patients are invented.
            synthetic: \(release.synthetic)
            \(licence(release))\
            extract: \(release.extract)
            hip_fractures: \(release.hipFractures)
            facilities: \(release.facilities)
            opt_outs: \(release.optOuts)
            register: \(release.register)
            \(release.renames.isEmpty ? "" : "renames: \(release.renames)\n")dictionary: \(release.dictionary)
            disclosure_policy: \(release.disclosurePolicy)
            # Services beyond these funnel limits, in per cent, are alerts and alarms.
            outliers:
              guidance: \(release.outliers.guidance)
              version: "\(release.outliers.version)"
              alert: \(release.outliers.alert)
              alarm: \(release.outliers.alarm)
              fewest_patients: \(release.outliers.fewestPatients)
              fewest_services: \(release.outliers.fewestServices)
            # Green and amber begin here, in whole per cent; red lies below.
            rag:
              default: \(pair(release.rag[1]))
            \(thresholds.joined(separator: "\n"))
            # The definition version of each indicator. Raise it when a definition changes.
            definitions:
            \(definitions.map { "  kpi_\($0.key): \"\($0.value)\"" }.joined(separator: "\n"))
            \(report(release.report))
            """
    }

    private static func report(_ report: ReportSettings) -> String {
        guard report != ReportSettings() else { return "" }
        return """
            # How long the written report may be: words of foreword, key messages and recommendations together.
            report:
              most_words: \(report.mostWords)
              most_messages: \(report.mostMessages)
              most_recommendations: \(report.mostRecommendations)

            """
    }

    private static func licence(_ release: Release) -> String {
        guard let licence = release.licence else { return "" }
        return """
            # What others may do with the published figures, by its SPDX identifier.
            licence: \(licence)

            """
    }

    /// Rows as RFC 4180 text, a cell quoted where it must be.
    static func table(_ header: String, _ rows: [[String]]) -> String {
        rows.reduce(into: header + "\n") { text, row in
            text += row.map(cell).joined(separator: ",") + "\n"
        }
    }

    private static func cell(_ text: String) -> String {
        text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
            ? "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
            : text
    }

    private static func pair(_ levels: RAGThresholds?) -> String {
        guard let levels else { return "{}" }
        return levels.amber.map { "{green: \(levels.green), amber: \($0)}" }
            ?? "{green: \(levels.green)}"
    }
}
