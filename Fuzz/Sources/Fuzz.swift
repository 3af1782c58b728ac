import CLibFuzzer

/// Runs one target under libFuzzer: `fuzz TARGET [libFuzzer's options] CORPUS…`, from the project's
/// folder. A crash, a hang, too much memory and a false expectation of the target all end it.
@main
enum Fuzz {
    /// What each target does with one input.
    static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "csv-extract": CSVExtractTarget.read,
        "csv-table": CSVTableTarget.read,
        "data-folder": DataFolderTarget.read,
        "facilities": FacilitiesTarget.read,
        "json": JSONTarget.read,
        "workbook": WorkbookTarget.read,
        "markdown": MarkdownTarget.read,
        "page": PageTarget.read,
        "release": ReleaseTarget.read,
        "response": ResponseTarget.read,
        "results": ResultsTarget.read,
        "site": SiteTarget.read,
        "xml-extract": XMLExtractTarget.read,
    ]

    nonisolated(unsafe) private static var target: @Sendable ([UInt8]) -> Void = { _ in }

    static func main() {
        guard CommandLine.argc > 1, let chosen = targets[CommandLine.arguments[1]] else {
            print("fuzz TARGET; targets: \(targets.keys.sorted().joined(separator: " "))")
            return
        }
        target = chosen
        // libFuzzer sees the program's name and what follows the target's.
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
            CommandLine.unsafeArgv + 1
        var count = CommandLine.argc - 1
        _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            Fuzz.target(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }

    /// Ends the run where two ways to the same end have not met.
    static func expect(_ one: [String], _ two: [String], _ what: String) {
        guard one != two else { return }
        let index = zip(one, two).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = index ?? min(one.count, two.count)
        let left = place < one.count ? one[place] : "(nothing)"
        let right = place < two.count ? two[place] : "(nothing)"
        fatalError("\(what): at \(place) of \(one.count) and \(two.count): \(left) | \(right)")
    }
}
