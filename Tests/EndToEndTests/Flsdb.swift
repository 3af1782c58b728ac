import Foundation

/// The built program, run as its users run it.
enum Flsdb {
    struct Ended {
        let code: Int32
        let output: String
        let errors: String
    }

    /// The project's folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The program that was built with these tests.
    static let program: URL = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let products =
            bundle.map { URL(filePath: $0).deletingLastPathComponent() }
            ?? project.appending(path: ".build/debug")
        return products.appending(path: "flsdb")
    }()

    @discardableResult
    static func run(
        _ arguments: [String], in folder: URL = project, environment: [String: String] = [:]
    ) throws -> Ended {
        try finish(try start(program, arguments, in: folder, environment: environment))
    }

    /// Runs another program of the machine, such as `python3`.
    static func run(tool: String, _ arguments: [String]) throws -> Ended {
        try finish(
            try start(
                URL(filePath: "/usr/bin/env"), [tool] + arguments, in: project, environment: [:]))
    }

    /// Starts the program and kills it after `delay` seconds, as a power cut would.
    ///
    /// - Returns: true where it was still running when it was killed.
    static func kill(_ arguments: [String], after delay: Double) throws -> Bool {
        let running = try start(program, arguments, in: project, environment: [:])
        Thread.sleep(forTimeInterval: delay)
        let wasRunning = running.process.isRunning
        Foundation.kill(running.process.processIdentifier, SIGKILL)
        _ = try finish(running)
        return wasRunning
    }

    /// Starts the program and kills it as soon as it has said so many lines of progress.
    ///
    /// - Returns: those lines.
    static func kill(_ arguments: [String], atLine count: Int) throws -> [String] {
        let stopped = try stop(arguments, atLine: count)
        Foundation.kill(stopped.process.processIdentifier, SIGKILL)
        stopped.process.waitUntilExit()
        return stopped.said
    }

    /// A program that stands still.
    struct Stopped {
        let process: Process
        /// The lines that it has said on standard error.
        let said: [String]
        fileprivate let errors: FileHandle
    }

    /// Starts the program and halts it as soon as it has said so many lines of progress.
    static func stop(_ arguments: [String], atLine count: Int) throws -> Stopped {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = project
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let handle = errors.fileHandleForReading
        var said: [UInt8] = []
        while said.count(where: { $0 == 0x0A }) < count,
            let byte = try handle.read(upToCount: 1), !byte.isEmpty
        {
            said += byte
        }
        Foundation.kill(process.processIdentifier, SIGSTOP)
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
        return Stopped(process: process, said: lines, errors: handle)
    }

    /// Lets a stopped program run to its end, and gives its exit code.
    static func goOn(_ stopped: Stopped) throws -> Int32 {
        Foundation.kill(stopped.process.processIdentifier, SIGCONT)
        _ = try stopped.errors.readToEnd()
        stopped.process.waitUntilExit()
        return stopped.process.terminationStatus
    }

    private struct Running {
        let process: Process
        let output: URL
        let errors: URL
    }

    private static func start(
        _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
    ) throws -> Running {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let said = Scratch.file("said"), warned = Scratch.file("warned")
        for file in [said, warned] {
            _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: said)
        process.standardError = try FileHandle(forWritingTo: warned)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return Running(process: process, output: said, errors: warned)
    }

    private static func finish(_ running: Running) throws -> Ended {
        running.process.waitUntilExit()
        defer {
            for file in [running.output, running.errors] {
                try? FileManager.default.removeItem(at: file)
            }
        }
        return Ended(
            code: running.process.terminationStatus,
            output: String(decoding: try Data(contentsOf: running.output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: running.errors), as: UTF8.self))
    }
}

/// Folders that a test makes and removes.
struct Scratch: ~Copyable {
    let folder: URL

    init() throws {
        folder = Self.file("folder")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func file(_ name: String) -> URL {
        FileManager.default.temporaryDirectory
            .appending(path: "flsdb-\(name)-\(UUID().uuidString)")
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// Changes the text of a file in place.
    func edit(_ name: String, _ change: (String) -> String) throws {
        try Data(change(try text(name)).utf8).write(to: folder.appending(path: name))
    }

    /// Every file below a folder with its bytes.
    func files(_ name: String) throws -> [String: Data] {
        let root = folder.appending(path: name)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: path)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
        }
        return files
    }

    /// A synthetic data folder of one year: `<name>/releases/2021.yaml` and so on.
    func synthesise(
        _ name: String = "data", services: Int = 8, records: Int = 600, seed: Int = 1,
        format: String = "csv"
    ) throws {
        let ended = try Flsdb.run([
            "synthesise", "--year", "2021", "--services", "\(services)", "--records", "\(records)",
            "--seed", "\(seed)", "--format", format, "--output", path(name),
        ])
        guard ended.code == 0 else { throw ScratchError.notSynthesised(ended.errors) }
    }
}

enum ScratchError: Error {
    case notSynthesised(String)
}
