import Disk
import Economics
import FrontMatter
import Releases

/// The inputs of the model as a file gives them: `key: value` lines, and `preset:` for what the
/// others are taken from.
package enum ModelFile {
    static let presetKey = "preset"

    /// - Returns: the inputs of a file without fault.
    /// - Throws: `ModelFileError`, with every fault of the file; `DiskError`.
    package static func inputs(at path: String) throws -> ModelInputs {
        try inputs(of: try WholeFile.bytes(at: path, shownAs: path, most: mostBytes), file: path)
    }

    /// More than every field on a line of its own: 64 KiB.
    private static let mostBytes = 1 << 16

    static func inputs(of bytes: [UInt8], file: String) throws(ModelFileError) -> ModelInputs {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ModelFileError([.init(file, nil, "the text is not UTF-8. Save it as UTF-8.")])
        }
        let entries: [FrontMatter.Entry]
        switch FrontMatter.read("---\n\(text)\n---\n") {
        case .success(let block): entries = block.entries
        case .failure(let fault):
            throw ModelFileError([
                .init(
                    file, max(1, fault.line - 1),
                    "not a list of `key: value` lines. Check indentation, colons and quotes, and "
                        + "that no key stands twice.")
            ])
        }
        return try inputs(of: entries, file: file)
    }

    private static func inputs(
        of entries: [FrontMatter.Entry], file: String
    ) throws(ModelFileError) -> ModelInputs {
        var faults: [ModelFileError.Fault] = []
        var base = Preset.community
        var texts: [(field: Field, text: String)] = []
        var lines: [Field: Int] = [:]
        for entry in entries {
            // The fence before the first line of the file is ours.
            let line = entry.line - 1
            guard let value = entry.values.first, entry.values.count == 1 else {
                faults.append(
                    .init(file, line, "\(entry.key): is not one value. Write one on one line."))
                continue
            }
            if entry.key.utf8.elementsEqual(presetKey.utf8) {
                guard let preset = Preset.named(value) else {
                    faults.append(.init(file, line, "preset: \(unknownPreset(value))"))
                    continue
                }
                base = preset
            } else if let field = Field.allCases.first(where: {
                $0.rawValue.utf8.elementsEqual(entry.key.utf8)
            }) {
                texts.append((field, value))
                lines[field] = line
            } else {
                let near = NearestWord.remedy(
                    for: entry.key, among: [presetKey] + Field.allCases.map(\.rawValue))
                let remedy = near.hasPrefix("Did") ? near : "flsdb model --fields lists the keys."
                faults.append(.init(file, line, "\(entry.key): unknown key. \(remedy)"))
            }
        }
        let (inputs, wrong) = ModelInputs.read(texts, over: base.inputs)
        faults += wrong.map { fault in
            .init(
                file, lines[fault.field],
                "\(fault.field.rawValue): \(fault.problem). \(fault.remedy)")
        }
        guard faults.isEmpty else { throw ModelFileError(faults) }
        return inputs
    }

    /// `unknown. Known: community, golden.`
    package static func unknownPreset(_ name: String) -> String {
        "there is no such preset. "
            + NearestWord.remedy(for: name, among: Preset.all.map(\.name))
    }
}

/// Why a file of inputs cannot be used: everything that is wrong with it.
package struct ModelFileError: Error, CustomStringConvertible {
    struct Fault {
        var place: String
        var words: String

        init(_ file: String, _ line: Int?, _ words: String) {
            place = line.map { "\(file):\($0)" } ?? file
            self.words = words
        }
    }

    let faults: [Fault]

    init(_ faults: [Fault]) { self.faults = faults }

    package var description: String {
        faults.map { "\($0.place): \($0.words)" }.joined(separator: "\n")
    }
}
