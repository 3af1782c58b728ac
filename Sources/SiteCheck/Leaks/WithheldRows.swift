/// Rows of a table that hold a number where a withheld figure's would stand.
enum WithheldRows {
    /// The rows that say themselves that they are withheld, or that another table withholds, and
    /// hold a digit all the same.
    ///
    /// - Parameters:
    ///   - year: the folder's; nil for a file above the editions.
    ///   - service: the folder's, for rows that name no place.
    static func leaks(
        in table: FlatTable, year: Int?, service: ArraySlice<UInt8>? = nil, _ site: SiteStatements
    ) -> [DataLeak] {
        let status = table.column("status")
        let columns = FlatTable.AddressColumns(of: table)
        let measures = measures(of: table)
        var leaks: [DataLeak] = []
        for row in table.rows {
            let saysSo = status.map { table[row, $0].elementsEqual("withheld".utf8) } ?? false
            func says(_ member: IdentityMember) -> ArraySlice<UInt8>? {
                columns.field(member, of: row, in: table) ?? (member == .code ? service : nil)
            }
            guard saysSo || year != nil && RowAddress.mayBeWithheld(says, in: site.withheld)
            else { continue }
            let own = RowAddress(year: year ?? 0, says)
            let address = own?.withheld(says, in: site.withheld)
            guard saysSo || address != nil else { continue }
            for column in measures where holdsDigit(table[row, column]) {
                leaks.append(
                    DataLeak(
                        line: table.lines[row], column: table.columns[column],
                        address: address ?? own?.address, saysSo: saysSo))
            }
        }
        return leaks
    }

    private static func measures(of table: FlatTable) -> [Int] {
        table.columns.indices.filter { !RowAddress.identity.contains(table.columns[$0]) }
    }

    static func holdsDigit(_ text: some Sequence<UInt8>) -> Bool {
        text.contains { $0 &- UInt8(ascii: "0") < 10 }
    }
}
