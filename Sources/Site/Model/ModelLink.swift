import Templates

extension Site {
    /// The model's page, filled in with what the audit publishes of a service; nil where it
    /// publishes too little to begin with.
    func modelLink(of place: Place, on page: Page, _ edition: EditionIndex) -> LinkView? {
        guard let prefill = ModelPrefill(of: place) else { return nil }
        var query = "preset=community&audit=\(edition.year)"
        for entry in prefill.entries { query += "&\(entry.field.rawValue)=\(entry.value)" }
        return LinkView(
            "The Fracture Liaison Model, filled in with this service’s figures",
            href: "\(map.link(from: page, to: .site(.model)))?\(query)")
    }
}
