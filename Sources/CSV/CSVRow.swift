/// Where the fields of one record lie, for loops over many records.
///
/// Stored properties only: across rooms a call for every field would cost more than reading it.
package struct CSVRow {
    /// Where a field's text, its quotes taken off, lies in `bytes`.
    package typealias Bound = (start: Int, stop: Int)

    /// The line on which the record begins, from 1.
    package internal(set) var line = 0
    package internal(set) var count = 0
    package internal(set) var bytes: UnsafePointer<UInt8>
    /// `count` of them.
    package let bounds: UnsafePointer<Bound>

    init(bytes: UnsafePointer<UInt8>, bounds: UnsafePointer<Bound>) {
        self.bytes = bytes
        self.bounds = bounds
    }
}
