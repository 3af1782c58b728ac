/// The file between computing and publishing, `results.json`.
///
/// Keys stand in the order of their bytes and rows in the order of publication, one row a line, so
/// that the same results are the same bytes and `diff` tells two editions apart. Numbers are whole;
/// percentages are decimal text.
package enum ResultsFile {
    /// The layout that this program writes and reads.
    package static let schema = "flsdb-results/1"

    /// The whole file.
    package static func json(of results: PublishableResults) -> [UInt8] {
        ResultsWriter.file(of: results)
    }

    /// Reads a results file that this program wrote.
    ///
    /// - Parameter file: the name by which errors call it.
    /// - Throws: `ResultsError` where the layout is another version's, or anything in it is
    ///   missing, unknown, out of its order or of another type.
    package static func read(
        _ bytes: [UInt8], file: String
    ) throws(ResultsError) -> PublishableResults {
        let cursor = JSONCursor(bytes: bytes, file: file)
        let found = try statedSchema(in: cursor)
        guard found.utf8.elementsEqual(schema.utf8) else {
            throw cursor.problem(
                "the file's layout is \"\(found)\" and this program reads \"\(schema)\"; use the "
                    + "program version that wrote it.")
        }
        var reader = ResultsReader(bytes: bytes, file: file)
        return try reader.file(PublishableResults.self)
    }

    /// The layout that a file names, wherever the key stands at its top level.
    private static func statedSchema(in start: JSONCursor) throws(ResultsError) -> String {
        var cursor = start
        guard cursor.next() != nil else { throw cursor.problem("the file is empty.") }
        guard cursor.skip(UInt8(ascii: "{")) else {
            throw cursor.problem("this is not a results file: it must begin with `{`.")
        }
        while cursor.next() == UInt8(ascii: "\"") {
            let key = try cursor.string()
            try cursor.expect(UInt8(ascii: ":"))
            if key.utf8.elementsEqual("schema".utf8) { return try cursor.string() }
            try cursor.skipValue()
            guard cursor.skip(UInt8(ascii: ",")) else { break }
        }
        throw cursor.problem("this is not a results file: it names no \"schema\".")
    }
}
