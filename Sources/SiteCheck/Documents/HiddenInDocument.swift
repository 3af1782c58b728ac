/// What a Word document holds that a reader does not see or did not come for: comments, tracked
/// changes, hidden text, fields, pictures, macros, links to anything but pages.
///
/// Every element that plain text and tables do not need counts.
enum HiddenInDocument {
    /// What leads out of a document to more than a page, by a part of links.
    static func ways(outOf part: ZipArchive.Part) throws(ZipFault) -> [String] {
        var found: [String] = []
        try part.forEachTag { tag in
            if leadsAway(tag) { found.append("a link to more than a page") }
        }
        return found
    }

    /// What a tag of the body hides; nil for every plain one.
    static func words(of tag: SheetScanner) -> String? {
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
