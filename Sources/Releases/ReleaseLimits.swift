/// How large an extract may be before the run refuses it: the `limits` block of a release, where
/// each may be left out.
package struct ReleaseLimits: Sendable, Equatable {
    /// The file, in MiB.
    package var extractMegabytes = 4096
    package var rows = 20_000_000
    /// Columns of a CSV extract.
    package var columns = 512
    /// Bytes of one answer.
    package var fieldBytes = 65_536

    package init() {}
}

extension ReleaseReader {
    /// The limits that the release states, else the usual ones.
    func limits() throws(ReleaseError) -> ReleaseLimits {
        var limits = ReleaseLimits()
        guard block.holds("limits") else { return limits }
        let stated = try block.block("limits")
        try stated.refuseKeys(notIn: ["extract_megabytes", "rows", "columns", "field_bytes"])
        func read(
            _ key: String, _ range: ClosedRange<Int>, _ limit: inout Int
        ) throws(ReleaseError) {
            if stated.holds(key) { limit = try stated.number(key, in: range) }
        }
        try read("extract_megabytes", 1...1_048_576, &limits.extractMegabytes)
        try read("rows", 1...1_000_000_000, &limits.rows)
        try read("columns", 1...4096, &limits.columns)
        try read("field_bytes", 16...8_388_608, &limits.fieldBytes)
        return limits
    }
}
