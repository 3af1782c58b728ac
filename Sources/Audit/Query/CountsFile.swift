import CSV
import Checksums
import Counts
import Extract

/// What a counting query gave, read from a CSV file and checked row by row: nothing unknown, twice,
/// left out, or at odds with the rest.
package struct CountsFile: Sendable {
    let query: CountingQuery
    /// As errors and the results show it.
    package let file: String
    package let sha256: String
    /// Rows of the table that was counted.
    package private(set) var records = 0
    /// The questions that the table has columns for.
    private(set) var columns: Set<Field> = []
    /// Columns of the table that answer no question; nil where nobody looked.
    private(set) var unknownColumns: Int?
    /// Lines of the opt-out list that are no NHS number.
    private(set) var unreadableOptOuts = 0
    /// By place in the register, -1 for no service there: the numbers of `gathered`.
    private(set) var gathered: [Int: [Int]] = [:]
    let gatheredItems: [CountingQuery.Gathered]
    /// By place in the register, of services with records in the cohort.
    private(set) var services: [Int: CountedService] = [:]
    /// Records with the same faults.
    private(set) var faults: [(faults: RecordFaults, cell: CountedCell)] = []

    /// - Parameter name: the file as errors and results show it.
    package init(
        bytes: [UInt8], shownAs name: String, query: CountingQuery
    ) throws {
        self.query = query
        file = name
        sha256 = SHA256.hex(of: bytes)
        let rows = try CountsRows(bytes: bytes, file: name)
        columns = try Self.columns(rows)
        unknownColumns = rows.unknownColumns
        try rows.requireQuery(query, columns)
        gatheredItems = query.gathered(columns)
        gathered = try GatheredNumbers(rows, query, gatheredItems).byService
        let cells = try CountedCells(rows, query)
        services = cells.services
        faults = cells.faults
        if query.hasOptOuts {
            guard let row = rows.all.first(where: { $0.row.part == .optOuts }) else {
                throw CountsError.missingRow(file: name, row: CountsRow.Part.optOuts.rawValue)
            }
            unreadableOptOuts = row.row.missing
        }
        records = gathered.values.reduce(0) { $0 + $1[0] }
        try requireAgreement()
    }

    private static func columns(_ rows: CountsRows) throws(CountsError) -> Set<Field> {
        let questions = Dictionary(
            Field.allCases.map { (Array($0.question.utf8), $0) },
            uniquingKeysWith: { first, _ in first })
        var columns: Set<Field> = []
        for (line, row) in rows.all where row.part == .column && !row.key.isEmpty {
            guard let field = questions[Array(row.key.utf8)] else {
                throw .unknownRow(file: rows.file, line: line)
            }
            columns.insert(field)
        }
        return columns
    }

    /// Records of a service that C1 to C4 left, by the numbers of its removals.
    func standing(_ numbers: [Int]) -> Int {
        numbers[0] - numbers[1...CountingQuery.removals.count].reduce(0, +)
    }

    private func requireAgreement() throws(CountsError) {
        for (place, numbers) in gathered.sorted(by: { $0.key < $1.key }) {
            let service = services[place]
            guard
                standing(numbers) == (service.map { $0.total.records + $0.duplicates } ?? 0)
            else {
                throw contradiction(
                    "the records read of \(query.name(place)) are not those removed and those counted"
                )
            }
        }
        for (place, service) in services.sorted(by: { $0.key < $1.key }) {
            guard gathered[place] != nil else {
                throw .missingRow(
                    file: file, row: "\(CountsRow.Part.read.rawValue),\(query.name(place))")
            }
            if let part = service.contradiction {
                throw contradiction(
                    "the rows '\(part.rawValue)' of \(query.name(place)) do not add up to its own")
            }
        }
        var total = CountedCell()
        for (_, cell) in faults { total += cell }
        guard total == services.values.reduce(into: CountedCell(), { $0 += $1.total }) else {
            throw contradiction(
                "the rows '\(CountsRow.Part.faults.rawValue)' do not add up to the cohort")
        }
    }

    private func contradiction(_ problem: String) -> CountsError {
        .contradiction(file: file, problem: problem)
    }
}

extension CountingQuery {
    /// A service's code, or words where a record's service is not in the register.
    func name(_ place: Int) -> String { place < 0 ? "no service" : services[place].code }

    /// The place in the register of every code; -1 for none.
    var places: [[UInt8]: Int] {
        var places: [[UInt8]: Int] = [[]: -1]
        for (place, service) in services.enumerated() { places[Array(service.code.utf8)] = place }
        return places
    }
}
