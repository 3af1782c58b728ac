import Extract

/// Which questions every service answers at all, and which codes several services use.
struct QuestionsInUse: Sendable {
    /// Questions that a figure rests on.
    private let watched: [Field]
    /// Bit *n* stands for `watched[n]`; by service. Cleared by the first answer.
    private var unanswered: [UInt64]
    private(set) var records: [Int]

    private let coded: [Field]
    private let codedPlaces: [Int]
    /// By place in `coded`: the bits of the codes that at least two services use.
    private var shared: [Int32]
    /// By place in `coded` × 32 + bit: the first service that used the code, or -1.
    private var firstUser: [Int32]

    init(services: Int, dictionary: DataDictionary) {
        let fields = IndicatorCatalogue.all.reduce(into: Set<Field>()) {
            $0.formUnion($1.measure.fields)
        }
        watched = Field.allCases.filter(fields.contains)
        unanswered = .init(repeating: (1 << UInt64(watched.count)) - 1, count: services)
        records = .init(repeating: 0, count: services)
        coded = Field.allCases.filter { !dictionary[$0].codes.isEmpty }
        codedPlaces = coded.map { Int($0.rawValue) }
        shared = .init(repeating: 0, count: coded.count)
        firstUser = .init(repeating: -1, count: coded.count * 32)
        empty = Field.allCases.map {
            switch dictionary[$0].kind {
            case .date, .number: PatientRecord.missing
            case .code, .list, .text: 0
            }
        }
    }

    /// What a blank answer reads as, by field.
    private let empty: [Int32]

    mutating func note(_ record: Span<Int32>, of service: Int) {
        records[service] += 1
        var open = unanswered[service]
        while open != 0 {
            let bit = open.trailingZeroBitCount
            open &= open &- 1
            let field = watched[bit]
            if record[field] != empty[Int(field.rawValue)] {
                unanswered[service] &= ~(1 << UInt64(bit))
            }
        }
        for place in codedPlaces.indices {
            let new = record[codedPlaces[place]] & ~shared[place]
            if new != 0 { note(codes: new, at: place, service: Int32(service)) }
        }
    }

    private mutating func note(codes: Int32, at place: Int, service: Int32) {
        var open = UInt32(bitPattern: codes)
        while open != 0 {
            let bit = open.trailingZeroBitCount
            open &= open &- 1
            let first = firstUser[place * 32 + bit]
            if first == -1 {
                firstUser[place * 32 + bit] = service
            } else if first != service {
                shared[place] |= Int32(bitPattern: 1 << UInt32(bit))
            }
        }
    }

    /// Notes what the records of a service use.
    ///
    /// - Parameter uses: by question, the bits of the codes in use, or 1 where it has none and is
    ///   answered.
    mutating func note(_ uses: [Field: Int], records count: Int, of service: Int) {
        records[service] += count
        for (bit, field) in watched.enumerated() where uses[field, default: 0] != 0 {
            unanswered[service] &= ~(1 << UInt64(bit))
        }
        for (place, field) in coded.enumerated() {
            note(codes: Int32(uses[field, default: 0]), at: place, service: Int32(service))
        }
    }

    /// Adds the records of a later part of the extract.
    mutating func merge(_ later: QuestionsInUse) {
        for service in records.indices {
            records[service] += later.records[service]
            unanswered[service] &= later.unanswered[service]
        }
        for place in shared.indices { shared[place] |= later.shared[place] }
        for (code, user) in later.firstUser.enumerated() where user >= 0 {
            note(codes: 1 << Int32(code % 32), at: code / 32, service: user)
        }
    }

    /// The questions that none of a service's records answers, in order.
    func unansweredFields(of service: Int) -> [Field] {
        watched.enumerated().compactMap { bit, field in
            unanswered[service] >> UInt64(bit) & 1 == 1 ? field : nil
        }
    }

    /// For each code that one service alone uses, its question and the place of that service.
    func lonelyCodes() -> [(field: Field, service: Int)] {
        var lonely: [(field: Field, service: Int)] = []
        for (place, field) in coded.enumerated() {
            for bit in 0..<32 where firstUser[place * 32 + bit] >= 0 {
                if shared[place] >> Int32(bit) & 1 == 0 {
                    lonely.append((field, Int(firstUser[place * 32 + bit])))
                }
            }
        }
        return lonely
    }
}
