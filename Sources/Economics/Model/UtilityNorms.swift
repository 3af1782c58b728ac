/// Quality of life of the population (EQ-5D index, 1 is full health) by age and sex.
///
/// - Reference: Health Survey for England 2017–18, EQ-5D-5L mapped to 3L, from McNamara 2022
///   (github.com/bitowaqr/shortfall).
package enum UtilityNorms {
    /// Bands of five years from 50; the last is 90 and over.
    package static let women = [0.805, 0.802, 0.784, 0.782, 0.787, 0.741, 0.717, 0.665, 0.665]
    package static let men = [0.837, 0.817, 0.809, 0.798, 0.802, 0.791, 0.773, 0.718, 0.663]

    package static func utility(isMan: Bool, age: Int) -> Double {
        let norms = isMan ? men : women
        return norms[min(max((age - 50) / 5, 0), norms.count - 1)]
    }
}
