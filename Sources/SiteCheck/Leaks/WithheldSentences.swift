/// Words of a page that give a number of a withheld figure: sentences, titles and descriptions of
/// charts, tooltips, alternative texts, labels.
struct WithheldSentences {
    private let statements: PageStatements
    private let site: SiteStatements
    /// Nil for pages above the editions.
    private let page: Subject?
    /// By figure: the indicator that its table is about.
    private let figures: [Int: Int]

    /// Nil for files that are no page, and where nothing is withheld.
    init?(_ reading: FileReading) {
        guard let statements = reading.file.page.statements else { return nil }
        self.statements = statements
        page = reading.page
        site = reading.site
        var figures: [Int: Int] = [:]
        for table in statements.tables {
            guard let figure = table.figure else { continue }
            figures[figure] = Subject.indicator(in: statements[table.caption])
        }
        self.figures = figures
    }

    /// The lines that give a number away, each with the figure that it is of.
    func leaks() -> [(line: Int, address: CellAddress)] {
        statements.words.compactMap { words in
            guard statements.holdsDigit(words.text) else { return nil }
            return address(givenAwayIn: words).map { (words.line, $0) }
        }
    }

    private func address(givenAwayIn words: PageStatements.Words) -> CellAddress? {
        let text = statements.trimmed(words.text)
        let mentions = IndicatorMentions.all(in: text)
        guard mentions.count < 2 else { return nil }
        var subject = page ?? Subject()
        subject.kpi =
            mentions.first ?? words.figure.flatMap { figures[$0] } ?? page?.kpi
            ?? Subject.indicator(in: statements[words.heading])
        if words.figure != nil, site.withheld.holdsMonths, let tip = monthOfTip(text, subject) {
            return tip
        }
        if subject.year != nil { return ofFigure(text, subject) }
        for year in site.years {
            subject.year = year
            if let address = ofFigure(text, subject) { return address }
        }
        return nil
    }

    /// `March: 3 of 7`, `March 2021: 43 %`: a mark's words, where that month is withheld.
    private func monthOfTip(_ text: ArraySlice<UInt8>, _ subject: Subject) -> CellAddress? {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), let year = subject.year,
            let places = site.places(of: year),
            MonthNames.month(named: text.prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") }) != nil,
            WithheldRows.holdsDigit(text[colon...])
        else { return nil }
        let month = Subject.head(text[..<colon], places)
        guard month.month != nil, let address = subject.narrowed(by: month).address,
            site.withheld.contains(address)
        else { return nil }
        return address
    }

    private func ofFigure(_ text: ArraySlice<UInt8>, _ subject: Subject) -> CellAddress? {
        guard let year = subject.year, let places = site.places(of: year) else { return nil }
        if let kpi = subject.kpi {
            let withheld = site.withheld.places(year: year, kpi: kpi)
            guard !withheld.isEmpty else { return nil }
            let named = places.named(in: text)
            let meant = Self.withoutPartsOfNames(named)
            let place = withheld.first { address in meant.contains { $0.address == address } }
            guard let address = place ?? withheld.first(where: { $0 == page?.place }),
                place != nil || text.countsPatients, let known = places[address: address],
                !Self.namesShownService(named, withheld), !isExplained(text, known, kpi: kpi)
            else { return nil }
            return CellAddress(year: year, place: address, kpi: kpi)
        }
        guard page == nil else { return nil }
        for place in places.named(in: text) {
            guard site.withheld.holds(place.address), !isExplained(text, place, kpi: nil) else {
                continue
            }
            return CellAddress(year: year, place: place.address)
        }
        return nil
    }

    /// Without those of which a longer name is named that holds their own: East of England.
    private static func withoutPartsOfNames(
        _ named: [PublishedPlaces.Place]
    ) -> [PublishedPlaces.Place] {
        named.filter { place in
            !named.contains { other in
                other.name.bytes.count > place.name.bytes.count
                    && other.name.bytes.firstRange(of: place.name.bytes) != nil
            }
        }
    }

    /// Whether a service is named whose figure is shown: the numbers are then its.
    private static func namesShownService(
        _ named: [PublishedPlaces.Place], _ withheld: [Bytes]
    ) -> Bool {
        named.contains {
            $0.address.bytes.starts(with: "service/".utf8) && !withheld.contains($0.address)
        }
    }

    /// Whether every number of the text is a name's, a year's, a rule's, or one that the data files
    /// publish of the nation or the place.
    private func isExplained(
        _ text: ArraySlice<UInt8>, _ place: PublishedPlaces.Place, kpi: Int?
    ) -> Bool {
        var rest = IndicatorMentions.removed(from: text)
        for name in [place.name, place.shortName, place.code] { rest.blank(name.bytes) }
        for phrase in Self.phrases { rest.blank(Array(phrase.utf8)) }
        return WrittenNumber.all(in: rest).allSatisfy { number in
            number.places == 0 && (1990...2100).contains(number.value)
                || site.publish(number, of: [place.address, Bytes("national/ALL")], kpi: kpi)
        }
    }

    /// Numbers of rules, not of patients.
    private static let phrases = [
        "95 %", "95\u{A0}%", "99.8 %", "99.8\u{A0}%", "80/50/80", "fewer than 20", "fewer than 8",
        "fewer than 5", "17 fields", "20\u{A0}%", "20 %", "90 days", "16 weeks", "12 months",
        "fields out of 17",
    ]
}

extension ArraySlice<UInt8> {
    /// Whether a number stands here as counts and shares of patients do: `3 of 7`, `43 %`,
    /// `3 patients`.
    fileprivate var countsPatients: Bool {
        indices.contains { place in
            guard self[place] &- UInt8(ascii: "0") < 10 else { return false }
            let rest = self[(place + 1)...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
            return ["%", "of ", "out of ", "patient", "record"].contains {
                rest.starts(with: $0.utf8)
            }
        }
    }
}

extension [UInt8] {
    /// Puts spaces in the place of every occurrence of the word.
    fileprivate mutating func blank(_ word: [UInt8]) {
        guard word.contains(where: { $0 > 0x20 }) else { return }
        while let place = self[...].place(of: word) {
            for index in place..<(place + word.count) { self[index] = UInt8(ascii: " ") }
        }
    }
}
