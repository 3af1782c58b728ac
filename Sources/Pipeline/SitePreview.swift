import Disk
import Files
import Findings
import Preview
import Releases
import Repository
import Results
import Site
import Synchronization
import Templates

/// A site in memory that follows its inputs: pages are rendered when they are asked for, and the
/// whole is built and checked behind them, as a release would be.
package final class SitePreview: Sendable {
    /// What its pages may load and run, as they say themselves.
    package static var policy: StaticString { Templates.contentPolicy }

    /// What is shown in place of it all, or the site.
    private enum Shown {
        case pages(PagesOnDemand)
        case faults(PreviewFaultsView)
    }

    private struct State {
        /// Grows with every change of what is shown.
        var version = 0
        var shown = Shown.faults(
            PreviewFaultsView(sentence: "Nothing has been read yet.", faults: []))
        /// What stands of the editions, so that a changed resource need not read extracts again.
        var editions: GatheredEditions?
        /// The last pages that stood, whose data files serve a changed repository.
        var pages: PagesOnDemand?
        /// Every file by path, once the whole has been built and checked.
        var whole: [String: [UInt8]]?
    }

    private let state = Mutex(State())
    private let resolve: @Sendable () throws -> (folder: DataFolder, release: Release)
    /// A folder whose files stand in for the program's own assets of the same name.
    private let assets: String?

    /// - Parameters:
    ///   - assets: `Templates/assets`, for whoever works on them; nil for the program's own.
    ///   - resolve: which release of which folder; asked anew when a release may have changed.
    package init(
        assets: String?,
        of resolve: @escaping @Sendable () throws -> (folder: DataFolder, release: Release)
    ) {
        self.assets = assets
        self.resolve = resolve
    }

    package var version: Int { state.withLock(\.version) }

    /// Reads everything anew.
    ///
    /// - Returns: what is wrong, a line each; empty where the site stands.
    @discardableResult
    package func readAll() -> [String] {
        show {
            let (folder, release) = try resolve()
            let editions = try GatheredEditions.of(release, in: folder, progress: .silent)
            let errors = editions.narrative.filter { $0.severity == .error }
            guard errors.isEmpty else { throw Faults(findings: errors) }
            let repository = try Self.repository(in: folder, for: editions)
            let site = try Site(
                editions: editions.results, repository: repository, archive: editions.archive)
            try Self.requireSound(site)
            let pages = PagesOnDemand(of: site)
            state.withLock {
                $0.editions = editions
                $0.pages = pages
            }
            return pages
        }
    }

    /// Takes up what changed in the data folder.
    ///
    /// - Parameter paths: relative to it. Where all are of the repository, no extract is read again.
    /// - Returns: what is wrong, a line each; empty where the site stands.
    @discardableResult
    package func take(changed paths: Set<String>) -> [String] {
        let (editions, before) = state.withLock { ($0.editions, $0.pages) }
        guard paths.allSatisfy({ $0.hasPrefix("resources/") }), let editions, let before else {
            state.withLock { $0.editions = nil }
            return readAll()
        }
        return show {
            let folder = try resolve().folder
            let pages = before.replacing(try Self.repository(in: folder, for: editions))
            try Self.requireSound(pages.site)
            return pages
        }
    }

    /// The stylesheet or a script changed: what is open is loaded anew.
    package func reload() { state.withLock { $0.version += 1 } }

    /// Builds and checks the whole as a release would be, and shows what is wrong with it.
    ///
    /// - Parameter version: what is to be checked; nothing is done where another is shown by now.
    /// - Returns: what is wrong, a line each; nil where something changed meanwhile.
    package func checkWhole(of version: Int) -> [String]? {
        let (now, editions) = state.withLock { ($0.version, $0.editions) }
        guard now == version, let editions, let folder = try? resolve().folder else { return nil }
        let checked = Result {
            try Publication.checked(
                editions.results, archive: editions.archive, resourcesIn: folder,
                progress: .silent)
        }
        let lines: [String]? = state.withLock { state in
            guard state.version == version, case .pages = state.shown else { return nil }
            do {
                let checked = try checked.get()
                let errors = checked.findings.filter { $0.severity == .error }
                guard errors.isEmpty else { throw Faults(findings: errors) }
                state.whole = Dictionary(
                    checked.files.map { ($0.path, $0.bytes) },
                    uniquingKeysWith: { first, _ in first })
                return []
            } catch {
                let faults = Faults.view(of: error)
                state.shown = .faults(faults)
                state.version += 1
                return faults.lines
            }
        }
        return lines
    }

    /// Puts a new state of the site in place, or what keeps it from being made.
    private func show(_ make: () throws -> PagesOnDemand) -> [String] {
        let made: Shown
        do { made = .pages(try make()) } catch { made = .faults(Faults.view(of: error)) }
        state.withLock { state in
            state.shown = made
            state.whole = nil
            state.version += 1
        }
        guard case .faults(let view) = made else { return [] }
        return view.lines
    }

    private static func repository(
        in folder: DataFolder, for editions: GatheredEditions
    ) throws -> Repository {
        let input = try RepositoryInput(in: folder, for: editions.results)
        guard input.findings.isEmpty else { throw Faults(findings: input.findings) }
        return input.repository
    }

    private static func requireSound(_ site: Site) throws {
        let unsound = Publication.unsound(site)
        guard unsound.isEmpty else { throw Faults(findings: unsound) }
    }
}

extension SitePreview {
    /// What a browser is answered.
    package func response(to request: HTTPRequest) -> HTTPResponse {
        let path = request.path
        if path == "" || path.hasSuffix("/") { return response(toFile: path + "index.html") }
        switch path {
        case ".preview/reload.js":
            return HTTPResponse(mediaType: HTTPResponse.mediaType(of: path), body: Assets.preview)
        case ".preview/changed.js": return changed(since: request.query)
        default: return response(toFile: path)
        }
    }

    /// Holds the answer until something other than `version` is shown, at most for half a minute.
    private func changed(since version: String) -> HTTPResponse {
        for _ in 0..<3000 where String(self.version) == version { Pause.milliseconds(10) }
        let script = String(self.version) == version ? "" : "location.reload();\n"
        return HTTPResponse(mediaType: "text/javascript; charset=utf-8", body: Array(script.utf8))
    }

    private func response(toFile path: String) -> HTTPResponse {
        if path.hasPrefix("assets/"), let own = ownAsset(path) { return .found(path, own) }
        let (version, shown, whole) = state.withLock { ($0.version, $0.shown, $0.whole) }
        guard case .pages(let pages) = shown else {
            return faultResponse(path, shown, version)
        }
        guard let bytes = whole?[path] ?? pages.file(at: path)?.bytes else {
            return absent(path, pages, isWhole: whole != nil, version)
        }
        return .found(path, bytes, version)
    }

    /// Every page is what keeps the site from being built; the stylesheet and scripts stay.
    private func faultResponse(_ path: String, _ shown: Shown, _ version: Int) -> HTTPResponse {
        if path == "assets/site.css" { return .found(path, Assets.stylesheet) }
        guard case .faults(let view) = shown, path.hasSuffix(".html") else {
            return .plain(503, "The site does not build.")
        }
        var response = HTTPResponse.found(path, previewFaultsPage(view).bytes, version)
        response.status = 500
        return response
    }

    private func absent(
        _ path: String, _ pages: PagesOnDemand, isWhole: Bool, _ version: Int
    ) -> HTTPResponse {
        if pages.file(at: path + "/index.html") != nil { return .redirection(to: "/\(path)/") }
        guard isWhole || path.hasSuffix(".html") else {
            return .plain(503, "Charts, workbooks and documents follow in a moment.")
        }
        guard let page = pages.file(at: "404.html") else {
            return .plain(404, "There is nothing at this address.")
        }
        var response = HTTPResponse.found("404.html", page.bytes, version)
        response.status = 404
        return response
    }

    private static let assetNames = Set(
        (Assets.published + Assets.publishedWithRepository).map(\.name))

    /// The asset as it stands in the folder of whoever works on it; nil but for the program's own.
    private func ownAsset(_ path: String) -> [UInt8]? {
        let name = String(path.dropFirst("assets/".count))
        guard let assets, Self.assetNames.contains(name) else { return nil }
        return try? WholeFile.bytes(at: "\(assets)/\(name)", shownAs: path)
    }
}
