import Disk

extension ReleaseError {
    /// Does reading whose fault is a release's fault.
    static func reading<Read>(_ work: () throws(DiskError) -> Read) throws(ReleaseError) -> Read {
        do {
            return try work()
        } catch {
            throw .unreadable(file: error.file, reason: error.reason)
        }
    }

    /// Every byte of the file at `path`; an error names it as `name`.
    static func bytes(
        at path: String, shownAs name: String, most: Int = WholeFile.mostBytes
    ) throws(ReleaseError) -> [UInt8] {
        try reading { () throws(DiskError) in
            try WholeFile.bytes(at: path, shownAs: name, most: most)
        }
    }
}
