import DecimalText
import Results
import Statistics

/// What the services of the fixture answered to a facilities audit of seven questions. ELM sent
/// nothing; COV's staff could not be read.
extension Fixture {
    static let facilities: [FacilitiesQuestion] = [
        choice(
            "delivered_from", "Setting", "Delivered from", "Where from?",
            ["Acute <b>hospital</b>", "Community"], ["Community", "Community", nil, "Community"]),
        number(
            "wte_nurse", "Staffing", "Nurses", unit: "whole-time equivalents",
            ["1.5", "0.4", nil, "2"], median: "1.50"),
        number(
            "population", "Population", "Population", unit: "people", kind: .whole,
            ["240000", "61000", "50000", "1234567"], median: "150500.00"),
        choice(
            "covers_hip", "Patient groups", "Hip fractures", "Hips?", ["Yes", "No"],
            ["Yes", "No", "Yes", "Yes"], kind: .yesNo),
        choice(
            "covers_outpatient", "Patient groups", "Outpatients", "Clinics?", ["Yes", "No"],
            ["Yes", "Yes", nil, "Yes"], kind: .yesNo),
        choice(
            "monitoring", "Monitoring", "Who monitors", "Who monitors?",
            ["The service", "Nobody"], ["The service", "Nobody", "Nobody", "Nobody"]),
        FacilitiesQuestion(
            column: "started", group: "History", name: "Since", question: "Since when?",
            kind: .month, unit: "", asked: 4, answered: 3,
            answers: answers(["2016-05", "2018-01", nil, "2019-12"])),
    ]

    private static func answers(_ given: [String?]) -> [FacilitiesAnswer] {
        zip(["AIR", "BRK", "COV", "DUN"], given).map { service, answer in
            FacilitiesAnswer(
                service: service, answer: answer, status: answer == nil ? .unusable : .answered)
        }
    }

    private static func choice(
        _ column: String, _ group: String, _ name: String, _ question: String, _ codes: [String],
        _ given: [String?], kind: FacilitiesKind = .choice
    ) -> FacilitiesQuestion {
        let known = given.compactMap { $0 }
        return FacilitiesQuestion(
            column: column, group: group, name: name, question: question, kind: kind, unit: "",
            asked: given.count, answered: known.count,
            shares: codes.map { code in
                let count = known.count { $0 == code }
                let limits = WilsonInterval.limits(numerator: count, denominator: known.count)
                return FacilitiesShare(
                    answer: code, numerator: count, denominator: known.count,
                    percent: DecimalText.percent(count, of: known.count, places: 4),
                    lower95: limits.map { decimal($0.lower) },
                    upper95: limits.map { decimal($0.upper) })
            }, answers: answers(given))
    }

    private static func number(
        _ column: String, _ group: String, _ name: String, unit: String,
        kind: FacilitiesKind = .decimal, _ given: [String?], median: String
    ) -> FacilitiesQuestion {
        FacilitiesQuestion(
            column: column, group: group, name: name, question: "\(name)?", kind: kind, unit: unit,
            asked: given.count, answered: given.compactMap { $0 }.count, lowerQuartile: median,
            median: median, upperQuartile: median, answers: answers(given))
    }
}
