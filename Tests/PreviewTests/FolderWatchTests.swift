import Dispatch
import Foundation
import Testing

@testable import Preview

@Suite("Watching a folder")
struct FolderWatchTests {
    private let folder = NSTemporaryDirectory() + "flsdb-watch-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder)/resources/new", withIntermediateDirectories: true)
    }

    private func write(_ name: String) throws {
        try "x".write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }

    @Test("A change is told by its path below the folder, once, with those beside it")
    func change() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let watch = try FolderWatch(folder)
        try write("resources/card.md")
        try write("resources/new/letter.md")
        #expect(watch.changes() == ["resources/card.md", "resources/new/letter.md"])
        try FileManager.default.removeItem(atPath: "\(folder)/resources/card.md")
        #expect(watch.changes() == ["resources/card.md"])
        rename("\(folder)/resources/new/letter.md", "\(folder)/moved.md")
        #expect(watch.changes() == ["moved.md", "resources/new/letter.md"])
    }

    @Test("A folder that comes later is watched too; hidden files and editors' copies are not told")
    func laterFolder() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let watch = try FolderWatch(folder)
        try FileManager.default.createDirectory(
            atPath: "\(folder)/later/below", withIntermediateDirectories: true)
        #expect(watch.changes().contains("later"))
        try write("later/below/a.md")
        #expect(watch.changes().contains("later/below/a.md"))
        try write("resources/.card.md.swp")
        try write("resources/card.md~")
        try write("resources/z.md")
        #expect(watch.changes() == ["resources/z.md"])
    }

    @Test("A folder that is not there cannot be watched")
    func absent() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: PreviewError.self) { _ = try FolderWatch("\(folder)/absent") }
    }
}
