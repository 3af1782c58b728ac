import Charts

extension Markup {
    /// Marks in their order; where several that look the same follow each other, a group bears their
    /// class.
    mutating func write(grouped marks: [Mark]) {
        var rest = marks[...]
        while let mark = rest.first {
            let look = mark.sharedLook
            let run = look == nil ? rest.prefix(1) : rest.prefix { $0.sharedLook == look }
            if let look, run.count > 1 {
                write("<g class=\"")
                write(look)
                write("\">")
                for mark in run { write(mark, .inGroup) }
                write("</g>")
            } else {
                write(mark, .inPage)
            }
            rest = rest.dropFirst(run.count)
        }
    }

    private mutating func write(_ look: SharedLook) {
        switch look {
        case .ink(let ink): write(ink.className)
        case .words(let lettering, let anchor):
            write(lettering.className)
            write(anchor.className)
        }
    }
}

/// What a group may bear for its marks.
private enum SharedLook: Equatable {
    case ink(Ink)
    case words(Lettering, TextAnchor)
}

extension Mark {
    /// Nil where the stylesheet tells a path from a circle or a box of the same role.
    fileprivate var sharedLook: SharedLook? {
        switch self {
        case .line(_, _, let ink), .path(_, let ink), .area(_, let ink), .dots(_, _, let ink),
            .box(_, _, _, _, _, let ink), .sign(_, _, _, let ink, _):
            ink.looksAlike ? .ink(ink) : nil
        case .text(_, _, let anchor, let lettering): .words(lettering, anchor)
        }
    }
}

extension Ink {
    fileprivate var looksAlike: Bool {
        switch self {
        case .ghost, .emphasis, .callout: false
        default: true
        }
    }
}
