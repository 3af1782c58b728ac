import Disk
import Foundation
import Pipeline
import Preview
import Releases
import Testing

@Suite("A preview")
struct SitePreviewTests {
    private func preview(_ scratch: borrowing Scratch, assets: String? = nil) -> SitePreview {
        let folder = DataFolder(path: scratch.path("data"))
        return SitePreview(assets: assets) {
            guard let release = try folder.releases().last else {
                throw PipelineError.noRelease(folder.path)
            }
            return (folder, release)
        }
    }

    private func get(_ path: String, of preview: SitePreview) throws -> HTTPResponse {
        let head = "GET /\(path) HTTP/1.1\r\nHost: localhost:80\r\n"
        return preview.response(to: try HTTPRequest(head: Array(head.utf8), port: 80))
    }

    private func text(_ response: HTTPResponse) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    @Test("Every file is what a build writes, but for the one script of a page, at every stage")
    func sameBytes() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text, as: "card.md")
        let preview = preview(scratch)
        #expect(preview.readAll() == [])
        let changed = BoneHealthCard.text.replacing("carry", with: "keep")
            .replacing("Bone health card", with: "A bone card")
        try scratch.add(resource: changed, as: "card.md")
        #expect(preview.take(changed: ["resources/card.md"]) == [])
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
        let site = scratch.folder.appending(path: "out/site")
        let files = try FileManager.default.subpathsOfDirectory(atPath: site.path)
            .filter { $0.contains(".") && !$0.hasSuffix("/.") }
        var pages = 0
        for isWhole in [false, true] {
            if isWhole { #expect(preview.checkWhole(of: preview.version) == []) }
            for path in files
            where isWhole || [".html", ".json", ".js"].contains(where: path.hasSuffix) {
                if !isWhole, path == "manifest.json" { continue }
                guard !WholeFile.isFolder(at: site.appending(path: path).path) else { continue }
                let written = try Data(contentsOf: site.appending(path: path))
                let script =
                    "<script src=\"/.preview/reload.js?\(preview.version)\""
                    + " defer=\"defer\"></script>\n"
                let response = try get(path, of: preview)
                #expect(response.status == 200, "\(path)")
                if path.hasSuffix(".html") {
                    pages += 1
                    #expect(!String(decoding: written, as: UTF8.self).contains(".preview"))
                    #expect(
                        text(response).replacing(script, with: "")
                            == String(decoding: written, as: UTF8.self), "\(path)")
                    #expect(text(response).contains(script), "\(path)")
                } else {
                    #expect(response.body == Array(written), "\(path)")
                }
            }
        }
        #expect(pages > 100)
    }

    @Test("A fault is shown in place of every page, and the site comes back when it is mended")
    func recovery() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text, as: "card.md")
        let preview = preview(scratch)
        preview.readAll()
        let first = preview.version
        try scratch.add(
            resource: BoneHealthCard.text.replacing("kpis:", with: "kpi:"), as: "card.md")
        let said = preview.take(changed: ["resources/card.md"])
        #expect(said.contains { $0.hasPrefix("RES-02 resources/card.md:7") }, "\(said)")
        #expect(preview.version > first)
        let fault = try get("index.html", of: preview)
        #expect(fault.status == 500)
        #expect(text(fault).contains("resources/card.md:7"))
        #expect(text(fault).contains("/.preview/reload.js?\(preview.version)"))
        #expect(try get("assets/site.css", of: preview).status == 200)
        try scratch.add(resource: BoneHealthCard.text, as: "card.md")
        #expect(preview.take(changed: ["resources/card.md"]) == [])
        #expect(try get("index.html", of: preview).status == 200)
        try FileManager.default.moveItem(
            atPath: scratch.path("data/releases"), toPath: scratch.path("data/gone"))
        #expect(!preview.take(changed: ["releases"]).isEmpty)
        #expect(try get("", of: preview).status == 500)
        try FileManager.default.moveItem(
            atPath: scratch.path("data/gone"), toPath: scratch.path("data/releases"))
        #expect(preview.take(changed: ["releases"]) == [])
        #expect(try get("", of: preview).status == 200)
    }

    @Test("What waits for a change is answered when there is one")
    func waiting() throws {
        let scratch = try Scratch()
        let preview = preview(scratch)
        preview.reload()
        let answer = try get(".preview/changed.js?\(preview.version - 1)", of: preview)
        #expect(text(answer) == "location.reload();\n")
        #expect(answer.mediaType == "text/javascript; charset=utf-8")
    }

    @Test("Nothing but the site's own files is served, whatever is asked for")
    func strangers() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try Data("own".utf8).write(to: scratch.folder.appending(path: "data/site.css"))
        let preview = preview(scratch, assets: scratch.path("data"))
        preview.readAll()
        #expect(try get("extracts/2021/patients.csv", of: preview).status != 200)
        #expect(try get("assets/README.md", of: preview).status != 200)
        #expect(text(try get("assets/site.css", of: preview)) == "own")
        #expect(text(try get("absent.html", of: preview)).contains("Page not found"))
        #expect(try get("absent.html", of: preview).status == 404)
        let folder = try get("2021", of: preview)
        #expect(folder.status == 301)
        #expect(folder.location == "/2021/")
        #expect(text(try get("2021/", of: preview)).contains("<h1>Annual report 2021</h1>"))
    }
}
