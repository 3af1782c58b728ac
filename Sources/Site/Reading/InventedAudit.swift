import Charts
import DecimalText
import Results
import Statistics
import Templates

/// Services that do not exist, named after trees, for the examples on the how-to-read pages.
struct InventedAudit {
    struct Service {
        var name: String
        var met: Int
        var patients: Int

        init(_ name: String, _ met: Int, of patients: Int) {
            self.name = name
            self.met = met
            self.patients = patients
        }

        var proportion: Proportion? { Proportion(numerator: met, denominator: patients) }
    }

    var services: [Service]

    /// All patients of all services together.
    var whole: Service {
        Service(
            "All services", services.reduce(0) { $0 + $1.met },
            of: services.reduce(0) { $0 + $1.patients })
    }

    /// National figure, 0…1.
    var target: Double { whole.proportion?.value ?? 0 }

    var national: FigureView { view(of: whole, level: .national) }

    var nationalLine: ReferenceLine {
        ReferenceLine(
            value: national.reading?.value ?? 0, label: "National \(national.percent)")
    }

    /// The service as its own page would word it, by the same verdict and the same words.
    func view(of service: Service, level: Level = .service) -> FigureView {
        FigureWords(national: level == .national ? nil : figure(whole, .national))
            .view(of: figure(service, level))
    }

    func view(of name: String) -> FigureView {
        services.first { $0.name.utf8.elementsEqual(name.utf8) }.map { view(of: $0) }
            ?? FigureWords().view(of: nil)
    }

    private func figure(_ service: Service, _ level: Level) -> Figure {
        let verdict = Verdict.compare(
            numerator: service.met, denominator: service.patients, comparator: target,
            polarity: .higherIsBetter)
        let limits = WilsonInterval.limits(
            numerator: service.met, denominator: service.patients)
        let isFew = level == .service && service.patients < OutlierAssessment.fewestPatients
        return Figure(
            level: level, code: service.name, name: service.name, kpi: 7,
            denominator: service.patients, numerator: service.met, missing: 0, excluded: 0,
            percent: DecimalText.percent(service.met, of: service.patients, places: 4),
            lower95: limits.map { DecimalText.fixed($0.lower * 100, places: 4) },
            upper95: limits.map { DecimalText.fixed($0.upper * 100, places: 4) }, rag: nil,
            comparison: level == .national ? nil : Self.comparison(verdict), outlier: nil,
            status: isFew ? .tooFew : .ok)
    }

    private static func comparison(_ verdict: Verdict) -> Comparison? {
        switch verdict {
        case .better: .better
        case .similar: .similar
        case .worse: .worse
        case .notCompared: nil
        }
    }
}

extension InventedAudit {
    /// Twenty-four services that differ by more than chance, as real ones do.
    static let differing = InventedAudit(services: [
        .init("Alder", 166, of: 310), .init("Ash", 92, of: 145), .init("Aspen", 405, of: 520),
        .init("Beech", 52, of: 88), .init("Birch", 179, of: 260), .init("Cedar", 224, of: 410),
        .init("Cherry", 116, of: 190), .init("Elder", 353, of: 640), .init("Elm", 69, of: 120),
        .init("Fir", 186, of: 350), .init("Hawthorn", 56, of: 75), .init("Hazel", 414, of: 760),
        .init("Holly", 158, of: 230), .init("Juniper", 107, of: 165), .init("Larch", 297, of: 480),
        .init("Lime", 24, of: 52), .init("Maple", 155, of: 300), .init("Oak", 536, of: 880),
        .init("Pine", 132, of: 210), .init("Poplar", 83, of: 135), .init("Rowan", 364, of: 560),
        .init("Spruce", 246, of: 420), .init("Willow", 280, of: 700), .init("Yew", 10, of: 24),
    ])

    /// Sixty services whose patients all have the same chance of care, 60 %; drawn once by a random
    /// generator and written down.
    static let alike = InventedAudit(
        services: [
            (116, 205), (170, 295), (173, 300), (99, 140), (116, 180), (316, 510), (52, 85),
            (77, 110), (98, 145), (136, 215), (329, 575), (230, 380), (107, 190), (200, 315),
            (279, 470), (47, 75), (225, 350), (206, 370), (215, 350), (182, 305), (219, 375),
            (258, 425), (109, 180), (370, 590), (198, 315), (66, 115), (225, 370), (118, 205),
            (327, 545), (50, 70), (293, 505), (155, 230), (230, 390), (197, 320), (219, 360),
            (192, 300), (329, 520), (81, 130), (280, 480), (136, 225), (69, 120), (368, 580),
            (61, 100), (178, 305), (270, 455), (347, 590), (184, 300), (78, 125), (295, 480),
            (61, 95), (156, 275), (130, 210), (293, 500), (72, 115), (213, 375), (269, 475),
            (247, 390), (108, 190), (250, 430), (352, 575),
        ].enumerated().map { .init("Service \($0 + 1)", $1.0, of: $1.1) })
}
