import CSV
import Extract

extension CountsRow {
    /// No audit counts further.
    static let most = 1_000_000_000_000
}

/// The rows of a file of counts, each with its line and none twice.
struct CountsRows {
    let file: String
    private(set) var all: [(line: Int, row: CountsRow)] = []

    init(bytes: [UInt8], file: String) throws(CountsError) {
        self.file = file
        let table: CSVTable
        do { table = try CSVTable(bytes: bytes, file: file) } catch { throw .csv(error) }
        let isHeader =
            table.header.count == CountsRow.columns.count
            && zip(table.header, CountsRow.columns).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        guard isHeader else { throw .header(file: file) }
        var lines: [[[UInt8]]: Int] = [:]
        for (line, fields) in table.rows {
            guard let part = CountsRow.Part(rawValue: fields[0]) else {
                throw .unknownRow(file: file, line: line)
            }
            let key = fields[0..<4].map { Array($0.utf8) }
            if let first = lines.updateValue(line, forKey: key) {
                throw .repeatedRow(file: file, line: line, first: first)
            }
            var numbers: [Int] = []
            for column in 4..<7 {
                guard let number = Self.number(fields[column]) else {
                    throw .number(file: file, line: line, column: CountsRow.columns[column])
                }
                numbers.append(number)
            }
            all.append(
                (
                    line,
                    CountsRow(
                        part: part, service: fields[1], key: fields[2], item: fields[3],
                        counted: numbers[0], denominator: numbers[1], missing: numbers[2])
                ))
        }
    }

    /// A whole number as a program writes it: digits, no sign, no nought before others.
    static func number(_ text: String) -> Int? {
        guard let number = Int(text), (0...CountsRow.most).contains(number),
            String(number).utf8.elementsEqual(text.utf8)
        else { return nil }
        return number
    }

    /// Columns that answer no question; nil where nobody looked.
    var unknownColumns: Int? {
        all.first { $0.row.part == .column && $0.row.key.isEmpty }?.row.counted
    }

    /// Throws where the rows are not those of this query for a table of these questions.
    func requireQuery(_ query: CountingQuery, _ questions: Set<Field>) throws {
        let stated = all.filter { $0.row.part == .query }
        guard let (line, row) = stated.first else {
            throw CountsError.missingRow(file: file, row: CountsRow.Part.query.rawValue)
        }
        if stated.count > 1 { throw CountsError.unknownRow(file: file, line: stated[1].line) }
        guard Self.number(row.item) == query.year else {
            throw CountsError.otherYear(file: file, line: line, year: query.year)
        }
        let fingerprint = try query.fingerprint(of: questions)
        guard row.key.utf8.elementsEqual(fingerprint.utf8) else {
            throw CountsError.otherQuery(file: file, line: line)
        }
        for (line, row) in all {
            let isUnexpected =
                switch row.part {
                case .query, .column: !row.service.isEmpty
                case .optOuts:
                    !query.hasOptOuts || !row.service.isEmpty || !row.key.isEmpty
                        || !row.item.isEmpty || row.denominator + row.missing != row.counted
                default: false
                }
            if isUnexpected { throw CountsError.unknownRow(file: file, line: line) }
        }
    }
}

/// Rows read, records removed, findings and questions in use, by service.
struct GatheredNumbers {
    /// By place in the register: rows read, then the numbers of the items, in their order.
    private(set) var byService: [Int: [Int]] = [:]

    private struct Item: Hashable {
        var part: CountsRow.Part
        var key: [UInt8]
        var item: [UInt8]
    }

    init(
        _ rows: CountsRows, _ query: CountingQuery, _ items: [CountingQuery.Gathered]
    ) throws(CountsError) {
        let places = query.places
        var numbers: [Item: Int] = [Item(part: .read, key: [], item: []): 0]
        for (number, item) in items.enumerated() {
            numbers[
                Item(part: item.part, key: Array(item.key.utf8), item: Array(item.item.utf8))] =
                number + 1
        }
        var found: [Int: [Int?]] = [:]
        var totals: Set<Int> = []
        for (line, row) in rows.all {
            guard [.read, .removed, .finding, .use].contains(row.part) else { continue }
            let item = Item(
                part: row.part, key: Array(row.key.utf8), item: Array(row.item.utf8))
            guard let place = places[Array(row.service.utf8)], let number = numbers[item],
                row.missing == 0, row.part == .read || row.denominator == 0
            else { throw .unknownRow(file: rows.file, line: line) }
            if row.part == .read { totals.insert(row.denominator) }
            if row.part == .use, row.counted > Int(Int32.max) {
                throw .number(file: rows.file, line: line, column: CountsRow.columns[4])
            }
            found[place, default: .init(repeating: nil, count: items.count + 1)][number] =
                row.counted
        }
        for (place, given) in found.sorted(by: { $0.key < $1.key }) {
            byService[place] = []
            for (number, count) in given.enumerated() {
                guard let count else {
                    let item = number == 0 ? nil : items[number - 1]
                    let part = item?.part ?? .read
                    throw .missingRow(
                        file: rows.file,
                        row: [
                            part.rawValue, query.name(place), item?.key ?? "", item?.item ?? "",
                        ].joined(separator: ","))
                }
                byService[place]?.append(count)
            }
        }
        guard totals.count == 1, totals.first == byService.values.reduce(0, { $0 + $1[0] }) else {
            throw .contradiction(
                file: rows.file,
                problem: "the rows '\(CountsRow.Part.read.rawValue)' do not add up to their total")
        }
    }
}
