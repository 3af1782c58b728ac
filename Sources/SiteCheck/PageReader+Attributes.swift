import XML

extension PageReader {
    /// Reads the tag's attributes, and notes what an attribute says by itself.
    func gatherAttributes(of tag: borrowing MarkupTag, _ element: Element) {
        attributes.removeAll()
        let line = tag.line
        let isDrawn = depth.svg > 0 || element == .svg
        for index in 0..<tag.attributeCount {
            let name = tag.attributeName(at: index)
            guard let attribute = Attribute(name) else {
                if name.beginsWithOn {
                    outline.inlineScripts.append(.init(line: line, what: name.text))
                } else if statements != nil, Self.isSaid(name) {
                    statements?.attribute(name.text, tag.value(at: index), line: line)
                }
                continue
            }
            if isDrawn, attribute.isCoordinate {
                if tag.withValue(at: index, Placeholders.holdsNoNumber) {
                    outline.placeholders.append(
                        .init(line: line, what: "\(attribute.rawValue) that is no number"))
                }
            } else if attribute.isPaint {
                notePaint(tag.value(at: index), line: line)
            } else {
                attributes.append(attribute, tag.value(at: index))
            }
        }
        for (attribute, value) in attributes.all {
            if statements != nil, [.alt, .title, .label].contains(attribute) {
                statements?.attribute(attribute.rawValue, value, line: line)
            }
            note(attribute, value, of: element, line: line)
        }
    }

    /// Attributes without a rule of their own whose value a reader or a script gets to see.
    private static func isSaid(_ name: MarkupName) -> Bool {
        name == "content" || name == "value" || name == "placeholder" || name == "abbr"
            || name.begins(with: "data-") || name.begins(with: "aria-")
    }

    private func note(_ attribute: Attribute, _ value: [UInt8], of element: Element, line: Int) {
        if attribute == .id {
            outline.ids.append(.init(line: line, target: Bytes(value)))
        } else if attribute == .style {
            outline.inlineStyles.append(.init(line: line, what: "style attribute"))
        } else if attribute.namesIDs, attribute != .list || element == .input {
            for word in words(in: value) {
                outline.references.append(.init(line: line, target: Bytes(Array(word))))
            }
        } else if attribute == .srcset {
            for candidate in value.split(separator: UInt8(ascii: ",")) {
                if let target = words(in: Array(candidate)).first {
                    noteLink(Array(target), isLoaded: true, line: line)
                }
            }
        } else if attribute.isLink, attribute != .data || element == .object {
            noteLink(value, isLoaded: isLoaded(attribute, by: element), line: line)
        }
    }

    private func noteLink(_ value: [UInt8], isLoaded: Bool, line: Int) {
        let plain = lowercased(value.drop { $0 <= 0x20 })
        if plain.starts(with: "javascript:".utf8) {
            outline.inlineScripts.append(.init(line: line, what: "javascript: link"))
        } else {
            links.append(.init(line: line, written: value, isLoaded: isLoaded))
        }
    }

    private func isLoaded(_ attribute: Attribute, by element: Element) -> Bool {
        guard element == .link else { return element.loads || attribute == .poster }
        return ["stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"]
            .contains { attributes.says(.rel, $0) }
    }

    private func notePaint(_ value: [UInt8], line: Int) {
        let opening = Array("url(#".utf8)
        guard value.starts(with: opening) else { return }
        let target = value.dropFirst(opening.count).prefix { $0 != UInt8(ascii: ")") }
        outline.references.append(.init(line: line, target: Bytes(Array(target))))
    }
}
