/// How a quantity varies between services: its values at equally spaced shares of the services,
/// from the lowest to the highest, with straight lines between.
struct Spread {
    let values: [Double]

    init(_ values: Double...) { self.values = values }

    /// The value below which the share `share` (0 to 1) of the services lies.
    func value(at share: Double) -> Double {
        let place = min(max(share, 0), 1) * Double(values.count - 1)
        let below = min(Int(place), values.count - 2)
        return values[below] + (values[below + 1] - values[below]) * (place - Double(below))
    }
}

/// A probability whose odds are multiplied, so that it stays between 0 and 1.
func probability(_ base: Double, odds multiplier: Double) -> Double {
    base * multiplier / (1 - base + base * multiplier)
}
