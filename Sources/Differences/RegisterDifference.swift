import Results

extension Difference {
    /// Services that joined, left, merged, changed their name or place, or are withheld anew or no
    /// longer; by kind, then code.
    static func services(
        _ old: EditionFigures, _ new: EditionFigures, _ mergers: Mergers
    ) -> [ServiceDifference] {
        var found: [ServiceDifference] = []
        func add(_ kind: ServiceDifference.Kind, _ service: ServiceEntry, _ note: String) {
            found.append(
                ServiceDifference(kind: kind, code: service.code, name: service.name, note: note))
        }
        for service in new.results.services {
            let code = Array(service.code.utf8)
            guard let before = old.services[code] else {
                add(.joined, service, service.joined)
                continue
            }
            if !before.name.utf8.elementsEqual(service.name.utf8) {
                add(.renamed, service, before.name)
            }
            if !before.region.utf8.elementsEqual(service.region.utf8) {
                add(.moved, service, before.region)
            }
            let withheld = { (edition: EditionFigures) in
                Set(
                    (1...11).filter {
                        edition.figure(.service, code, $0)?.status == .withheld
                    })
            }
            let (was, isNow) = (withheld(old), withheld(new))
            for (kind, kpis) in [
                (ServiceDifference.Kind.newlyWithheld, isNow.subtracting(was)),
                (.noLongerWithheld, was.subtracting(isNow)),
            ] where !kpis.isEmpty {
                add(
                    kind, service,
                    "KPI " + kpis.sorted().map { String($0) }.joined(separator: ", "))
            }
        }
        for service in old.results.services {
            let code = Array(service.code.utf8)
            if let heir = mergers.heirs[code], let entry = new.services[heir] {
                add(.merged, service, entry.name)
            } else if new.services[code] == nil {
                add(.left, service, service.left)
            }
        }
        return ServiceDifference.Kind.allCases.flatMap { kind in
            found.filter { $0.kind == kind }
                .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
        }
    }
}
