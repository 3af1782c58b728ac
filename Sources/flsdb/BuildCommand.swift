import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Analyse every release that has an extract and publish the whole site.",
        discussion: """
            With no arguments it reads Data/ and writes Output/site. --release names the newest \
            release to publish; every earlier edition comes with it. The site is rendered in \
            memory, checked, written beside the old one and swapped in with one rename: a run \
            that is stopped at any moment leaves the last good site whole.

            What the last build left is used as far as it is still as it was left and nothing \
            that it was made from has changed: where texts of the repository alone are other, \
            their pages are made anew and the rest stays. The site is the same as one that is \
            built from nothing, which --anew does.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(help: ArgumentHelp("The folder that gets site/.", valueName: "folder"))
    var output = "Output"
    @Flag(help: "Build from nothing, whatever the last build left.")
    var anew = false
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let build = try Build.run(
                release, in: folder, to: output, anew: anew,
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.tell(build.notes)
            for errors in build.dataErrors { Terminal.warn(errors) }
            let code = PublishCommand.report(build.outcome)
            return build.dataErrors.isEmpty ? code : .failure
        }
    }
}
