/// What a page, a head of a table or a label is about, as far as it says.
struct Subject: Sendable {
    var year: Int?
    var place: Bytes?
    var kpi: Int?
    var month: Int?
    /// A group of patients or a field, as `CellAddress.part` has it.
    var part: Bytes?

    /// What `other` says, and of the rest what this says.
    func narrowed(by other: Subject) -> Subject {
        Subject(
            year: other.year ?? year, place: other.place ?? place, kpi: other.kpi ?? kpi,
            month: other.month ?? month, part: other.part ?? part)
    }

    /// The figure that numbers here are of; nil where no indicator and no field is named.
    var address: CellAddress? {
        guard let year, let place, kpi != nil || isField else { return nil }
        return CellAddress(
            year: year, place: place, kpi: isField ? 0 : kpi ?? 0, month: month ?? 0,
            part: part ?? Bytes(""))
    }

    private var isField: Bool { part?.bytes.starts(with: "field: ".utf8) ?? false }

    /// What a page or document is about by its path: `2021/kpi-07.html`, `2021/services/F07.html`,
    /// `documents/services/F07/a.docx`.
    ///
    /// Where nothing says otherwise, a number is of the whole nation.
    static func page(
        _ path: String, year: Int?, title: Bytes, _ places: PublishedPlaces
    ) -> Subject {
        var subject = Subject(year: year, place: Bytes("national/ALL"))
        let steps = path.split(separator: "/")
        guard let file = steps.last?.utf8.split(separator: UInt8(ascii: ".")).first else {
            return subject
        }
        if steps.count == 2, file.starts(with: "kpi-".utf8) {
            subject.kpi = RowAddress.number(
                ArraySlice(Array(file.dropFirst(4).prefix { $0 &- UInt8(ascii: "0") < 10 })))
        }
        if steps.count == 3 || steps.count == 4, steps[1] == "services" {
            let code = steps.count == 4 ? Array(steps[2].utf8)[...] : Array(file)[...]
            let service = CellAddress.place(level: "service".utf8, code: code)
            subject.place =
                places[address: service]?.address ?? places.place(named: title.bytes[...])?.address
        }
        return subject
    }

    /// What a head of a row or column is about.
    static func head(_ text: ArraySlice<UInt8>, _ places: PublishedPlaces) -> Subject {
        var subject = Subject()
        let first = text.prefix { $0 != UInt8(ascii: " ") }
        let rest = text[first.endIndex...].drop { $0 == UInt8(ascii: " ") }
        if let place = places.place(named: text) {
            subject.place = place.address
        } else if first.elementsEqual("KPI".utf8) {
            subject.kpi = RowAddress.number(rest.prefix { $0 &- UInt8(ascii: "0") < 10 })
        } else if first.count == 4, rest.isEmpty, let year = RowAddress.number(first) {
            subject.year = year
        } else if let month = MonthNames.month(named: first) {
            subject.month = month
            subject.year = RowAddress.number(rest)
        }
        return subject
    }

    /// `7 Therapy recommended`: the indicator of a column of many.
    static func numbered(_ text: ArraySlice<UInt8>) -> Int? {
        let words = text.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard words.count == 2, let first = words[1].first, first | 0x20 >= UInt8(ascii: "a"),
            words[0].count < 3, let number = RowAddress.number(words[0]), (1...11).contains(number)
        else { return nil }
        return number
    }

    /// The one indicator that a text names; nil where it names none or several.
    static func indicator(in text: ArraySlice<UInt8>) -> Int? {
        let named = IndicatorMentions.all(in: text)
        return named.count == 1 ? named.first : nil
    }
}

/// Where a text says `KPI 7` or `KPI 2 to 11`.
enum IndicatorMentions {
    /// The numbers named, each once.
    static func all(in text: ArraySlice<UInt8>) -> Set<Int> {
        var numbers: Set<Int> = []
        visit(text) { numbers.insert($0) }
        return numbers
    }

    /// The text with every mention of an indicator made blank.
    static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
        var rest = Array(text)
        let start = text.startIndex
        visit(text) { _ in
        } blank: { range in
            for place in range { rest[place - start] = UInt8(ascii: " ") }
        }
        return rest
    }

    private static func visit(
        _ text: ArraySlice<UInt8>, _ number: (Int) -> Void,
        blank: (Range<Int>) -> Void = { _ in }
    ) {
        var place = text.startIndex
        while let next = text[place...].firstIndex(of: UInt8(ascii: "K")), next + 4 < text.endIndex
        {
            place = next
            guard text[place...].starts(with: "KPI".utf8) else {
                place += 1
                continue
            }
            let start = place
            place += 3
            var end = place
            while place < text.endIndex, place - end < 6 {
                let digits = text[place...].prefix { $0 &- UInt8(ascii: "0") < 10 }
                if let value = RowAddress.number(digits), digits.count < 3 {
                    number(value)
                    place = digits.endIndex
                    end = place
                } else if Self.joins(text[place]) {
                    place += 1
                } else {
                    break
                }
            }
            blank(start..<end)
            place = max(end, start + 3)
        }
    }

    /// What may stand between the numbers of one mention: ` to `, `, `, ` and `, a dash.
    private static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte >= 0x80
            || "tandos".utf8.contains(byte)
    }
}
