import CSV
import XML

extension ExtractReader {
    /// The Record IDs, spaces around them taken off, of the records that begin on some lines of an
    /// extract which has been read before.
    ///
    /// Only the order of two identifiers that are not numbers needs them.
    package func recordIDs(file path: String, atLines lines: Set<Int>) throws -> [Int: [UInt8]] {
        if lines.isEmpty { return [:] }
        guard let blocks = FileBlocks(path) else {
            throw ExtractError.unreadable(file: path)
        }
        do {
            return Self.isXML(path)
                ? try xmlRecordIDs(blocks, path, lines) : try csvRecordIDs(blocks, path, lines)
        } catch let error as CSVError {
            throw ExtractError.csv(error)
        } catch let error as XMLStreamError { throw ExtractError.xml(error) }
    }

    private func csvRecordIDs(
        _ blocks: FileBlocks, _ path: String, _ lines: Set<Int>
    ) throws -> [Int: [UInt8]] {
        var reader = CSVReader(file: path) { blocks.read(into: $0) }
        guard try reader.next() else { throw ExtractError.empty(file: path) }
        let names = Columns.names(dictionary)
        let column = (0..<reader.count).first { index in
            names[Columns.key(String(decoding: reader[index], as: UTF8.self))] == .recordID
        }
        guard let column else {
            throw ExtractError.missingColumns(
                file: path, columns: [dictionary[.recordID].column])
        }
        var found: [Int: [UInt8]] = [:]
        while try reader.next() {
            if column < reader.count && lines.contains(reader.line) {
                found[reader.line] = Array(AnswerText.trimmed(reader[column]))
            }
        }
        return found
    }

    private func xmlRecordIDs(
        _ blocks: FileBlocks, _ path: String, _ lines: Set<Int>
    ) throws -> [Int: [UInt8]] {
        let schema = try XMLSchema(bytes: dictionary.schema, file: "extract.xsd")
        let identifiers = XMLRecordIDs(lines: lines)
        try XMLStreamReader(schema: schema, file: path)
            .read(from: { blocks.read(into: $0) }, to: identifiers)
        return identifiers.found
    }
}

/// Keeps the `id` of the patients that begin on some lines.
private final class XMLRecordIDs: XMLStreamConsumer {
    private(set) var found: [Int: [UInt8]] = [:]
    private let lines: Set<Int>

    init(lines: Set<Int>) { self.lines = lines }

    func start(_ tag: XMLStartTag, line: Int) {
        guard tag.isNamed("patient"), lines.contains(line), let id = tag.attribute("id") else {
            return
        }
        found[line] = Array(AnswerText.trimmed(id))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(line: Int) {}
}
