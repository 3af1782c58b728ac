/// Why a workbook cannot be made.
package enum WorkbookError: Error, Equatable, CustomStringConvertible {
    /// The machine gives no file in memory.
    case noMemoryFile(code: Int32)
    case sheetRefused(workbook: String, sheet: String)
    /// `reason` is the library's.
    case notWritten(workbook: String, reason: String)

    package var description: String {
        switch self {
        case .noMemoryFile(let code):
            """
            No file can be opened in memory for a workbook (error \(code)): free memory or raise \
            the limit of open files.
            """
        case .sheetRefused(let workbook, let sheet):
            """
            The workbook “\(workbook)” cannot hold a sheet “\(sheet)”: give it a name of its own of \
            at most 31 letters and digits, and a table with rows.
            """
        case .notWritten(let workbook, let reason):
            """
            The workbook “\(workbook)” cannot be written (\(reason)): make room in /dev/shm, in the \
            folder that TMPDIR names or in /tmp, and see that /proc is there.
            """
        }
    }
}
