import Charts
import Disk
import Templates
import Testing

@Suite("Golden charts")
struct GoldenTests {
    private let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

    /// A changed chart is written beside its golden as `NAME.changed.svg`, to be looked at and, if
    /// right, moved over it. Nothing is recorded by itself.
    @Test("A chart of each kind is drawn as it was looked at", arguments: Goldens.drawings.indices)
    func golden(index: Int) throws {
        let (name, drawing) = Goldens.drawings[index]
        let drawn = svg(drawing, id: "chart", title: name, description: "Golden").bytes
        let path = "\(folder)/Fixtures/\(name)"
        let golden = (try? WholeFile.bytes(at: "\(path).svg", shownAs: name)) ?? []
        if drawn != golden { try WholeFile.write(drawn, to: "\(path).changed.svg") }
        #expect(drawn == golden, "\(name).changed.svg differs from the golden chart")
    }

    @Test("A golden chart is short enough to be read", arguments: Goldens.drawings.indices)
    func short(index: Int) {
        let (name, drawing) = Goldens.drawings[index]
        let drawn = svg(drawing, id: "chart", title: name, description: "Golden").bytes
        #expect(drawn.count { $0 == UInt8(ascii: "\n") } <= 40, "\(name)")
    }

    @Test("A funnel of 160 services takes less than 30 KB")
    func small() {
        let services = (0..<160).map { index in
            FunnelChart.Service(
                name: "Dunwick and Saltmarsh Royal \(index)", patients: 100 + index * 7,
                value: 20.13 + Double(index) / 3, standing: .similar,
                text: "64.9 % (61.2 to 68.4) of 1,670")
        }
        let limits = FunnelChart.patientsToDraw(upTo: 1220).map { patients in
            FunnelChart.Limits(
                patients: Double(patients), innerLower: 41.87, innerUpper: 63.13, outerLower: 35.77,
                outerUpper: 69.31)
        }
        let chart = FunnelChart(
            services: services, target: Goldens.line, limits: limits, adjustedLimits: limits,
            patientsLabel: "Patients")
        let bytes = svg(chart.drawing(), id: "kpi7-funnel", title: "t", description: "d").bytes
        #expect(bytes.count < 30_000)
        #expect(bytes.count > 10_000)
    }
}
