import Templates

/// The stylesheet as a reader of tokens and class names sees it.
struct Stylesheet {
    let text = String(decoding: Assets.stylesheet, as: UTF8.self)

    /// The colour tokens of the light scheme; the dark one replaces some of them.
    var light: [String: Colour] { colours(in: blocks.first ?? "") }

    var dark: [String: Colour] {
        light.merging(colours(in: blocks.dropFirst().first ?? "")) { _, dark in dark }
    }

    /// What stands in the braces of each `:root`.
    private var blocks: [Substring] {
        text.split(separator: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
    }

    private func colours(in block: Substring) -> [String: Colour] {
        var colours: [String: Colour] = [:]
        for line in block.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2 else { continue }
            let name = parts[0].drop { $0 == " " }
            let value = parts[1].drop { $0 == " " }.prefix { $0 != ";" }
            if name.hasPrefix("--"), let colour = Colour(String(value)) {
                colours[String(name.dropFirst(2))] = colour
            }
        }
        return colours
    }
}
