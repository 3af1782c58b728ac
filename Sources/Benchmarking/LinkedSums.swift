import Results

/// A published total and the counts that it is the sum of, as places among linked counts.
struct LinkedSum {
    var total: Int
    var parts: [Int]
}

extension LinkedCounts {
    /// Every sum of the year and of groups that a reader of the published tables can make. Months
    /// are `HiddenSeries`'.
    func sums() -> [LinkedSum] {
        sumsOfPlaces() + sumsOfGroups() + sumsOfIndicators() + sumsWithoutHips()
    }

    /// A place and the smaller ones in it.
    private func sumsOfPlaces() -> [LinkedSum] {
        var sums: [LinkedSum] = []
        for (total, parts) in placesInPlaces() {
            let hasGroups = parts.allSatisfy { places[$0].level < .region }
            for slot in hasGroups ? [0] + groupSlots : [0] {
                // A pooled count of spine fractures is of services with known hip fractures.
                for column in Column.allCases where column != .spine {
                    sums.append(
                        LinkedSum(
                            total: id(column, slot, at: total),
                            parts: parts.map { id(column, slot, at: $0) }))
                }
            }
            let without = lacksExpected(total) ? [] : Set(servicesWithoutHips(of: total))
            sums.append(
                LinkedSum(
                    total: id(.spine, at: total),
                    parts: parts.filter { !without.contains($0) }.map { id(.spine, at: $0) }))
            let ofYear: [YearColumn] =
                (4...11).flatMap { [.missing($0), .excluded($0)] } + [.treatedExpected, .asked]
                + (0..<fieldCount).map { .lacking($0) }
            for column in ofYear {
                sums.append(
                    LinkedSum(
                        total: id(column, at: total), parts: parts.map { id(column, at: $0) }))
            }
        }
        return sums
    }

    /// The year with the groups of each dimension.
    private func sumsOfGroups() -> [LinkedSum] {
        places.indices.filter { places[$0].level < .region }.flatMap { place in
            Column.allCases.filter { $0 != .patientsExpected && $0 != .spine }.flatMap { column in
                dimensions.map { groups in
                    LinkedSum(
                        total: id(column, at: place),
                        parts: groups.map { id(column, 13 + $0, at: place) })
                }
            }
        }
    }

    /// Those in and those left out of a denominator.
    private func sumsOfIndicators() -> [LinkedSum] {
        places.indices.flatMap { place in
            [5, 8, 9, 10, 11].map { kpi in
                LinkedSum(
                    total: kpi < 9 ? id(.patients, at: place) : id(.met7, at: place),
                    parts: [id(Column.of(kpi), at: place), id(.excluded(kpi), at: place)])
            }
        }
    }

    /// KPI 2 and missed opportunities pool services with known hip fractures; the others are the
    /// rest of all.
    private func sumsWithoutHips() -> [LinkedSum] {
        places.indices.filter { places[$0].level != .service && !lacksExpected($0) }
            .flatMap { place in
                let without = servicesWithoutHips(of: place)
                return [
                    LinkedSum(
                        total: id(.patients, at: place),
                        parts: [id(.patientsExpected, at: place)]
                            + without.map { id(.patients, at: $0) }),
                    LinkedSum(
                        total: id(.met11, at: place),
                        parts: [id(.treatedExpected, at: place)]
                            + without.map { id(.met11, at: $0) }),
                ]
            }
    }

    /// Every place with the services in it, and with larger places that it is the sum of.
    private func placesInPlaces() -> [(total: Int, parts: [Int])] {
        let first = places.count - results.services.count
        var nested: [(total: Int, parts: [Int])] = []
        for (total, place) in places.enumerated() where place.level != .service {
            nested.append((total, place.members.map { first + $0 }))
            let members = Set(place.members)
            for level in [Level.nation, .region] where level > place.level {
                let inside = places.indices.filter {
                    places[$0].level == level && members.isSuperset(of: places[$0].members)
                }
                let covered = inside.reduce(0) { $0 + places[$1].members.count }
                if covered == members.count { nested.append((total, inside)) }
            }
        }
        return nested
    }
}
