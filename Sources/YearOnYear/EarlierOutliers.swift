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
        let isSame = (0...11).map { version(of: $0) == earlier.version(of: $0) }
        var run = PlaceRun()
        var places: [[OutlierRow]] = []
        for index in outliers.indices {
            let (code, kpi) = (outliers[index].code, outliers[index].kpi)
            let place = run.place(.service, code) { key in
                places.append(past[key.code] ?? past[merged(into: code)] ?? [])
                return places.count - 1
            }
            results.outliers[index].previousYear = earlier.edition.year
            guard isSame.indices.contains(kpi), isSame[kpi] else {
                results.outliers[index].previousReason = .definitionChanged
                continue
            }
            let found = places[place].first { $0.kpi == kpi }
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
