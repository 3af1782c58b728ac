import Results

extension PublishableResults {
    /// The same results with each service's status of an earlier edition beside that of this one.
    ///
    /// A service that was not in the earlier edition takes the place of the one that merged into
    /// it, where that is only one.
    func withOutliers(of earlier: PublishableResults?) -> PublishableResults {
        guard let earlier else { return self }
        var results = self
        let past = Dictionary(grouping: earlier.outliers) { Array($0.code.utf8) }
        for index in results.outliers.indices {
            let row = results.outliers[index]
            let rows = past[Array(row.code.utf8)] ?? past[merged(into: row.code)] ?? []
            let found = rows.first { $0.kpi == row.kpi }
            results.outliers[index].previousYear = earlier.edition.year
            guard version(of: row.kpi) == earlier.version(of: row.kpi) else {
                results.outliers[index].previousReason = .definitionChanged
                continue
            }
            results.outliers[index].previousStatus = found?.status
            results.outliers[index].previousReason =
                found == nil ? .notInEdition : found?.reason
        }
        return results
    }

    private func merged(into code: String) -> [UInt8] {
        let old = services.filter { $0.mergedInto.utf8.elementsEqual(code.utf8) }
        return old.count == 1 ? Array(old[0].code.utf8) : []
    }

    private func version(of kpi: Int) -> String? {
        indicators.first { $0.kpi == kpi }?.definitionVersion
    }
}
