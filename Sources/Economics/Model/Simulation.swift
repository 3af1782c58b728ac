import Glibc

/// The cohort model: expected counts month by month, by stratum and path.
///
/// - `μ(t) = −ln(1 − q[sex, age + ⌊t/12⌋]) × SMR`
/// - `h(t) = h₁, h₂, h₃ × HR_age^((age − 74)/10) × HR_site × HR_sex`
/// - `events_j(t) = A(t) h(t)/12 mix_j [1 − c(t)(1 − RR_j)]`
/// - `deaths(t) = A(t)(1 − e^(−μ/12)) + Σ events_j fatal_j`
/// - `QALY = Σ A u/12 d − Σ events_j (loss1_j L1 + loss2_j L2)`, where L1 and L2 are the discounted
///   person-years in the 12 months from the fracture and after them, within the horizon.
///
/// L1 is counted from the month of the fracture; in L2 each month is discounted to its middle.
///
/// - Reference: a cohort model in the manner of McLellan AR et al., Osteoporos Int 2011;22:2083–98;
///   hazards from Banefelt 2019, persistence as `Persistence` says.
struct Simulation {
    let inputs: ModelInputs
    let horizon: Int
    /// Yearly intakes that begin within the horizon.
    let intakes: Int
    /// By month: 1 at the first.
    let discount: [Double]
    /// By path.
    private(set) var paths: [PathMonths]
    /// The share taking the drug, by path and month.
    private(set) var taking: [[Double]]
    /// `1 − c(1 − RR)` by path; by site and month, one after the other.
    private var remaining: [[Double]]

    init(_ inputs: ModelInputs) {
        self.inputs = inputs
        horizon = Int(inputs[.horizon])
        intakes = min(Int(inputs[.intakes]), (horizon + 11) / 12)
        let yearly = 1 + inputs[.discount] / 100
        discount = (0..<horizon + 12).map { pow(yearly, -Double($0) / 12) }
        paths = Path.allCases.map { [horizon] _ in PathMonths(horizon: horizon) }
        taking = []
        remaining = []
        for path in Path.allCases {
            let (on, protected) = Self.treatment(path, inputs, horizon)
            taking.append(on)
            remaining.append(
                [Field.riskHip, .riskSpine, .riskOther].flatMap { risk in
                    let less = 1 - inputs[risk]
                    return protected.map { 1 - $0 * less }
                })
        }
        let rates = Rates(inputs)
        for stratum in Stratum.all(inputs) {
            let course = Course(stratum, self)
            for path in paths.indices {
                add(stratum, on: path, course, rates)
            }
        }
    }

    private static func treatment(
        _ path: Path, _ inputs: ModelInputs, _ horizon: Int
    ) -> (taking: [Double], protected: [Double]) {
        let zero = [Double](repeating: 0, count: horizon)
        let (adherence, curve): (Field, Field)
        switch path {
        case .untreated: return (zero, zero)
        case .current: (adherence, curve) = (.currentAdherence, .serviceCurve)
        case .better: (adherence, curve) = (.betterAdherence, .serviceCurve)
        case .none: (adherence, curve) = (.noneAdherence, .noneCurve)
        }
        let persistence = Persistence(
            Persistence.Shape.all[Int(inputs[curve])], adherence: inputs[adherence] / 100,
            duration: inputs[.duration])
        let (start, lag) = (Int(inputs[.start]), Int(inputs[.lag]))
        return (
            persistence.taking(start: start, horizon: horizon),
            persistence.protected(
                start: start, lag: lag, offset: Int(inputs[.offset]), horizon: horizon)
        )
    }

    /// Follows the patients of a stratum along a path.
    private mutating func add(
        _ stratum: Stratum, on path: Int, _ course: Course, _ rates: Rates
    ) {
        let (horizon, left) = (horizon, remaining[path])
        var alive = stratum.patients
        var (first, refractured, qalys) = (1.0, 0.0, 0.0)
        paths[path].months.withUnsafeMutableBufferPointer { months in
            for time in 0..<horizon {
                let hazard = course.hazard[time] / 12
                let staying = course.staying[time]
                var deaths = alive * (1 - staying)
                var share = 0.0
                months[PathMonths.alive * horizon + time] += alive
                qalys += alive * course.lifeWeight[time]
                for site in 0..<3 {
                    let rate = hazard * rates.mix[site] * left[site * horizon + time]
                    let fractures = alive * rate
                    share += rate
                    deaths += fractures * rates.fatal[site]
                    months[(PathMonths.fractures + site) * horizon + time] += fractures
                    months[(PathMonths.secondYears + site) * horizon + time] +=
                        fractures * course.yearOn[time]
                    qalys -=
                        fractures
                        * (rates.firstLoss[site] * course.firstYears[time]
                            + rates.laterLoss[site] * course.laterYears[time])
                }
                refractured += first * share
                first *= (1 - share) * staying
                months[PathMonths.refractured * horizon + time] += refractured * stratum.patients
                alive = max(0, alive - deaths)
            }
        }
        paths[path].survivors += alive
        paths[path].qalys += qalys
    }
}

/// What a later fracture is and does, by site: hip, spine, other.
private struct Rates {
    /// Where later fractures are.
    var mix: [Double]
    /// The share that dies of it.
    var fatal: [Double]
    /// Quality of life lost in its first year, and later.
    var firstLoss: [Double]
    var laterLoss: [Double]

    init(_ inputs: ModelInputs) {
        let (hip, spine) = (inputs[.mixHip] / 100, inputs[.mixSpine] / 100)
        mix = [hip, spine, 1 - hip - spine]
        fatal = [
            inputs[.fatalHip] / 100, inputs[.fatalSpine] / 100, inputs[.fatalOther] / 100,
        ]
        firstLoss = [inputs[.lossHip1], inputs[.lossSpine1], inputs[.lossOther1]]
        laterLoss = [inputs[.lossHip2], inputs[.lossSpine2], inputs[.lossOther2]]
    }
}
