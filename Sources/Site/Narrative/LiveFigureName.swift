import Results

/// A figure's name, read part by part: `kpi7.national.percent`.
struct LiveFigureName {
    let whole: String
    private let parts: [String]
    private var read = 0

    init(_ name: String) {
        whole = name
        parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    /// The next part.
    ///
    /// - Parameters:
    ///   - known: what it may be, for the message where it is none of these.
    ///   - others: what it may be too, and no message lists.
    mutating func next(
        _ known: [String], or others: [String] = []
    ) throws(LiveFigureFault) -> String {
        let part = read < parts.count ? parts[read] : ""
        guard (known + others).contains(where: { $0.utf8.elementsEqual(part.utf8) }) else {
            throw .unknown(part, after: parts[..<read].joined(separator: "."), known: known)
        }
        read += 1
        return part
    }

    /// The next part, behind which nothing stands.
    mutating func last(_ known: [String]) throws(LiveFigureFault) -> String {
        let part = try next(known)
        guard read == parts.count else {
            throw .unknown(
                parts[read], after: parts[..<read].joined(separator: "."), known: [])
        }
        return part
    }
}

extension EditionIndex {
    /// Places above services by the names that texts call them: `national`, `wales`,
    /// `region-north-west`.
    var areas: [(name: String, key: PlaceKey)] {
        places.compactMap { place in
            switch place.key.level {
            case .national: ("national", place.key)
            case .nation: (Self.named(place.key.code), place.key)
            case .region: ("region-\(Self.named(place.key.code))", place.key)
            case .service: nil
            }
        }
    }

    /// `service-F03`
    var serviceNames: [String] { services.map { "service-\($0.code)" } }

    /// `north-west` for `North West`: letters and digits alone, in small letters.
    static func named(_ words: String) -> String {
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber || !$0.isASCII }
        return parts.joined(separator: "-")
    }
}
