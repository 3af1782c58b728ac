import Results

/// Attacks what is about to be published: solves for every withheld count.
///
/// It reads published results and nothing else, and knows nothing of how they were withheld.
package enum AttackCheck {
    /// As many numbers must remain for a count of 1 to 7.
    package static let fewestValues = 4
    /// And for how many of the patients of a withheld month did well: few do in any month, so that
    /// no published month could leave more.
    static let fewestValuesOfMonthlyParts = 2

    /// What follows from editions of one year that were made from the same extract, taken together.
    package static func attack(_ editions: [PublishableResults]) -> AttackReport {
        var publication = Publication(editions)
        guard !publication.cells.isEmpty else { return AttackReport() }
        let relations = PublishedRelations(of: publication)
        publication.follow(relations.relations)
        return report(on: publication, relations.relations)
    }

    private static func report(
        on publication: Publication, _ relations: [Relation]
    ) -> AttackReport {
        let smallestTotal = publication.smallestTotals(relations)
        var report = AttackReport()
        let bounds = publication.bounds
        let largestSmall = publication.largestSmall
        report.isContradictory = publication.bounds.contradictions > 0
        for cell in publication.cells where !publication.isOpen[cell.quantity] {
            let values = bounds.values(cell.quantity)
            // Part of a small published total, a count cannot be hidden among more numbers.
            let most = cell.isOfPatients ? fewestValues : smallestTotal[cell.quantity] + 1
            let needed = min(
                cell.table == .series && !cell.isOfPatients
                    ? fewestValuesOfMonthlyParts : fewestValues, most)
            let canBeSmall =
                bounds.lower[cell.quantity] <= largestSmall && bounds.upper[cell.quantity] > 0
            // Of patients who are surely many, a part is no secret by itself, nor of nobody.
            guard bounds.upper[cell.patients] > 0,
                cell.isOfPatients || cell.isSmallItself
                    || (!publication.isOpen[cell.patients]
                        && bounds.lower[cell.patients] <= largestSmall)
            else { continue }
            report.cells += 1
            if cell.isOfPatients, canBeSmall {
                report.narrowest = min(report.narrowest ?? values, values)
            }
            guard values < needed, canBeSmall || !cell.isOfPatients else { continue }
            // That nobody did, of patients who may be many, may be read off any published nought.
            let isNobody = !cell.isOfPatients && bounds.upper[cell.quantity] == 0
            guard !isNobody || bounds.upper[cell.patients] <= largestSmall else { continue }
            report.exposed.append(
                ExposedCell(
                    edition: cell.edition, table: cell.table, row: cell.row, column: cell.column,
                    values: values, needed: needed))
        }
        return report
    }
}
