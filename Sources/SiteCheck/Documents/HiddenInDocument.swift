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
        return isPlain(tag) ? nil : "what is neither text nor table"
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

    /// Whether plain text and tables need the element; names by how many bytes they have.
    private static func isPlain(_ tag: SheetScanner) -> Bool {
        switch tag.nameCount {
        case 3: tag.isNamed("w:r") || tag.isNamed("w:t") || tag.isNamed("w:p") || tag.isNamed("w:b")
        case 4:
            tag.isNamed("w:tc") || tag.isNamed("w:jc") || tag.isNamed("w:tr")
                || tag.isNamed("w:br") || tag.isNamed("?xml")
        case 5:
            tag.isNamed("w:pPr") || tag.isNamed("w:tcW") || tag.isNamed("w:rPr")
                || tag.isNamed("w:shd") || tag.isNamed("w:tbl") || tag.isNamed("w:tab")
                || tag.isNamed("w:ftr")
        case 6:
            tag.isNamed("w:tcPr") || tag.isNamed("w:trPr") || tag.isNamed("w:tblW")
                || tag.isNamed("w:body") || tag.isNamed("w:pgSz")
        case 7: tag.isNamed("w:tblPr") || tag.isNamed("w:pgMar")
        case 8: tag.isNamed("w:pStyle") || tag.isNamed("w:rStyle") || tag.isNamed("w:sectPr")
        case 9: tag.isNamed("w:gridCol") || tag.isNamed("w:tblLook") || tag.isNamed("w:tblGrid")
        case 10: tag.isNamed("w:keepNext") || tag.isNamed("w:tblStyle") || tag.isNamed("w:document")
        case 11:
            tag.isNamed("w:cantSplit") || tag.isNamed("w:hyperlink") || tag.isNamed("w:tblLayout")
                || tag.isNamed("w:tblHeader")
        case 12: tag.isNamed("w:tblCaption")
        case 13: tag.isNamed("w:bookmarkEnd")
        case 15: tag.isNamed("w:bookmarkStart")
        case 17: tag.isNamed("w:footerReference")
        default: false
        }
    }
}
