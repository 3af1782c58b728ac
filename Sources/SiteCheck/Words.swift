import XML

/// The elements that some rule asks about; every other is `other`.
enum Element: String, CaseIterable {
    case other
    case html, head, meta, title, base, link, style, script, body
    case h1, h2, h3, h4, h5, h6
    case a, button, label, input, select, option, textarea, form
    case p, div, ul, ol, li, dl, dt, dd, pre, blockquote, hr, br, wbr
    case section, article, aside, nav, header, footer, main, address, details, summary, fieldset
    case figure, figcaption, table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
    case img, svg, desc, use, image, area
    case g, circle, rect, path, ellipse, polygon, text
    case video, audio, source, track, iframe, object, embed, frame, frameset, applet

    private static let vocabulary = MarkupVocabulary(allCases.map { MarkupName($0.rawValue) })
    private static let all = allCases

    init(_ name: MarkupName) {
        self = Self.vocabulary.index(of: name).map { Self.all[$0] } ?? .other
    }

    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Written without an end tag in HTML.
    /// - Reference: HTML Living Standard, 13.1.2 "Void elements".
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track,
            .wbr:
            true
        default: false
        }
    }

    /// Ends an open paragraph where an HTML reader meets it.
    /// - Reference: HTML Living Standard, 13.2.6.4.7 "in body".
    var endsParagraph: Bool {
        switch self {
        case .p, .div, .ul, .ol, .dl, .pre, .blockquote, .hr, .section, .article, .aside, .nav,
            .header, .footer, .main, .address, .details, .fieldset, .figure, .figcaption, .table,
            .form, .h1, .h2, .h3, .h4, .h5, .h6:
            true
        default: false
        }
    }

    /// Brings something from elsewhere, or another page, into this one.
    var isFrame: Bool {
        switch self {
        case .iframe, .object, .embed, .frame, .frameset, .applet, .base: true
        default: false
        }
    }

    /// What its links name is loaded with the page.
    var loads: Bool {
        switch self {
        case .img, .script, .source, .track, .video, .audio, .use, .image, .iframe, .embed,
            .object, .input:
            true
        default: false
        }
    }
}

/// The attributes that some rule asks about.
enum Attribute: String, CaseIterable {
    case id, href, src, srcset, poster, action, formaction, data
    case lang, charset, rel, type, name, alt, role, scope, style, title
    case `for`, headers, list
    case labelledBy = "aria-labelledby"
    case describedBy = "aria-describedby"
    case controls = "aria-controls"
    case owns = "aria-owns"
    case label = "aria-label"
    case hidden = "aria-hidden"
    case fill, stroke, filter, mask
    case clipPath = "clip-path"
    case markerStart = "marker-start"
    case markerMid = "marker-mid"
    case markerEnd = "marker-end"
    case x, y, x1, x2, y1, y2, cx, cy, r, rx, ry, d, points, transform, viewBox, width, height

    private static let vocabulary = MarkupVocabulary(allCases.map { MarkupName($0.rawValue) })
    private static let all = allCases

    init?(_ name: MarkupName) {
        guard let place = Self.vocabulary.index(of: name) else { return nil }
        self = Self.all[place]
    }

    /// Holds ids of the same page, with spaces between them.
    var namesIDs: Bool {
        switch self {
        case .for, .headers, .list, .labelledBy, .describedBy, .controls, .owns: true
        default: false
        }
    }

    var isLink: Bool {
        switch self {
        case .href, .src, .srcset, .poster, .action, .formaction, .data: true
        default: false
        }
    }

    /// May hold `url(#id)`.
    var isPaint: Bool {
        switch self {
        case .fill, .stroke, .filter, .mask, .clipPath, .markerStart, .markerMid, .markerEnd: true
        default: false
        }
    }

    /// Holds numbers of a drawing.
    var isCoordinate: Bool {
        switch self {
        case .x, .y, .x1, .x2, .y1, .y2, .cx, .cy, .r, .rx, .ry, .d, .points, .transform,
            .viewBox, .width, .height:
            true
        default: false
        }
    }
}

/// Text that is compared by its bytes, as browsers compare ids and addresses.
struct Bytes: Hashable, Sendable {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Two texts with a mark between them.
    @inline(__always)
    init(
        joining first: some Collection<UInt8>, _ second: some Collection<UInt8>,
        with mark: StaticString
    ) {
        bytes = []
        bytes.reserveCapacity(first.count + mark.utf8CodeUnitCount + second.count)
        bytes.append(contentsOf: first)
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        bytes.append(contentsOf: second)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
