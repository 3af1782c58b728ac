/// A document's package: its parts in the order in which they are packed.
///
/// - Reference: ECMA-376, part 2 (packages) and part 1, 11.3 (the parts of a text document).
package func wordParts(_ view: WordDocumentView) -> [WordPart] {
    var body = WordBody(view)
    let document = body.document()
    return [
        WordPart(name: "[Content_Types].xml", content: contentTypes),
        WordPart(name: "_rels/.rels", content: packageRelations),
        WordPart(name: "docProps/core.xml", content: coreProperties(view)),
        WordPart(name: "docProps/app.xml", content: appProperties),
        WordPart(name: "word/document.xml", content: document),
        WordPart(
            name: "word/_rels/document.xml.rels", content: documentRelations(to: body.addresses)),
        WordPart(name: "word/styles.xml", content: wordStyles(language: view.language)),
        WordPart(name: "word/numbering.xml", content: wordNumbering),
        WordPart(name: "word/settings.xml", content: settings(language: view.language)),
        WordPart(name: "word/footer1.xml", content: footer(view.footer)),
    ]
}

private let contentTypes: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/styles.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
    <Override PartName="/word/numbering.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
    <Override PartName="/word/settings.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
    <Override PartName="/word/footer1.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/docProps/app.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
    </Types>

    """

private let packageRelations = relations([
    Relation(id: "rDocument", kind: .office("officeDocument"), target: "word/document.xml"),
    Relation(id: "rCore", kind: .coreProperties, target: "docProps/core.xml"),
    Relation(id: "rApp", kind: .office("extended-properties"), target: "docProps/app.xml"),
])

private func documentRelations(to addresses: [String]) -> Markup {
    relations(
        [
            Relation(id: "rStyles", kind: .office("styles"), target: "styles.xml"),
            Relation(id: "rNumbering", kind: .office("numbering"), target: "numbering.xml"),
            Relation(id: "rSettings", kind: .office("settings"), target: "settings.xml"),
            Relation(id: "rFooter", kind: .office("footer"), target: "footer1.xml"),
        ]
            + addresses.enumerated().map { place, address in
                Relation(
                    id: "rLink\(place + 1)", kind: .office("hyperlink"), target: held(address),
                    isExternal: true)
            })
}

/// What one part of a package is to another.
private struct Relation {
    enum Kind {
        case coreProperties
        /// A name of ECMA-376, part 1.
        case office(String)
    }

    var id: String
    var kind: Kind
    var target: String
    var isExternal = false
}

private func relations(_ relations: [Relation]) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(relations.map(relationship))</Relationships>

    """
}

private func relationship(_ relation: Relation) -> Markup {
    let type =
        switch relation.kind {
        case .coreProperties:
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        case .office(let name):
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(name)"
        }
    let mode: Markup = relation.isExternal ? " TargetMode=\"External\"" : ""
    return """
        <Relationship Id="\(relation.id)" Type="\(type)" Target="\(relation.target)"\(mode)/>
        """
}

private func coreProperties(_ view: WordDocumentView) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
    <dc:title>\(held(view.title))</dc:title><dc:subject>\(held(view.subject))</dc:subject>\
    <dc:creator>\(held(view.author))</dc:creator><dc:language>\(view.language)</dc:language>\
    <dcterms:created xsi:type="dcterms:W3CDTF">\(view.created)</dcterms:created>\
    <dcterms:modified xsi:type="dcterms:W3CDTF">\(view.created)</dcterms:modified>\
    </cp:coreProperties>

    """
}

private let appProperties: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Properties \
    xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>flsdb</Application></Properties>

    """

private func settings(language: String) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
    <w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
    <w:themeFontLang w:val="\(language)"/></w:settings>

    """
}

private func footer(_ words: String) -> Markup {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>\(wordText(words))</w:r>\
    <w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">Page </w:t></w:r>\
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>

    """
}
