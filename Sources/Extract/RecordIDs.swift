import CSV
import XML

extension ExtractReader {
    /// The Record IDs, spaces around them taken off, of the records that begin on some lines of an
    /// extract which has been read before.
    ///
    /// Only the order of two identifiers that are not numbers needs them.
    package func recordIDs(file path: String, atLines lines: Set<Int>) throws -> [Int: [UInt8]] {
        if lines.isEmpty { return [:] }
        let isXML = Self.isXML(path)
        if let found = FileLines.read(lines.union([1]), of: path),
            let identifiers = isXML
                ? Self.plainXMLRecordIDs(found, lines) : try plainCSVRecordIDs(found, lines, path)
        {
            return identifiers
        }
        guard let blocks = FileBlocks(path) else {
            throw ExtractError.unreadable(file: path)
        }
        do {
            return isXML
                ? try xmlRecordIDs(blocks, path, lines)
                : try csvRecordIDs(path, lines) { blocks.read(into: $0) }
        } catch let error as CSVError {
            throw ExtractError.csv(error)
        } catch let error as XMLStreamError { throw ExtractError.xml(error) }
    }

    /// From the header and the records' own lines alone; nil where one of them goes on over
    /// further lines.
    private func plainCSVRecordIDs(
        _ found: [Int: [UInt8]], _ lines: Set<Int>, _ path: String
    ) throws -> [Int: [UInt8]]? {
        let order = [1] + lines.sorted()
        var excerpt: [UInt8] = []
        for line in order {
            guard let bytes = found[line], bytes.count(where: { $0 == 0x22 }).isMultiple(of: 2)
            else { return nil }
            excerpt += bytes + [0x0A]
        }
        var place = 0
        let identifiers = try csvRecordIDs(path, Set(2...order.count)) { buffer in
            let count = min(buffer.count, excerpt.count - place)
            buffer.copyBytes(from: excerpt[place..<place + count])
            place += count
            return count
        }
        guard identifiers.count == lines.count else { return nil }
        return Dictionary(uniqueKeysWithValues: identifiers.map { (order[$0.key - 1], $0.value) })
    }

    /// From the patients' own lines alone; nil where one of them is not written plainly.
    private static func plainXMLRecordIDs(
        _ found: [Int: [UInt8]], _ lines: Set<Int>
    ) -> [Int: [UInt8]]? {
        var identifiers: [Int: [UInt8]] = [:]
        for line in lines {
            guard let text = found[line], let identifier = plainIdentifier(text[...]) else {
                return nil
            }
            identifiers[line] = identifier
        }
        return identifiers
    }

    /// The `id` of the one patient that begins on a line.
    private static func plainIdentifier(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        let patients = line.split(
            separator: Array("<patient ".utf8), omittingEmptySubsequences: false)
        guard patients.count == 2, let tag = patients[1].split(separator: 0x3E).first else {
            return nil
        }
        let parts = tag.split(separator: Array("id=\"".utf8), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].allSatisfy({ $0 != 0x22 && $0 != 0x27 }),
            let end = parts[1].firstIndex(of: 0x22)
        else { return nil }
        let identifier = parts[1][..<end]
        guard !identifier.contains(0x26) else { return nil }
        return identifier.withUnsafeBufferPointer { Array(AnswerText.trimmed($0)) }
    }

    private func csvRecordIDs(
        _ path: String, _ lines: Set<Int>, source: @escaping CSVSource
    ) throws -> [Int: [UInt8]] {
        var reader = CSVReader(file: path, limits: limits.csv, source: source)
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
        try XMLStreamReader(schema: schema, file: path, textBytes: limits.fieldBytes)
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
        found[line] = XMLEntity.replaced(in: id).withUnsafeBufferPointer {
            Array(AnswerText.trimmed($0))
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(line: Int) {}
}
