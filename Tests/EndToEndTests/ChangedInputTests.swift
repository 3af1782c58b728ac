import Foundation
import Pipeline
import Releases
import Testing

/// A colleague saves a file while the run reads it.
@Suite("Files that change while they are read")
struct ChangedInputTests {
    private static let release = "releases/2021.yaml"

    /// What the analysis says where `change` is done to a file as the extract begins to be read.
    private func said(
        _ file: String, in scratch: borrowing Scratch,
        _ change: @escaping @Sendable (URL) throws -> Void
    ) throws -> String? {
        let folder = DataFolder(path: scratch.path("data"))
        let release = try folder.release(file: Self.release)
        let changed = scratch.folder.appending(path: "data/\(file)")
        let progress = Progress { step in
            guard case .began(let stage) = step, stage.hasPrefix("Read ") else { return }
            #expect(throws: Never.self) { try change(changed) }
        }
        do {
            _ = try Analysis.run(release, in: folder, progress: progress)
            return nil
        } catch { return "\(error)" }
    }

    private func append(_ text: String, to file: URL) throws {
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    @Test(
        "Each file of a release that is written to meanwhile stops the run by its name",
        arguments: [
            "extracts/2021/patients.csv", "extracts/2021/hip-fractures.csv",
            "extracts/2021/facilities.csv", "extracts/2021/opt-outs.txt", "reference/services.csv",
            "dictionary/codes.csv",
        ])
    func written(file: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        let said = try said(file, in: scratch) { try append("\n", to: $0) }
        #expect(said?.hasPrefix("\(file): the file was changed while it was read") == true)
    }

    @Test("So does one that is replaced by its own copy")
    func replaced() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        let said = try said("extracts/2021/patients.csv", in: scratch) { file in
            try Data(contentsOf: file).write(to: file, options: .atomic)
        }
        #expect(said?.contains("patients.csv: the file was changed") == true)
    }

    @Test("A fault that the change makes is not told as a fault of the file")
    func cut() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        let said = try said("extracts/2021/patients.csv", in: scratch) { file in
            try append("\"a record half written", to: file)
        }
        #expect(said?.contains("patients.csv: the file was changed") == true)
    }

    @Test("Reading alone changes nothing")
    func untouched() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        #expect(
            try said("extracts/2021/patients.csv", in: scratch) { _ = try Data(contentsOf: $0) }
                == nil)
    }
}
