import Charts
import Testing

@testable import Templates

@Suite("Signs of a map")
struct SignAreaTests {
    @Test(
        "A diamond and a square cover as much as a disc of the same radius",
        arguments: [Sign.lozenge, .square], [2.5, 10, 24])
    func area(sign: Sign, radius: Double) throws {
        var markup = Markup()
        markup.write(
            sign, at: Point(100, 100), radius: radius, .bandLow, .inPage, words: nil)
        let text = String(decoding: markup.bytes, as: UTF8.self)
        let path = try #require(text.split(separator: " d=\"M").last?.split(separator: "z").first)
        let numbers = path.split { $0 == " " || $0 == "l" }.compactMap { Double($0) }
        #expect(numbers.count == 8)
        var corners = [(x: numbers[0], y: numbers[1])]
        for step in stride(from: 2, to: numbers.count, by: 2) {
            let last = corners[corners.count - 1]
            corners.append((last.x + numbers[step], last.y + numbers[step + 1]))
        }
        let next = corners.dropFirst() + corners.prefix(1)
        let twice = zip(corners, next).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
        #expect(abs(twice.magnitude / 2 / (Double.pi * radius * radius) - 1) < 0.01)
        let middle = corners.reduce(0) { $0 + $1.x } / 4
        #expect(abs(middle - 100) < 0.01)
    }
}
