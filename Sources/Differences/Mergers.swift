import Results

/// Which services of an older edition are which of a newer one, through the register's mergers.
struct Mergers {
    /// By code of the older edition: the code of the service that it became part of.
    private(set) var heirs: [[UInt8]: [UInt8]] = [:]
    /// By code of the newer edition: services of the older one that became part of it.
    private(set) var merged: [[UInt8]: [[UInt8]]] = [:]

    /// - Throws: `DifferenceError` on a circle of mergers, and where a code changed its service.
    init(from old: EditionFigures, to new: EditionFigures) throws(DifferenceError) {
        let end = "\(old.results.edition.year)-12-31"
        for service in old.results.services {
            let code = Array(service.code.utf8)
            if let now = new.services[code] {
                guard now.joined <= end || now.joined == service.joined else {
                    throw .codeReused(
                        code: service.code, joined: now.joined, year: old.results.edition.year)
                }
            }
            guard let heir = try Self.heir(of: code, old, new), heir != code else { continue }
            guard new.services[code] == nil, new.services[heir] != nil else { continue }
            heirs[code] = heir
            merged[heir, default: []].append(code)
        }
    }

    /// The end of a service's chain of mergers, as the newer edition knows it, else the older.
    private static func heir(
        of code: [UInt8], _ old: EditionFigures, _ new: EditionFigures
    ) throws(DifferenceError) -> [UInt8]? {
        var seen: Set<[UInt8]> = [code]
        var last = code
        while let entry = new.services[last] ?? old.services[last], !entry.mergedInto.isEmpty {
            last = Array(entry.mergedInto.utf8)
            guard seen.insert(last).inserted else {
                throw .circularMerger(
                    code: String(decoding: code, as: UTF8.self),
                    year: new.services[last] == nil
                        ? old.results.edition.year : new.results.edition.year)
            }
        }
        return last == code ? nil : last
    }
}
