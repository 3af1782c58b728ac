/// What a Word document holds that a reader does not see or did not come for: comments, tracked
/// changes, hidden text, fields, pictures, macros, links to anything but pages.
///
/// Every element that plain text and tables do not need counts.
enum HiddenInDocument {
    /// What each is and where, once for each part, in the order of the archive.
    static func found(in parts: [ZipArchive.Part]) throws(ZipFault) -> [String] {
        var found: [String] = []
        for part in parts {
            let kind = DocumentPart(part.name)
            var own: [String] = []
            switch kind {
            case .body:
                try part.forEachTag { tag in
                    if let words = words(of: tag), !own.contains(words) { own.append(words) }
                }
            case .links:
                try part.forEachTag { tag in
                    if leadsAway(tag) { own.append("a link to more than a page") }
                }
            case .properties, .form: break
            case .other: found.append("\(part.name) is no part of a plain document")
            }
            found += own.map { "\(part.name) has \($0)" }
        }
        return found
    }

    private static func words(of tag: SheetScanner) -> String? {
        if tag.isNamed("w:fldSimple") {
            guard !tag.isEnd, let field = tag.attribute("w:instr") else { return nil }
            return field.elementsEqual(" PAGE ".utf8) ? nil : "a field"
        }
        return plain.contains { tag.isNamed($0) } ? nil : "what is neither text nor table"
    }

    /// Outside the document nothing is loaded: a link that a reader follows is all there may be.
    private static func leadsAway(_ tag: SheetScanner) -> Bool {
        guard tag.attribute("TargetMode") != nil else { return false }
        let isLink = tag.attribute("Type").map {
            Array($0).suffix(hyperlink.count).elementsEqual(hyperlink)
        }
        let isPage = tag.attribute("Target").map { $0.starts(with: "https://".utf8) }
        return isLink != true || isPage != true
    }

    private static let hyperlink = Array("/relationships/hyperlink".utf8)

    /// The most frequent first.
    private static let plain: [StaticString] = [
        "w:r", "w:t", "w:p", "w:pPr", "w:pStyle", "w:tc", "w:tcPr", "w:tcW", "w:jc", "w:rPr",
        "w:rStyle", "w:keepNext", "w:tr", "w:trPr", "w:cantSplit", "w:hyperlink", "w:shd",
        "w:gridCol", "w:b",
        "w:bookmarkStart", "w:bookmarkEnd", "w:tbl", "w:tblPr", "w:tblStyle", "w:tblW",
        "w:tblLayout", "w:tblLook", "w:tblCaption", "w:tblGrid", "w:tblHeader", "w:tab", "w:br",
        "w:body", "w:document", "w:ftr", "w:sectPr", "w:footerReference", "w:pgSz", "w:pgMar",
        "?xml",
    ]
}
