/// What the rules need to know of a Word document.
struct DocumentOutline: Sendable {
    /// Why it cannot be read.
    var fault: String?
    /// What looks like a patient's, in any of its parts or in words that runs of text make together.
    var identifiers: [PatientIdentifiers.Mark] = []
    /// What it hides, or leads to.
    var hidden: [String] = []
    /// What it says; nil where nothing of the site is withheld. A line is a paragraph.
    var statements: PageStatements?

    init() {}

    /// - Parameter gathers: whether what it says is kept, to be held against what is withheld.
    init(_ bytes: [UInt8], gathers: Bool) {
        do throws(ZipFault) {
            self = try DocumentOutline(of: ZipArchive.parts(of: bytes), gathers: gathers)
        } catch {
            fault = error.reason
        }
    }

    init(of parts: [ZipArchive.Part], gathers: Bool) throws(ZipFault) {
        var reader = DocumentReader()
        for part in parts {
            var own: [String] = []
            switch DocumentPart(part.name) {
            case .body, .properties:
                try reader.read(part) { tag in
                    if let words = HiddenInDocument.words(of: tag), !own.contains(words) {
                        own.append(words)
                    }
                }
            case .links: own = try HiddenInDocument.ways(outOf: part)
            case .form: break
            case .other: hidden.append("\(part.name) is no part of a plain document")
            }
            hidden += own.map { "\(part.name) has \($0)" }
        }
        identifiers = parts.flatMap { PatientIdentifiers.marks(in: $0.bytes) }
        // Runs may cut a number in two, which nobody sees who reads the document.
        let whole = PatientIdentifiers.marks(in: reader.statements.text)
        for mark in whole where !identifiers.contains(where: { $0.kind == mark.kind }) {
            identifiers.append(mark)
        }
        if gathers { statements = reader.statements }
    }
}

/// What a part of a plain document is, by its name.
enum DocumentPart {
    case body, properties, links, form, other

    init(_ name: String) {
        switch name {
        case "word/document.xml", "word/footer1.xml": self = .body
        case "docProps/core.xml", "docProps/app.xml": self = .properties
        case "_rels/.rels", "word/_rels/document.xml.rels": self = .links
        case "[Content_Types].xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml":
            self = .form
        default: self = .other
        }
    }
}
