import Disk

/// What stands beside the results of a frozen revision: `published/<year>-r<revision>/revision.yaml`
/// of a data folder.
package struct FrozenRecord: Sendable, Equatable {
    package var year: Int
    /// 1 for the first publication; each restatement adds one.
    package var revision: Int
    /// ISO 8601, as the release gave it.
    package var publishedOn: String
    /// Why the revision was made, in the words of whoever made it.
    package var reason: String
    /// Of `results.json`: 64 lower-case hexadecimal digits.
    package var sha256: String

    package static let fileName = "revision.yaml"
    package static let resultsName = "results.json"
    package static let firstReason = "First publication."
    /// Characters of a reason.
    package static let longestReason = 400

    package init(year: Int, revision: Int, publishedOn: String, reason: String, sha256: String) {
        self.year = year
        self.revision = revision
        self.publishedOn = publishedOn
        self.reason = reason
        self.sha256 = sha256
    }

    /// `2020-r2`: the folder of a revision, and how it is cited.
    package static func name(year: Int, revision: Int) -> String { "\(year)-r\(revision)" }

    package var name: String { Self.name(year: year, revision: revision) }

    /// Whether a text can stand as a reason: something in it, not too long, one line, no control
    /// characters.
    package static func isReason(_ text: String) -> Bool {
        text.count <= longestReason && text.contains { !$0.isWhitespace }
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                    && !(0x2028...0x2029).contains(scalar.value)
            }
    }

    /// The whole file.
    package var text: String {
        // Written as numbers: what a reader of our YAML takes for anchors and lists.
        let quoted = reason.unicodeScalars.map { scalar in
            switch scalar {
            case "\\", "\"": "\\\(scalar)"
            case "&", "*", "[", "{": "\\x\(String(scalar.value, radix: 16))"
            default: String(scalar)
            }
        }.joined()
        return """
            # Written by flsdb freeze. Never edit what is in this folder: a correction is a new revision.
            year: \(year)
            revision: \(revision)
            published_on: \(publishedOn)
            reason: "\(quoted)"
            sha256: \(sha256)

            """
    }

    /// Reads the file that `text` gives.
    ///
    /// - Parameter file: the name by which errors call it.
    package init(_ bytes: [UInt8], file: String) throws(ReleaseError) {
        let text = try ReleaseText(bytes: bytes, file: file)
        let block = ReleaseBlock(file: file, name: "", entries: text.entries)
        try block.refuseKeys(notIn: ["year", "revision", "published_on", "reason", "sha256"])
        year = try block.number("year", in: 2000...2199)
        revision = try block.number("revision", in: 1...99)
        publishedOn = try block.date("published_on")
        reason = try block.word("reason")
        sha256 = try block.word("sha256")
        guard Self.isReason(reason) else {
            throw block.wrong(
                "reason", "is not one line of at most \(Self.longestReason) characters",
                remedy: "Restore the file as flsdb freeze wrote it.")
        }
        guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(Self.isHexadecimal) else {
            throw block.wrong(
                "sha256", "is not a SHA-256 checksum",
                remedy: "Restore the file as flsdb freeze wrote it.")
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }
}
