import Documents
import Files
import Results
import Templates

/// A Word document of the site, by what it is; of the latest edition alone.
enum SiteDocument: Sendable {
    /// nil: generic.
    case businessCase(ServiceEntry?)
    /// nil: generic.
    case needsAssessment(Place?)
    case letter(LetterTemplate)
}

extension Site {
    /// Generic ones, a business case for each service that took part, and a needs assessment for each
    /// region.
    var documents: [SiteDocument] {
        [.businessCase(nil), .needsAssessment(nil)]
            + latest.services.filter { latest.takesPart($0.code) }.map { .businessCase($0) }
            + latest.places(at: .region).map { .needsAssessment($0) }
            + LetterTemplate.allCases.map { .letter($0) }
    }

    func file(of document: SiteDocument) throws(DocumentError) -> SiteFile {
        switch document {
        case .businessCase(let service):
            SiteFile(
                path: service.map { map.path(ofBusinessCase: $0.code) } ?? SiteMap.businessCase,
                bytes: try packed(BusinessCase(edition: latest, service: service).document))
        case .needsAssessment(let region):
            SiteFile(
                path: region.map { map.path(ofNeedsAssessment: $0.key.code) }
                    ?? SiteMap.needsAssessment,
                bytes: try packed(NeedsAssessment(edition: latest, region: region).document))
        case .letter(let letter):
            SiteFile(
                path: SiteMap.path(ofLetter: letter.rawValue),
                bytes: try packed(letter.document(of: latest.results.edition)))
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
