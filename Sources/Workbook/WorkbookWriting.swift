import CLibXLSXWriter
import Synchronization

extension Workbook {
    /// The whole file as Office Open XML. The same workbook gives the same bytes.
    package func bytes() throws(WorkbookError) -> [UInt8] {
        let file = try MemoryFile()
        guard let session = WorkbookSession(path: file.path) else {
            throw .notWritten(workbook: title, reason: "out of memory")
        }
        try session.describe(self)
        for sheet in sheets { try session.add(sheet, to: self) }
        if let reason = session.finish() { throw .notWritten(workbook: title, reason: reason) }
        guard let bytes = file.bytes() else {
            throw .notWritten(workbook: title, reason: "memory cannot be read back")
        }
        return bytes
    }
}

/// One workbook in the library's hands, from its opening to its close.
final class WorkbookSession {
    /// The library asks `gmtime` for the date of creation, which keeps one answer for the whole
    /// process, so that one workbook is closed at a time.
    private static let closing = Mutex(())

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var isClosed = false
    let formats: CellFormats

    /// The library's working files lie in memory where there is such a folder, else in the folder
    /// that TMPDIR names or in /tmp; each loses its name as it is opened.
    private static let workingFolder = "/dev/shm"

    init?(path: String) {
        var options = lxw_workbook_options()
        let opened = Self.workingFolder.withCString { folder in
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(path, &options)
        }
        guard let opened else { return nil }
        workbook = opened
        formats = CellFormats(of: opened)
    }

    deinit {
        if !isClosed { lxw_workbook_free(workbook) }
    }

    func describe(_ content: Workbook) throws(WorkbookError) {
        var properties = lxw_doc_properties()
        var texts = CTexts()
        defer { texts.letGo() }
        properties.title = texts.copy(content.title.clipped)
        properties.subject = texts.copy(content.subject.clipped)
        properties.author = texts.copy(content.author.clipped)
        properties.comments = texts.copy(content.remarks.clipped)
        // Nought would be the clock.
        properties.created = time_t(max(content.created, 1))
        guard workbook_set_properties(workbook, &properties) == LXW_NO_ERROR,
            workbook_set_custom_property_string(workbook, "Language", content.language)
                == LXW_NO_ERROR
        else { throw .notWritten(workbook: content.title, reason: "its properties are too long") }
    }

    func add(_ sheet: Sheet, to content: Workbook) throws(WorkbookError) {
        guard let worksheet = workbook_add_worksheet(workbook, sheet.name),
            SheetWriting(worksheet: worksheet, formats: formats).write(sheet)
        else { throw .sheetRefused(workbook: content.title, sheet: sheet.name) }
    }

    /// Writes the file.
    ///
    /// - Returns: why it could not; nil where it could.
    func finish() -> String? {
        isClosed = true
        let outcome = Self.closing.withLock { _ in workbook_close(workbook) }
        guard outcome != LXW_NO_ERROR else { return nil }
        return lxw_strerror(outcome).map { String(cString: $0) } ?? "error \(outcome.rawValue)"
    }
}

extension String {
    /// As long as a property of a file may be: 255 characters, and some room.
    fileprivate var clipped: String { CellText.clean(String(unicodeScalars.prefix(200))) }
}
