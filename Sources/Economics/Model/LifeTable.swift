/// The yearly probability of death in England, 2017–2019, by age and sex.
///
/// - Reference: Office for National Statistics, national life tables, England 2017–2019 (OGL),
///   through github.com/bitowaqr/shortfall.
package enum LifeTable {
    package static let firstAge = 50

    /// `qx` at an age; ages above 100 as 100.
    package static func deathProbability(isMan: Bool, age: Int) -> Double {
        let table = isMan ? men : women
        return table[min(max(age - firstAge, 0), table.count - 1)]
    }

    /// Years of life left at an age, from `qx` alone: half a year in the year of death; at 100 the
    /// years that the table gives.
    package static func expectation(isMan: Bool, age: Int) -> Double {
        var alive = 1.0
        var years = 0.0
        for at in age..<100 {
            let q = deathProbability(isMan: isMan, age: at)
            years += alive * (1 - q / 2)
            alive *= 1 - q
        }
        return years + alive * (isMan ? 1.94 : 2.1)
    }

    package static let men: [Double] = [
        0.003233, 0.003490, 0.003748, 0.004013, 0.004309, 0.004642, 0.005178, 0.005678,
        0.006189, 0.006705, 0.007386, 0.008017, 0.008958, 0.009880, 0.010678, 0.011802,
        0.012901, 0.014060, 0.015371, 0.016844, 0.017796, 0.019812, 0.021632, 0.024995,
        0.027226, 0.030421, 0.034348, 0.037937, 0.042587, 0.046928, 0.052892, 0.058881,
        0.065106, 0.073435, 0.083471, 0.093214, 0.105286, 0.117324, 0.131771, 0.148173,
        0.157788, 0.176893, 0.194300, 0.214033, 0.237018, 0.261745, 0.290462, 0.305138,
        0.326401, 0.368665, 0.38807,
    ]

    package static let women: [Double] = [
        0.002089, 0.002274, 0.002474, 0.002587, 0.002770, 0.003084, 0.003395, 0.003682,
        0.004073, 0.004393, 0.004841, 0.005285, 0.006079, 0.006457, 0.006982, 0.007668,
        0.008244, 0.009012, 0.010032, 0.010821, 0.011958, 0.012887, 0.014774, 0.016891,
        0.018495, 0.020696, 0.023336, 0.026453, 0.029934, 0.033615, 0.037650, 0.042359,
        0.047884, 0.055250, 0.062504, 0.071406, 0.081605, 0.092016, 0.105094, 0.117181,
        0.131622, 0.147930, 0.165179, 0.182699, 0.203273, 0.226544, 0.250420, 0.267140,
        0.293389, 0.314678, 0.350306,
    ]
}
