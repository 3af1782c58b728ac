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
            let name = file.name(member.name)
            if let identity = IdentityMember(name: name) {
                identities[first + identity.rawValue] = Int32(place)
            } else if name.elementsEqual("status".utf8) {
                saysSo = saysSo || file.text(of: member).elementsEqual("withheld".utf8)
            } else if name.elementsEqual("median".utf8) {
                // Quartiles of services are of a place and indicator, but not the figure itself.
                isSpread = true
            }
        }
        guard saysSo || !site.withheld.isEmpty && !isSpread else { return }
        func says(_ member: IdentityMember) -> ArraySlice<UInt8>? {
            let place = identities[first + member.rawValue]
            return place < 0 ? nil : file.text(of: file.members[Int(place)])
        }
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
