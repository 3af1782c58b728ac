import Charts
import Testing

@testable import Templates

@Suite("What marks look like without the stylesheet")
struct ChartPaintTests {
    private static let sheet = Stylesheet()

    @Test("Each mark has the colours that the stylesheet gives it", arguments: Ink.allCases)
    func marks(ink: Ink) {
        let name = "\(ink.className)"
        for element in MarkElement.allCases {
            let general = Self.sheet.rule(".chart .\(name)")
            let own = Self.sheet.rule(".chart \(element).\(name)")
            guard general != nil || own != nil else { continue }
            let expected = (general ?? [:]).merging(own ?? [:]) { $1 }
            let attributes = Self.attributes(ink.paint(on: element))
            for property in [
                "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
            ] {
                let wanted = expected[property] == "none" ? nil : expected[property]
                #expect(attributes[property] == wanted, "\(element).\(name) \(property)")
            }
        }
    }

    @Test("Each lettering has the colour and size of the stylesheet", arguments: Lettering.allCases)
    func lettering(_ lettering: Lettering) {
        let rule = Self.sheet.rules(".plot .\(lettering.className)")
        let attributes = Self.attributes(lettering.paint)
        #expect(attributes["fill"] == rule["fill"] ?? Self.sheet.light["text"]?.hex)
        #expect(attributes["font-size"].map { $0 + "px" } == rule["font-size"])
        #expect(attributes["font-weight"] == rule["font-weight"])
        #expect(lettering.hasHalo == (rule["paint-order"] == "stroke"))
    }

    private static func attributes(_ paint: StaticString) -> [String: String] {
        var attributes: [String: String] = [:]
        let parts = "\(paint)".split(separator: "\"", omittingEmptySubsequences: false)
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            let name = parts[index].drop { $0 == " " || $0 == "\n" }.dropLast()
            attributes[String(name)] = String(parts[index + 1])
        }
        return attributes
    }
}

extension Stylesheet {
    /// What the rule of exactly this selector says, its tokens as the light scheme's colours.
    fileprivate func rule(_ selector: String) -> [String: String]? {
        let found = rules(selector)
        return found.isEmpty ? nil : found
    }

    fileprivate func rules(_ selector: String) -> [String: String] {
        var found: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " {", maxSplits: 1)
            guard parts.count == 2,
                parts[0].split(separator: ", ").contains(where: { $0 == selector })
            else { continue }
            for declaration in parts[1].split(separator: ";") {
                let pair = declaration.split(separator: ": ", maxSplits: 1)
                guard pair.count == 2 else { continue }
                let name = String(pair[0].drop { $0 == " " })
                found[name] = resolved(String(pair[1].prefix { $0 != "}" }))
            }
        }
        return found
    }

    private func resolved(_ value: String) -> String {
        guard value.hasPrefix("var(--") else { return value }
        let token = value.dropFirst("var(--".count).prefix { $0 != ")" }
        return light[String(token)]?.hex ?? value
    }
}
