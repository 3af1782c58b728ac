import Disk
import Markdown
import Narrative
import Releases
import Results

/// A text in Markdown: what is left of it is not deep, and links nowhere that runs.
enum MarkdownTarget {
    @Sendable static func read(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        let (document, _) = MarkdownReader.read(text)
        look(at: document.blocks, depth: 0)
        _ = document.links { address in
            let lower = address.lowercased()
            guard !lower.hasPrefix("javascript:"), !lower.hasPrefix("data:"),
                !lower.hasPrefix("//"), !lower.hasPrefix("http:"),
                address.utf8.allSatisfy({ $0 > 0x20 })
            else { fatalError("a link leads to \(address)") }
            return address
        }
    }

    private static func look(at blocks: [MarkdownBlock], depth: Int) {
        guard depth < 64 else { fatalError("deeper than any page") }
        for block in blocks {
            switch block {
            case .quote(let inner): look(at: inner, depth: depth + 1)
            case .list(_, let items): for item in items { look(at: item, depth: depth + 1) }
            case .paragraph, .heading, .code, .rule: continue
            }
        }
    }
}

/// A service's response with its block of keys: taken, or findings in few words.
enum ResponseTarget {
    private static let file = ScratchFile("narrative/2021/responses/made.md")
    private static let folder = DataFolder(
        path: String(file.path.dropLast("/narrative/2021/responses/made.md".utf8.count)))
    private static let results: PublishableResults = {
        let path = ".build-fuzz/tiny.json"
        guard let bytes = try? WholeFile.bytes(at: path, shownAs: path),
            let results = try? ResultsFile.read(bytes, file: path)
        else { fatalError("\(path) cannot be read; start the target by Fuzz/run") }
        return results
    }()

    @Sendable static func read(_ bytes: [UInt8]) {
        file.hold(bytes)
        guard let read = try? Responses(in: folder, for: results) else { return }
        if read.responses.isEmpty, read.findings.isEmpty { fatalError("it went without a word") }
        for finding in read.findings where finding.summary.utf8.count > 20_000 {
            fatalError("a long finding")
        }
    }
}
