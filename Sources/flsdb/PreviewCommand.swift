import ArgumentParser
import Dispatch
import Glibc
import Pipeline
import Preview
import Releases

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the site in a browser and follow every change of its inputs.",
        discussion: """
            Serves the site from memory on 127.0.0.1, for this machine alone, and loads open pages \
            anew when something in the data folder changes: resources, narrative, releases, \
            extracts. Behind each change the whole site is built and checked as flsdb build does \
            it; what would keep it from being published is shown in place of the pages until it is \
            mended. Nothing is written. End it with Ctrl-C.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
    var port: UInt16 = 8080
    @Option(
        help: ArgumentHelp(
            """
            A folder whose stylesheets and scripts stand in for the program\u{2019}s own, to work on \
            them: Templates/assets.
            """, valueName: "folder"))
    var assets: String?
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let source = source
            let preview = SitePreview(assets: assets) { try source.resolve() }
            let folder = try source.resolve().folder
            let inputs = try FolderWatch(folder.path)
            let looks = try assets.map { try FolderWatch($0) }
            let server = try LoopbackServer(port: port)
            let say: @Sendable (String) -> Void = { [quiet = quiet.quiet] line in
                if !quiet { Terminal.warn(line) }
            }
            if !quiet.quiet { Terminal.warn("Reading \(folder.path)") }
            for line in preview.readAll() { Terminal.warn(line) }
            Terminal.say("http://127.0.0.1:\(server.port)/")
            let checks = DispatchQueue(label: "preview.checks")
            let check: @Sendable () -> Void = {
                let version = preview.version
                checks.async {
                    // Open pages come first.
                    Pause.milliseconds(300)
                    guard let faults = preview.checkWhole(of: version) else { return }
                    for line in faults { Terminal.warn(line) }
                    if faults.isEmpty { say("Built and checked: nothing stands in the way.") }
                }
            }
            check()
            DispatchQueue(label: "preview.inputs").async {
                while true {
                    let changed = inputs.changes()
                    say("Changed: \(changed.sorted().joined(separator: ", "))")
                    for line in preview.take(changed: changed) { Terminal.warn(line) }
                    check()
                }
            }
            if let looks {
                DispatchQueue(label: "preview.assets").async {
                    while true {
                        _ = looks.changes()
                        preview.reload()
                    }
                }
            }
            DispatchQueue(label: "preview.server").async {
                server.answer(under: SitePreview.policy) { preview.response(to: $0) }
            }
            Self.waitForEnd()
            say("Ended.")
            return .success
        }
    }

    /// Waits for Ctrl-C, or for another program's word to end.
    private static func waitForEnd() {
        let ended = DispatchSemaphore(value: 0)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(
                signal: number, queue: DispatchQueue(label: "preview.end"))
            source.setEventHandler { ended.signal() }
            source.resume()
            return source
        }
        ended.wait()
        for source in sources { source.cancel() }
    }
}
