/// What a workbook holds that a reader does not see or did not come for: hidden sheets, rows and
/// columns, comments, formulas, macros, links to elsewhere.
enum HiddenContent {
    /// What each is and where, in the order of the archive.
    static func found(in parts: [ZipArchive.Part]) throws(ZipFault) -> [String] {
        var found: [String] = []
        for part in parts {
            guard let kind = Kind(part.name) else {
                found.append("\(part.name) is no part of a plain table")
                continue
            }
            var scanner = SheetScanner(part.bytes)
            switch kind {
            case .sheet:
                var words: Set<String> = []
                while try scanner.next() {
                    guard !scanner.isEnd, let word = word(of: scanner) else { continue }
                    if words.insert(word).inserted { found.append("\(part.name) has \(word)") }
                }
            case .book:
                while try scanner.next() {
                    if scanner.isNamed("sheet"), scanner.attribute("state") != nil {
                        found.append("\(part.name) lists a hidden sheet")
                    }
                }
            case .links:
                while try scanner.next() {
                    if scanner.attribute("TargetMode") != nil {
                        found.append("\(part.name) leads out of the workbook")
                    }
                }
            case .other: break
            }
        }
        return found
    }

    private static func word(of scanner: borrowing SheetScanner) -> String? {
        if scanner.isNamed("f") { return "a formula" }
        guard scanner.isNamed("row") || scanner.isNamed("col"),
            let hidden = scanner.attribute("hidden"), !hidden.elementsEqual("0".utf8)
        else { return nil }
        return scanner.isNamed("row") ? "a hidden row" : "a hidden column"
    }

    /// What a part of a plain workbook is, by its name; nil for every other part.
    private enum Kind {
        case book, sheet, links, other

        init?(_ name: String) {
            if name.hasSuffix(".rels") {
                self = .links
            } else if name == "xl/workbook.xml" {
                self = .book
            } else if Self.isNumbered(name, "xl/worksheets/sheet") {
                self = .sheet
            } else if Self.isNumbered(name, "xl/tables/table") || Self.known.contains(name) {
                self = .other
            } else {
                return nil
            }
        }

        private static func isNumbered(_ name: String, _ start: String) -> Bool {
            guard name.hasPrefix(start), name.hasSuffix(".xml") else { return false }
            let number = name.utf8.dropFirst(start.utf8.count).dropLast(".xml".utf8.count)
            return !number.isEmpty && number.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        }

        private static let known: Set<String> = [
            "[Content_Types].xml", "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml",
            "xl/sharedStrings.xml", "xl/styles.xml", "xl/theme/theme1.xml",
        ]
    }
}
