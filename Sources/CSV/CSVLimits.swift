/// How much a CSV file may hold before it is taken for damaged.
package struct CSVLimits: Sendable {
    /// Bytes in one field.
    package var fieldBytes = 1 << 20
    /// Bytes in one record.
    package var recordBytes = 4 << 20
    /// Fields in one record.
    package var columns = 512
    /// Bytes asked of the source at a time.
    package var blockBytes = 1 << 18

    package init() {}
}
