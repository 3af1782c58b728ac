import Charts

/// How a mark is told what it looks like.
enum MarkLook {
    /// By a class of the site's stylesheet, so that it follows the reader's settings.
    case inPage
    /// By the class of the group that it stands in.
    case inGroup
    /// By attributes of its own, in the colours of the light scheme: a picture that is taken away
    /// has no stylesheet, word processors do not read one inside a picture, and a strict policy of a
    /// server would stop it there.
    case alone
}

/// The elements that marks are drawn with.
enum MarkElement: CaseIterable { case path, circle, rect }

extension Markup {
    /// The attributes that colour a mark, with the space before them.
    mutating func write(_ ink: Ink, on element: MarkElement, _ look: MarkLook) {
        switch look {
        case .inPage:
            write(" class=\"")
            write(ink.className)
            write("\"")
        case .inGroup: break
        case .alone: write(ink.paint(on: element))
        }
    }

    /// The attributes that set a text, with the space before them.
    mutating func write(_ lettering: Lettering, _ anchor: TextAnchor, _ look: MarkLook) {
        switch look {
        case .inPage:
            write(" class=\"")
            write(lettering.className)
            write(anchor.className)
            write("\"")
        case .inGroup: break
        case .alone:
            write(lettering.paint)
            write(anchor.attribute)
        }
    }

    /// The ground that keeps a text readable where it crosses a line. It is drawn before the text,
    /// as not every reader of pictures knows `paint-order`.
    mutating func write(haloOf mark: Mark) {
        guard case .text(let text, let point, let anchor, let lettering) = mark, lettering.hasHalo
        else { return }
        write("<text aria-hidden=\"true\" stroke=\"#ffffff\" stroke-width=\"3\"")
        write(lettering, anchor, .alone)
        write(" x=\"")
        write(point.x)
        write("\" y=\"")
        write(point.y)
        write("\">")
        write(text: text)
        write("</text>\n")
    }
}

extension Lettering {
    var hasHalo: Bool {
        switch self {
        case .label, .strong, .note: true
        case .axis, .callout: false
        }
    }

    /// What differs from the picture's own setting: 13 units, regular.
    var paint: StaticString {
        switch self {
        case .axis: " fill=\"#4c6272\""
        case .callout: " fill=\"#ffffff\" font-weight=\"700\""
        case .label: " fill=\"#212b32\""
        case .strong: " fill=\"#212b32\" font-size=\"14\" font-weight=\"700\""
        case .note: " fill=\"#4c6272\" font-size=\"12\""
        }
    }
}

extension TextAnchor {
    var attribute: StaticString {
        switch self {
        case .start: ""
        case .middle: " text-anchor=\"middle\""
        case .end: " text-anchor=\"end\""
        }
    }
}

extension Ink {
    /// Fill and stroke where no stylesheet gives them; a path has no fill unless one is named. A
    /// test holds them against the stylesheet.
    func paint(on element: MarkElement) -> StaticString {
        switch self {
        case .axis: " stroke=\"#768692\" stroke-width=\"1.25\""
        case .grid: " stroke=\"#e4e9eb\" stroke-width=\"1\""
        case .median: " stroke=\"#3d3d3d\" stroke-width=\"1.5\" stroke-dasharray=\"7 4\""
        case .target: " stroke=\"#801650\" stroke-width=\"2\""
        case .limit95: " stroke=\"#12436d\" stroke-width=\"1.25\" stroke-dasharray=\"5 3\""
        case .limit998: " stroke=\"#12436d\" stroke-width=\"1.5\""
        case .plainLimit95, .plainLimit998:
            """
             stroke="#768692" stroke-width="1.25" stroke-dasharray="1.5 3" stroke-linecap="round"
            """
        case .series: " stroke=\"#12436d\" stroke-width=\"2.25\""
        case .seriesPoint: " fill=\"#12436d\" stroke=\"#ffffff\" stroke-width=\"1.5\""
        case .comparator: " fill=\"#28a197\" stroke=\"#ffffff\" stroke-width=\"1.25\""
        case .ghost:
            switch element {
            case .path: " stroke=\"#768692\" stroke-width=\"1.25\""
            case .circle: " fill=\"#ffffff\" stroke=\"#3d3d3d\" stroke-width=\"1.75\""
            case .rect: " stroke=\"#3d3d3d\" stroke-width=\"1.75\""
            }
        case .interval: " stroke=\"#212b32\" stroke-width=\"2\""
        case .range: " fill=\"#e3eef8\""
        case .chance: " fill=\"#aecce8\""
        case .usual: " fill=\"#d3e4f3\""
        case .unusual: " fill=\"#e3eef8\" stroke=\"#768692\" stroke-width=\"0.75\""
        case .outlier: " stroke=\"#212b32\" stroke-width=\"1.75\""
        case .better: " fill=\"#005eb8\" stroke=\"#ffffff\" stroke-width=\"1\""
        case .similar: " fill=\"#5d707d\" stroke=\"#ffffff\" stroke-width=\"1\""
        case .worse: " fill=\"#b5400c\" stroke=\"#ffffff\" stroke-width=\"1\""
        case .notAssessed: " fill=\"#ffffff\" stroke=\"#5d707d\" stroke-width=\"1.75\""
        case .emphasis:
            switch element {
            case .path: ""
            case .circle: " stroke=\"#212b32\" stroke-width=\"2.5\""
            case .rect: " fill=\"#fff3b0\""
            }
        case .bar: " fill=\"#12436d\""
        case .barRest: " fill=\"#d8e0e6\""
        case .barTarget: " stroke=\"#212b32\" stroke-width=\"3.5\""
        case .groupBar: " fill=\"#5a90c2\""
        case .halo: " stroke=\"#ffffff\" stroke-width=\"8\""
        case .box: " fill=\"#f4f7f8\" stroke=\"#768692\" stroke-width=\"1\""
        case .boxRemoved:
            " fill=\"#ffffff\" stroke=\"#768692\" stroke-width=\"1\" stroke-dasharray=\"4 3\""
        case .arrow: " fill=\"#768692\" stroke=\"#768692\" stroke-width=\"1.5\""
        case .stripe: " fill=\"#f4f7f8\""
        case .callout:
            element == .circle
                ? " fill=\"#212b32\" stroke=\"#ffffff\" stroke-width=\"2\""
                : " stroke=\"#212b32\" stroke-width=\"1.5\""
        case .land: " fill=\"#e4e9eb\" stroke=\"#768692\" stroke-width=\"1\""
        case .bandHigh: " fill=\"#007f3b\" stroke=\"#ffffff\" stroke-width=\"1\""
        case .bandMiddle: " fill=\"#ffb81c\" stroke=\"#212b32\" stroke-width=\"1\""
        case .bandLow: " fill=\"#c8201a\" stroke=\"#ffffff\" stroke-width=\"1\""
        case .bandNone: " fill=\"#ffffff\" stroke=\"#212b32\" stroke-width=\"1\""
        case .calloutEdge: " stroke=\"#ffffff\" stroke-width=\"4.5\""
        }
    }
}
