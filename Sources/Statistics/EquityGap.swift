/// How far apart groups of patients are.
///
/// - Reference: Newcombe RG. Stat Med 1998;17:873–890, method 10 (the interval of each gap).
package enum EquityGap {
    /// The most deprived fifth less the least deprived: below 0 where the most deprived get less.
    ///
    /// - Parameter quintiles: five proportions, the most deprived first.
    /// - Returns: nil unless there are five and both ends have patients.
    package static func deprivation(
        quintiles: [Proportion?], z: Double = StandardNormal.z95
    ) -> NewcombeDifference? {
        guard quintiles.count == 5, let most = quintiles[0], let least = quintiles[4] else {
            return nil
        }
        return NewcombeDifference(from: least, to: most, z: z)
    }

    /// Women less men: below 0 where women get less.
    package static func sexes(
        women: Proportion, men: Proportion, z: Double = StandardNormal.z95
    ) -> NewcombeDifference {
        NewcombeDifference(from: men, to: women, z: z)
    }

    /// The two groups that are furthest apart, by position. Of equal groups the first counts.
    package struct Widest: Sendable, Equatable {
        package let lowest: Int
        package let highest: Int
        /// Highest less lowest.
        package let gap: NewcombeDifference
    }

    /// The gap between the groups with the lowest and the highest proportion.
    ///
    /// - Parameter groups: one proportion a group; nil where a group has no figure.
    /// - Returns: nil with fewer than two groups.
    package static func widest(
        of groups: [Proportion?], z: Double = StandardNormal.z95
    ) -> Widest? {
        let known = groups.indices.compactMap { index in groups[index].map { (index, $0) } }
        guard known.count > 1,
            let lowest = known.min(by: { $0.1.value < $1.1.value }),
            let highest = known.first(where: { other in
                !known.contains { $0.1.value > other.1.value }
            })
        else { return nil }
        return Widest(
            lowest: lowest.0, highest: highest.0,
            gap: NewcombeDifference(from: lowest.1, to: highest.1, z: z))
    }
}
