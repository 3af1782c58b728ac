import Releases
import Results

/// Where figures are published: everywhere, a nation, a region or one service.
struct Place: Sendable {
    var level: Level
    /// `ALL`, a nation's name, a region's name or a service's code.
    var code: String
    var name: String
    /// Its services, as indices into the services by code.
    var members: [Int]

    /// Every place of a register in the order of publication: by level, then by the bytes of the
    /// code.
    ///
    /// - Parameter services: by code.
    static func all(of services: [Service]) -> [Place] {
        let national = Place(
            level: .national, code: "ALL", name: "All services", members: Array(services.indices))
        let nations = grouped(services, as: .nation, by: \.nation)
        let regions = grouped(services, as: .region, by: \.region)
        let single = services.indices.map { index in
            Place(
                level: .service, code: services[index].code, name: services[index].name,
                members: [index])
        }
        return [national] + nations + regions + single
    }

    private static func grouped(
        _ services: [Service], as level: Level, by name: (Service) -> String
    ) -> [Place] {
        var members: [[UInt8]: [Int]] = [:]
        for index in services.indices {
            members[Array(name(services[index]).utf8), default: []].append(index)
        }
        return members.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, members in
            let name = String(decoding: key, as: UTF8.self)
            return Place(level: level, code: name, name: name, members: members)
        }
    }
}

extension String {
    /// True where the bytes of `self` come before those of `other`: the order of publication,
    /// which no locale and no Unicode version changes.
    func precedesByBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
