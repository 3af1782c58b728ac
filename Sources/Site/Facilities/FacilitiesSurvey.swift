import DecimalText
import Results

/// An edition's facilities audit with its look-ups.
struct FacilitiesSurvey {
    var edition: EditionIndex

    /// What the pages ask for by name. A dictionary without one of them leaves its part out.
    enum Column {
        static let setting = "delivered_from"
        static let contract = "contract"
        static let population = "population"
        static let monitoring = "monitoring"
        static let falls = "falls_assessment"
        static let exercise = "exercise_programme"
        static let spine = "identifies_vertebral"
        static let meetings = "governance_meetings"
        static let hip = "covers_hip"
        /// Every staff group's whole-time equivalents.
        static let staffPrefix = "wte_"
        /// Every group of patients.
        static let patientsPrefix = "covers_"
    }

    /// What every page says of a year without one.
    static let none = "There was no facilities audit this year."

    var questions: [FacilitiesQuestion] { edition.results.facilities }

    /// False where the edition had no facilities audit at all.
    var wasHeld: Bool { !questions.isEmpty }

    /// Services that sent answers.
    var services: [String] { questions.first?.answers.map(\.service) ?? [] }

    /// The groups of questions in their order.
    var groups: [(name: String, questions: [FacilitiesQuestion])] {
        var groups: [(name: String, questions: [FacilitiesQuestion])] = []
        for question in questions {
            if let last = groups.last, last.name.utf8.elementsEqual(question.group.utf8) {
                groups[groups.count - 1].questions.append(question)
            } else {
                groups.append((question.group, [question]))
            }
        }
        return groups
    }

    func question(_ column: String) -> FacilitiesQuestion? {
        questions.first { $0.column.utf8.elementsEqual(column.utf8) }
    }

    func answered(_ code: String) -> Bool {
        services.contains { $0.utf8.elementsEqual(code.utf8) }
    }

    /// The service's usable answer.
    func answer(_ column: String, of code: String) -> String? {
        question(column)?.answer(of: code)?.answer
    }

    /// The service's staff in whole-time equivalents; nil where it left one group of them open.
    func staff(of code: String) -> Double? {
        let groups = questions.filter { $0.column.hasPrefix(Column.staffPrefix) }
        let values = groups.map { PercentText.value($0.answer(of: code)?.answer) }
        guard !values.isEmpty, !values.contains(nil) else { return nil }
        return values.compactMap { $0 }.reduce(0, +)
    }

    /// Staff for every 1,000 fragility fractures that are expected in a year.
    func staffing(of code: String) -> Double? {
        guard let staff = staff(of: code),
            let expected = edition.place(.service, code).figures[1]?.denominator, expected > 0
        else { return nil }
        return staff * 1000 / Double(expected)
    }
}

extension FacilitiesQuestion {
    /// Compared by bytes. Answers stand by service as a rule, and are found by halving then; a results
    /// file in which they do not is looked through.
    func answer(of service: String) -> FacilitiesAnswer? {
        var (from, to) = (0, answers.count)
        while from < to {
            let middle = (from + to) / 2
            if answers[middle].service.utf8.lexicographicallyPrecedes(service.utf8) {
                from = middle + 1
            } else {
                to = middle
            }
        }
        if from < answers.count, answers[from].service.utf8.elementsEqual(service.utf8) {
            return answers[from]
        }
        return answers.first { $0.service.utf8.elementsEqual(service.utf8) }
    }

    /// True where the share that says yes tells it all.
    var isYesNo: Bool { kind == .yesNo && share(of: "Yes") != nil }

    /// The share of one answer; nil where it is no choice.
    func share(of answer: String) -> FacilitiesShare? {
        shares.first { $0.answer.utf8.elementsEqual(answer.utf8) }
    }
}
