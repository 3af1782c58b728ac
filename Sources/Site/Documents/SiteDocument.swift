import Documents
import Files
import Results
import Templates

/// A Word document of the site, by what it is; of the latest edition alone.
enum SiteDocument: Sendable {
    /// nil: generic.
    case businessCase(ServiceEntry?)
}

extension Site {
    /// The generic business case, then one for each service that took part.
    var documents: [SiteDocument] {
        [.businessCase(nil)]
            + latest.services.filter { latest.takesPart($0.code) }.map { .businessCase($0) }
    }

    func file(of document: SiteDocument) throws(DocumentError) -> SiteFile {
        switch document {
        case .businessCase(let service):
            SiteFile(
                path: service.map { map.path(ofBusinessCase: $0.code) } ?? SiteMap.businessCase,
                bytes: try packed(BusinessCase(edition: latest, service: service).document))
        }
    }

    private func packed(_ view: WordDocumentView) throws(DocumentError) -> [UInt8] {
        let day = DocumentDay(latest.results.edition.publishedOn, year: latest.year)
        let parts = wordParts(view).map {
            PackedDocument.Part(name: $0.name, bytes: $0.content.bytes)
        }
        return try PackedDocument(parts: parts, day: day.packing).bytes()
    }

    /// A link to the business case of one service, or to the generic one; nil for a service of
    /// which there is none.
    func businessCaseLink(of code: String?, on page: Page, _ edition: EditionIndex) -> LinkView? {
        guard edition.year == latest.year else { return nil }
        guard let code else {
            return LinkView(
                "Business case to adapt (Word document)",
                href: map.link(from: page, toPath: SiteMap.businessCase))
        }
        guard edition.takesPart(code) else { return nil }
        return LinkView(
            "Business case to adapt, with this service’s figures (Word document)",
            href: map.link(from: page, toPath: map.path(ofBusinessCase: code)))
    }
}
