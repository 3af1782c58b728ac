import CSV

/// How much an extract may hold before it is taken for damaged or for something else. A release may
/// set its own; what an extract is made of decides the depth, which no release can change.
package struct ExtractLimits: Sendable, Equatable {
    /// Bytes of the file: 4 GiB.
    package var fileBytes = 4 << 30
    /// Records.
    package var rows = 20_000_000
    /// Columns of a CSV file.
    package var columns = 512
    /// Bytes of one answer: 64 KiB.
    package var fieldBytes = 1 << 16

    package init() {}

    var csv: CSVLimits {
        var limits = CSVLimits()
        limits.fieldBytes = fieldBytes
        limits.recordBytes = max(limits.recordBytes, fieldBytes)
        limits.columns = columns
        return limits
    }
}
