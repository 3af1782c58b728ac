import Disk
import Results

/// Reads a disclosure policy from its text, and accepts nothing that it does not know.
struct DisclosurePolicyReader {
    static let keys = [
        "name", "version", "fewest_shown", "fewest_judged", "withholding", "rounded_to",
        "national", "totals", "breakdowns_below_nation",
    ]

    let block: ReleaseBlock

    init(_ text: ReleaseText) throws(ReleaseError) {
        block = ReleaseBlock(file: text.file, name: "", entries: text.entries)
        try block.refuseKeys(notIn: Self.keys)
    }

    func policy() throws(ReleaseError) -> DisclosurePolicy {
        let fewestShown = try block.number("fewest_shown", in: 2...100)
        let roundedTo = try block.number("rounded_to", in: 1...fewestShown)
        guard !roundedTo.isMultiple(of: 2) else {
            throw block.wrong(
                "rounded_to", "is even, so that some counts lie half-way",
                remedy: "Write 1 for exact counts, or an odd number such as 5.")
        }
        return DisclosurePolicy(
            name: try block.word("name"), version: try block.word("version"),
            fewestShown: fewestShown,
            fewestJudged: try block.number("fewest_judged", in: fewestShown...1000),
            withholding: try choice("withholding"), roundedTo: roundedTo,
            national: try choice("national"), totals: try choice("totals"),
            breakdownsBelowNation: try block.word("breakdowns_below_nation"))
    }

    /// One of the words of a fixed list.
    private func choice<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String
    ) throws(ReleaseError) -> Word {
        let written = try block.word(key)
        guard
            let word = Word.allCases.first(where: { $0.rawValue.utf8.elementsEqual(written.utf8) })
        else {
            throw block.wrong(
                key, "is a word that is not known",
                remedy: NearestWord.remedy(
                    for: written, among: Word.allCases.map { $0.rawValue }))
        }
        return word
    }
}

extension DataFolder {
    /// The disclosure policy that a release names, `policies/<name>.yaml`, and the one that it in
    /// turn names for tables by group of patients below a nation.
    package func disclosurePolicies(
        _ release: Release
    ) throws(ReleaseError) -> (policy: DisclosurePolicy, breakdowns: DisclosurePolicy) {
        let policy = try disclosurePolicy(
            release.disclosurePolicy, namedBy: "releases/\(release.year).yaml",
            key: "disclosure_policy")
        let breakdowns = try disclosurePolicy(
            policy.breakdownsBelowNation, namedBy: "policies/\(policy.name).yaml",
            key: "breakdowns_below_nation")
        return (policy, breakdowns)
    }

    private func disclosurePolicy(
        _ name: String, namedBy namer: String, key: String
    ) throws(ReleaseError) -> DisclosurePolicy {
        let folder = path(to: "policies")
        let known = try ReleaseError.reading { () throws(DiskError) in
            try WholeFile.names(inFolder: folder, shownAs: "policies")
        }.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }
        guard known.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else {
            throw .wrongEntry(
                file: namer, line: nil, key: key,
                problem: "there is no file policies/\(name).yaml",
                remedy: NearestWord.remedy(for: name, among: known))
        }
        let file = "policies/\(name).yaml"
        let bytes = try ReleaseError.bytes(at: path(to: file), shownAs: file)
        let reader = try DisclosurePolicyReader(ReleaseText(bytes: bytes, file: file))
        let policy = try reader.policy()
        guard policy.name.utf8.elementsEqual(name.utf8) else {
            throw reader.block.wrong(
                "name", "is not the name of the file",
                remedy: "Name the file after the policy that it holds.")
        }
        return policy
    }
}
