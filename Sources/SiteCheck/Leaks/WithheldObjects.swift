/// JSON objects that hold a number where a withheld figure's would stand.
///
/// An object is of the place and indicator that it names, and of those that the objects around it
/// name where it does not.
struct WithheldObjects {
    /// The leaks of a file, in the order of its objects.
    ///
    /// - Parameter year: that of the folder; nil for a file above the editions.
    static func leaks(in file: JSONOutline, year: Int?, _ site: SiteStatements) -> [DataLeak] {
        var search = WithheldObjects(
            file: file, site: site, year: year ?? site.years.last ?? 0)
        for index in file.objects.indices { search.inspect(index) }
        return search.leaks
    }

    private let file: JSONOutline
    private let site: SiteStatements
    private let year: Int
    /// By object: the members that say which figure it is of, its own and those around it, as
    /// places among the file's members; -1 for none.
    private var identities: [Int32] = []
    private var leaks: [DataLeak] = []

    private init(file: JSONOutline, site: SiteStatements, year: Int) {
        (self.file, self.site, self.year) = (file, site, year)
        identities.reserveCapacity(file.objects.count * Self.width)
    }

    private static let width = IdentityMember.allCases.count

    private mutating func inspect(_ index: Int) {
        let object = file.objects[index]
        let first = index * Self.width
        for place in 0..<Self.width {
            identities.append(object.parent.map { identities[$0 * Self.width + place] } ?? -1)
        }
        var (saysSo, isSpread) = (false, false)
        for place in object.members {
            let member = file.members[place]
            switch file.role(of: member) {
            case .identity(let identity): identities[first + identity.rawValue] = Int32(place)
            case .status:
                saysSo = saysSo || file.text(of: member).elementsEqual("withheld".utf8)
            case .median:
                // Quartiles of services are of a place and indicator, but not the figure itself.
                isSpread = true
            case .other: break
            }
        }
        func says(_ member: IdentityMember) -> ArraySlice<UInt8>? {
            let place = identities[first + member.rawValue]
            return place < 0 ? nil : file.text(of: file.members[Int(place)])
        }
        guard saysSo || !isSpread && RowAddress.mayBeWithheld(says, in: site.withheld)
        else { return }
        let own = RowAddress(year: year, says)
        let address = own?.withheld(says, in: site.withheld)
        guard saysSo || address != nil && !isSpread else { return }
        note(object, at: address ?? own?.address, saysSo: saysSo)
    }

    /// Every number of an object that should hold none.
    private mutating func note(_ object: JSONOutline.Object, at address: CellAddress?, saysSo: Bool)
    {
        for member in file.members[object.members] {
            guard WithheldRows.holdsDigit(file.written(member)) else { continue }
            let name = String(decoding: file.name(member.name), as: UTF8.self)
            guard !RowAddress.identity.contains(name) else { continue }
            leaks.append(
                DataLeak(
                    line: file.line(of: Int(member.value.lowerBound)), column: name,
                    address: address, saysSo: saysSo))
        }
    }
}

/// What the name of a member says.
enum MemberRole {
    case identity(IdentityMember)
    case status, median, other

    init(name: UnsafeBufferPointer<UInt8>) {
        if let identity = IdentityMember(name: name) {
            self = .identity(identity)
        } else if name.says("status") {
            self = .status
        } else {
            self = name.says("median") ? .median : .other
        }
    }
}
