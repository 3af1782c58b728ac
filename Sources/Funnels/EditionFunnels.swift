import Results

extension PublishableResults {
    /// The funnel of every indicator, KPI 1 to 11, from the figures that are published.
    package var serviceFunnels: [ServiceFunnel] {
        var services = [[Figure]](repeating: [], count: 12)
        var nationals = [Figure?](repeating: nil, count: 12)
        for figure in figures where (1...11).contains(figure.kpi) {
            if figure.level == .service {
                services[figure.kpi].append(figure)
            } else if figure.level == .national, nationals[figure.kpi] == nil {
                nationals[figure.kpi] = figure
            }
        }
        return (1...11).map { kpi in
            ServiceFunnel(
                kpi: kpi, national: nationals[kpi], services: services[kpi],
                rules: edition.outlierRules)
        }
    }
}
