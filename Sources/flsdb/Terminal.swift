import ArgumentParser
import Disk
import Findings
import Glibc
import Pipeline
import Synchronization

/// How commands speak: progress and errors on standard error, results on standard output.
enum Terminal {
    static func say(_ text: String) {
        if let code = write(text, to: STDOUT_FILENO) { lost.store(code, ordering: .relaxed) }
    }

    /// Why a part of the results could not be said; 0 where all was.
    private static let lost = Atomic<Int32>(0)

    static func warn(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// What a person must know however quiet the run is.
    static func tell(_ notes: [String]) {
        for note in notes { warn("flsdb: \(note)") }
    }

    static func list(_ findings: [Finding]) {
        for finding in findings {
            say(
                "\(finding.severity.rawValue) \(finding.rule) \(finding.location.text): "
                    + finding.summary)
        }
    }

    /// Runs a command's work; an error that stops it is said in one sentence, with exit code 2.
    static func run(_ work: () throws -> ExitCode) throws {
        // A limit on file sizes is then an error like a full disk, and ends no run unsaid.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let code = try work()
            let lost = lost.load(ordering: .relaxed)
            guard lost == 0 else {
                throw DiskError(
                    file: "standard output", reason: String(cString: strerror(lost)))
            }
            if code != .success { throw code }
        } catch let code as ExitCode {
            throw code
        } catch {
            warn("flsdb: \(error)")
            throw ExitCode(2)
        }
    }

    /// A bar on a terminal, plain lines elsewhere, nothing when quiet.
    static func progress(quiet: Bool) -> Progress {
        guard !quiet else { return .silent }
        guard isatty(STDERR_FILENO) == 1 else {
            return Progress { step in
                if case .began(let name) = step { warn(name) }
            }
        }
        let bar = ProgressLine()
        return Progress { bar.show($0) }
    }

    /// Returns why not all of it could be written.
    @discardableResult
    fileprivate static func write(
        _ text: String, to descriptor: Int32, line: Bool = true
    ) -> Int32? {
        var bytes = Array(text.utf8)
        if line { bytes.append(UInt8(ascii: "\n")) }
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return errno }
            start += written
        }
        return nil
    }
}

/// One line that is drawn over: the stage, and how far it is.
private final class ProgressLine: Sendable {
    private let stage = Mutex("")

    func show(_ step: Progress.Step) {
        stage.withLock { stage in
            switch step {
            case .began(let name):
                if !stage.isEmpty { Terminal.write("\r\u{1B}[K✓ \(stage)", to: STDERR_FILENO) }
                stage = name
                Terminal.write("\r\u{1B}[K… \(name)", to: STDERR_FILENO, line: false)
            case .records(let count):
                let blocks = String(repeating: "▪", count: min(20, count / 50_000))
                Terminal.write(
                    "\r\u{1B}[K… \(stage) \(blocks) \(count) records", to: STDERR_FILENO,
                    line: false)
            }
        }
    }

    deinit { Terminal.write("\r\u{1B}[K✓ \(stage.withLock { $0 })", to: STDERR_FILENO) }
}
