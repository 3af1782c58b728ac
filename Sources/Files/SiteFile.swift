/// One finished file of the site, still in memory.
package struct SiteFile: Sendable, Equatable {
    /// Where it goes, relative to the site's folder, with `/` between folders: `kpi/kpi4.html`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
