import Extract

/// How one invented service works, the same in every year.
struct ServiceProfile {
    /// Typical records, relative to other services.
    var size: Double
    /// Records for each expected fracture (KPI 2).
    var identification: Double
    /// Spine fractures for each hip fracture (KPI 3).
    var spine: Double
    /// The probability that a patient is assessed within 90 days, scanned within 90 days of those
    /// for whom a scan is wanted, assessed for falls, recommended treatment, started on exercise.
    var assessed, scanned, falls, treated, exercise: Double
    /// The probability of a review at 16 weeks, that it is on time, and that treatment has begun.
    var reviewed16, onTime, onTreatment16: Double
    /// The probability of a review at 52 weeks, and that treatment goes on.
    var reviewed52, onTreatment52: Double
    /// The probability that an answer is left blank or "Don't know", by field.
    var missing: [(field: Field, rate: Double)]
}

extension ServiceProfile {
    /// Profiles of services that differ as strongly as those of the audit's published table do,
    /// with levels near its national row of 2019.
    ///
    /// A service that is good at one thing is somewhat more likely to be good at another.
    static func profiles(count: Int, seed: UInt64) -> [ServiceProfile] {
        var random = RandomStream(seed: seed, 2)
        let quality = (0..<count).map { _ in random.unit() }
        func shares(following leader: [Double], by share: Double) -> [Double] {
            ranks(leader.map { share * $0 + (1 - share) * random.unit() }, random: &random)
        }
        func values(_ spread: Spread, quality share: Double = 0.3) -> [Double] {
            shares(following: quality, by: share).map(spread.value(at:))
        }
        let size = values(Spread(0.3, 0.55, 0.8, 1.1, 1.5, 2.4), quality: 0)
        let identification = values(Spread(0.20, 0.29, 0.36, 0.43, 0.56, 1.08))
        let spine = values(Spread(0.05, 0.07, 0.12, 0.18, 0.28, 0.60))
        let assessed = values(Spread(0.15, 0.50, 0.70, 0.84, 0.94, 0.995))
        let scanned = values(Spread(0.05, 0.28, 0.42, 0.55, 0.68, 0.92))
        let falls = values(Spread(0.02, 0.30, 0.52, 0.73, 0.92, 1))
        let treated = values(Spread(0.16, 0.41, 0.50, 0.57, 0.66, 0.92))
        let review = shares(following: quality, by: 0.4)
        let reviewed16 = review.map(Spread(0, 0, 0.12, 0.28, 0.52, 0.88).value(at:))
        let exercise = shares(following: review, by: 0.6)
            .map(Spread(0, 0.01, 0.03, 0.06, 0.12, 0.34).value(at:))
        let onTime = values(Spread(0.40, 0.60, 0.68, 0.75, 0.84, 0.96))
        let onTreatment16 = values(Spread(0.55, 0.68, 0.75, 0.80, 0.86, 0.95))
        let reviewed52 = shares(following: review, by: 0.6)
            .map(Spread(0, 0, 0.12, 0.28, 0.51, 0.86).value(at:))
        let onTreatment52 = values(Spread(0.60, 0.70, 0.78, 0.82, 0.87, 0.95))
        return (0..<count).map { index in
            ServiceProfile(
                size: size[index], identification: identification[index], spine: spine[index],
                assessed: assessed[index], scanned: scanned[index], falls: falls[index],
                treated: treated[index], exercise: exercise[index], reviewed16: reviewed16[index],
                onTime: onTime[index], onTreatment16: onTreatment16[index],
                reviewed52: reviewed52[index], onTreatment52: onTreatment52[index],
                missing: missing(random: &random))
        }
    }

    /// Roughly half of the services leave few questions open, the other half many.
    private static func missing(random: inout RandomStream) -> [(field: Field, rate: Double)] {
        var prone: [Field] = [
            .postcode, .careHome, .firstContactDate, .admitted, .previousFracture,
            .familyHipFracture, .smoker, .boneSparingTherapy,
        ]
        random.shuffle(&prone)
        let careful = random.chance(0.55)
        let open = careful ? random.below(3) : random.whole(in: 3...7)
        var missing = prone.enumerated().map { place, field in
            (field, place < open ? 0.15 + 0.5 * random.unit() : 0.08 * random.unit())
        }
        let seldom: [Field] = [.gender, .firstSite, .dxa, .boneTherapy, .fallsAssessment]
        missing += seldom.map { ($0, 0.02 * random.unit()) }
        return missing
    }

    /// The shares 0 to 1, spread evenly, in the order of the scores.
    private static func ranks(_ scores: [Double], random: inout RandomStream) -> [Double] {
        let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
        var shares = [Double](repeating: 0, count: scores.count)
        for (rank, index) in order.enumerated() {
            shares[index] = (Double(rank) + random.unit()) / Double(scores.count)
        }
        return shares
    }
}
