import ArgumentParser
import Findings
import Glibc
import Pipeline
import Synchronization

/// How commands speak: progress and errors on standard error, results on standard output.
enum Terminal {
    static func say(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func warn(_ text: String) { write(text, to: STDERR_FILENO) }

    static func list(_ findings: [Finding]) {
        for finding in findings {
            say(
                "\(finding.severity.rawValue) \(finding.rule) \(finding.location.text): "
                    + finding.summary)
        }
    }

    /// Runs a command's work; an error that stops it is said in one sentence, with exit code 2.
    static func run(_ work: () throws -> ExitCode) throws {
        do {
            let code = try work()
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

    fileprivate static func write(_ text: String, to descriptor: Int32, line: Bool = true) {
        var bytes = Array(text.utf8)
        if line { bytes.append(UInt8(ascii: "\n")) }
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard written > 0 else { return }
            start += written
        }
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
