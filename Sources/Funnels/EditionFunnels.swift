import Results

extension PublishableResults {
    /// The funnel of every indicator, KPI 1 to 11, from the figures that are published.
    package var serviceFunnels: [ServiceFunnel] {
        (1...11).map { kpi in
            let figures = figures.filter { $0.kpi == kpi }
            return ServiceFunnel(
                kpi: kpi, national: figures.first { $0.level == .national },
                services: figures.filter { $0.level == .service }, rules: edition.outlierRules)
        }
    }
}
