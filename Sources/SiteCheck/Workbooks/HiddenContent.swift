/// What a workbook holds that a reader does not see or did not come for: hidden sheets, rows and
/// columns, comments, formulas, macros, links to elsewhere.
enum HiddenContent {
    /// What each is and where, of all parts but the sheets, in the order of the archive.
    static func found(in parts: [ZipArchive.Part]) throws(ZipFault) -> [String] {
        var found: [String] = []
        for part in parts {
            switch Kind(part.name) {
            case .book:
                try part.forEachTag { scanner in
                    if scanner.isNamed("sheet"), scanner.attribute("state") != nil {
                        found.append("\(part.name) lists a hidden sheet")
                    }
                }
            case .links:
                try part.forEachTag { scanner in
                    if scanner.attribute("TargetMode") != nil {
                        found.append("\(part.name) leads out of the workbook")
                    }
                }
            case .sheet, .other: break
            case nil: found.append("\(part.name) is no part of a plain table")
            }
        }
        return found
    }

    /// What a tag of a sheet hides; nil for every plain one.
    static func words(of tag: SheetScanner) -> String? {
        if tag.isNamed("f") { return "a formula" }
        guard tag.isNamed("row") || tag.isNamed("col"),
            let hidden = tag.attribute("hidden"), !hidden.elementsEqual("0".utf8)
        else { return nil }
        return tag.isNamed("row") ? "a hidden row" : "a hidden column"
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
