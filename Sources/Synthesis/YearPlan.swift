import Releases

/// What one service does in one year: how many records, over which days, and how.
struct ServiceYear {
    var service: Service
    var records: Int
    /// nil where they are unknown.
    var hipFractures: Int?
    var draw: PatientDraw
    var habits: RecordingHabits
    /// The days on which its fractures were diagnosed.
    var days: FractureDays
}

/// Deals the records of a year out to the services of the invented register.
struct YearPlan {
    let services: [ServiceYear]

    /// - Parameters:
    ///   - records: rows of the extract, shared out in proportion to the services' sizes.
    ///   - typicalRecords: rows of an ordinary year, from which the hip fractures follow; they do
    ///     not change from year to year.
    ///   - pivotYear: the year in which services join, leave and change.
    init(
        register: InventedRegister, year: Int, records: Int, typicalRecords: Int, pivotYear: Int,
        seed: UInt64
    ) {
        let profiles = ServiceProfile.profiles(count: register.services.count, seed: seed)
        let effect = YearEffect.of(year)
        let typical = Self.shares(
            of: typicalRecords, register: register,
            weights: profiles.indices.map { register.roles[$0].isCounted ? profiles[$0].size : 0 })
        let windows = register.services.map { Self.window(of: $0, year: year) }
        let counts = Self.shares(
            of: records, register: register,
            weights: profiles.indices.map { index in
                guard let window = windows[index], register.roles[index].isCounted else { return 0 }
                var random = RandomStream(seed: seed, 3, UInt64(year), UInt64(index))
                let shrunk = index % 40 == 9 && year == pivotYear + 1 ? 0.35 : 1
                return profiles[index].size * Double(window.count) / 365
                    * (0.92 + 0.16 * random.unit()) * shrunk
            })
        services = profiles.indices.compactMap { index in
            guard let window = windows[index] else { return nil }
            let role = register.roles[index]
            let profile = profiles[index]
            let turned =
                index % 17 == 8 ? (year < pivotYear ? 12 : year == pivotYear ? 6 : 0) : nil
            return ServiceYear(
                service: register.services[index],
                records: role.records(counts[index], outOf: records / profiles.count),
                hipFractures: role.hipFractures(
                    typical: typical[index], identification: profile.identification, index: index),
                draw: PatientDraw(
                    profile: profile.drifted(year: year, index: index, seed: seed), year: effect,
                    spineShare: min(
                        0.4, effect.spine * profile.spine / (5 * profile.identification)),
                    deprivationLean: [0.7, 1.5, 1, 0.85, 1.25, 2, 0.6][index % 7],
                    turnedRoundFrom: turned),
                habits: .of(service: index),
                days: FractureDays(year: year, weights: effect.fractures, window: window))
        }
    }

    /// Whole shares that add up to the total, by the method of the largest remainder.
    private static func shares(
        of total: Int, register: InventedRegister, weights: [Double]
    ) -> [Int] {
        let fixed = register.roles.indices.reduce(0) { sum, index in
            weights[index] > 0 || register.roles[index] == .silent
                ? sum : sum + register.roles[index].records(0, outOf: total / weights.count)
        }
        let sum = max(weights.reduce(0, +), 1e-9)
        let exact = weights.map { $0 / sum * Double(max(0, total - fixed)) }
        var shares = exact.map { Int($0) }
        let left = max(0, total - fixed) - shares.reduce(0, +)
        let order = exact.indices.sorted {
            (Double(shares[$0]) - exact[$0], $0) < (Double(shares[$1]) - exact[$1], $1)
        }
        for index in order.prefix(left) { shares[index] += 1 }
        return shares
    }

    /// The days of the year on which a service sent records: nil where it was not registered. One
    /// that leaves sends a few records more.
    private static func window(of service: Service, year: Int) -> ClosedRange<Int32>? {
        guard service.isRegistered(in: year) else { return nil }
        var first = FractureDays.first(of: 1, year: year)
        var last = FractureDays.first(of: 13, year: year) - 1
        if service.joined == "\(year)-04-01" { first = FractureDays.first(of: 4, year: year) }
        if service.left == "\(year)-09-30" { last = FractureDays.first(of: 10, year: year) + 4 }
        return first...last
    }
}

extension ServiceRole {
    /// True where the service's records follow its size.
    var isCounted: Bool {
        switch self {
        case .silent, .small: false
        default: true
        }
    }

    /// - Parameter mean: records of a service on average; where it is below 60, the extract is too
    ///   small for small services to stand out, and they send nothing.
    func records(_ share: Int, outOf mean: Int) -> Int {
        switch self {
        case .silent: 0
        case .small(let records): mean >= 60 ? records : 0
        default: share
        }
    }

    func hipFractures(typical: Int, identification: Double, index: Int) -> Int? {
        switch self {
        case .withoutHipFractures: nil
        case .silent: 240
        case .small: 60 + index % 5 * 15
        default: max(1, Int(Double(typical) / (5 * identification) + 0.5))
        }
    }
}

extension ServiceProfile {
    /// The profile with the small changes that every year brings, and the large ones of services
    /// that were building up until 2019, or that had more staff before it.
    fileprivate func drifted(year: Int, index: Int, seed: UInt64) -> ServiceProfile {
        var random = RandomStream(seed: seed, 4, UInt64(year), UInt64(index))
        var profile = self
        let before = min(max(0, 2019 - year), 2)
        let path =
            switch index % 6 {
            case 1: [1, 0.6, 0.36][before]
            case 4: [1, 1.7, 2.9][before]
            default: 1.0
            }
        func drift(_ level: inout Double) {
            level = probability(level, odds: path * (0.82 + 0.4 * random.unit()))
        }
        drift(&profile.assessed)
        drift(&profile.scanned)
        drift(&profile.falls)
        drift(&profile.treated)
        drift(&profile.reviewed16)
        drift(&profile.reviewed52)
        return profile
    }
}
