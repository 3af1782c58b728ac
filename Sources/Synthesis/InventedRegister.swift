import DecimalText
import Releases

/// What is out of the ordinary about a service, so that every case of the audit's rules occurs.
enum ServiceRole: Equatable {
    case ordinary
    /// Registered, but sends nothing.
    case silent
    /// Its hip fractures are unknown.
    case withoutHipFractures
    /// Sends so few records that figures are withheld or shown without a verdict.
    case small(records: Int)
    /// Joined in the register's pivot year, or the year that was asked for.
    case joined
    /// Left in the pivot year.
    case left
    /// Became part of the first service at the end of the pivot year.
    case merged
}

/// A name that an invented service had before.
struct InventedRename {
    let code: String
    /// ISO 8601: the first day of its name in the register.
    let renamed: String
    let formerName: String
}

/// A register of services that do not exist, in regions that do.
struct InventedRegister {
    let services: [Service]
    let roles: [ServiceRole]

    /// - Parameters:
    ///   - count: services, 1 to `InventedPlace.most`. From 12 on every role occurs.
    ///   - pivotYear: the year in which services join, leave and merge.
    ///   - joinYear: the year in which the service that joins does so; nil for the pivot year.
    init(count: Int, pivotYear: Int, joinYear: Int? = nil, seed: UInt64) {
        var random = RandomStream(seed: seed, 1)
        let roles = (0..<count).map { Self.role(of: $0, among: count) }
        let names = (
            english: InventedPlace.names(count, welsh: false),
            welsh: InventedPlace.names(count, welsh: true)
        )
        var used = (english: 0, welsh: 0)
        services = (0..<count).map { index in
            let region = InventedPlace.regions[index % InventedPlace.regions.count]
            let welsh = region.nation == "Wales"
            let place = welsh ? names.welsh[used.welsh] : names.english[used.english]
            if welsh { used.welsh += 1 } else { used.english += 1 }
            let north = region.latitude + (2 * random.unit() - 1) * region.reachNorth
            let east = region.longitude + (2 * random.unit() - 1) * region.reachEast
            var service = Service(
                code: Self.code(of: index), name: "\(place) Fracture Liaison Service",
                provider: welsh ? "\(place) Local Health Board" : "\(place) Hospitals",
                nation: region.nation, region: region.name,
                icb: welsh ? "" : "\(place) and District",
                latitude: DecimalText.fixed(north, places: 3),
                longitude: DecimalText.fixed(east, places: 3),
                joined: roles[index] == .joined
                    ? "\(joinYear ?? pivotYear)-04-01"
                    : "\(min(2016 + random.below(3), pivotYear))-0\(1 + random.below(9))-01",
                left: Self.left(roles[index], pivotYear: pivotYear),
                mergedInto: roles[index] == .merged ? Self.code(of: 0) : "")
            service.postcodeAreas = InventedCatchment.areas(latitude: north, longitude: east)
            return service
        }
        self.roles = roles
    }

    /// `F01` … `F99`, `G01` … `Z99`, `A001` … `A999`, `B001` …
    static func code(of index: Int) -> String {
        let short = 99 * 21
        let (letter, number) =
            index < short
            ? (UInt8(ascii: "F") + UInt8(index / 99), index % 99 + 1)
            : (UInt8(ascii: "A") + UInt8((index - short) / 999), (index - short) % 999 + 1)
        let digits = index < short ? 2 : 3
        let text = String(number)
        return "\(UnicodeScalar(letter))"
            + String(repeating: "0", count: digits - text.count) + text
    }

    private static func left(_ role: ServiceRole, pivotYear: Int) -> String {
        switch role {
        case .left: "\(pivotYear)-09-30"
        case .merged: "\(pivotYear)-12-31"
        default: ""
        }
    }

    private static func role(of index: Int, among count: Int) -> ServiceRole {
        guard count >= 12 else { return .ordinary }
        switch count - index {
        case 1: return .silent
        case 2: return .withoutHipFractures
        case 3: return .small(records: 5)
        case 4: return .small(records: 14)
        case 5: return .joined
        case 6: return .left
        case 7: return .merged
        case 8: return .small(records: 26)
        default: return .ordinary
        }
    }
}
