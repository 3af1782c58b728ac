/// A ready set of inputs.
package struct Preset: Sendable {
    /// As `flsdb model --preset` takes it.
    package var name: String
    package var title: String
    /// What it stands for and where it comes from.
    package var words: String
    package var inputs: ModelInputs

    package static let all = [community, cautious, hopeful, golden]
    /// Of `all`, so that whoever only names them need not make them.
    package static let names = ["community", "cautious", "hopeful", "golden"]

    package static func named(_ name: String) -> Preset? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// `inputs` with whatever this preset changes of the defaults.
    package func applied(to inputs: ModelInputs) -> ModelInputs {
        var changed = inputs
        for field in Field.allCases where self.inputs[field] != Self.community.inputs[field] {
            changed[field] = self.inputs[field]
        }
        return changed
    }

    /// The defaults.
    package static let community = Preset(
        name: "community", title: "A community of 320,000",
        words: "797 patients a year, as the Department of Health took for 320,000 people in 2009; "
            + "found and treated as in the audit of 2017; better is the 80/50/80 model; none is "
            + "usual care in Glasgow, with the persistence of primary care.",
        inputs: ModelInputs())

    /// One stratum, as close to McLellan 2011 as public inputs allow: the vector that every change
    /// to the program is held against.
    ///
    /// - Reference: McLellan AR et al., Osteoporos Int 2011;22:2083–98: of 1,000 patients 740 need
    ///   treatment; 686 are treated with a service and 193 with usual care.
    package static let golden = Preset(
        name: "golden", title: "Glasgow, per 1,000 patients",
        words: "Women of 75, one intake of 1,000: 686 treated with a service, 193 with usual care "
            + "(McLellan 2011). Chosen after trying 24 sets of inputs with the published result "
            + "known, so it checks the arithmetic and the calibration and predicts nothing.",
        inputs: ModelInputs([
            .hipPatients: 0, .spinePatients: 0, .otherPatients: 1_000, .womenOther: 100,
            .otherFrom50: 0, .otherFrom65: 0, .otherFrom75: 100, .otherFrom85: 0,
            .ageFrom75: 75, .intakes: 1,
            .currentIdentified: 1_000, .currentAssessed: 1_000, .currentRecommended: 740,
            .currentStarted: 686, .betterIdentified: 1_000, .betterAssessed: 1_000,
            .betterRecommended: 740, .betterStarted: 686, .betterAdherence: 76,
            .noneStarted: 193, .noneAdherence: 76, .noneCurve: 0,
            .hazardDecade: 1, .hazardMen: 1, .hazardSpine: 1, .utility: 0.75,
            .usualAssessmentCost: 14.402, .oralCost: 53.56,
        ]))

    package static let cautious = Preset(
        name: "cautious", title: "Cautious",
        words: "The community of 320,000 with what speaks against a service: the lower rates of "
            + "later fracture, treatment that works after 12 months, risks on treatment at the "
            + "upper ends of their intervals, and patients of a service who go on for no longer "
            + "than those of primary care.",
        inputs: ModelInputs([
            .hazard1: 6, .hazard2: 4.5, .hazard3: 3.8, .lag: 12, .riskHip: 0.77, .riskSpine: 0.69,
            .riskOther: 0.99, .currentAdherence: 43.6, .betterAdherence: 43.6, .serviceCurve: 1,
        ]))

    package static let hopeful = Preset(
        name: "hopeful", title: "Hopeful",
        words: "The community of 320,000 with what speaks for a service: the higher rates of later "
            + "fracture (United States, 65 and over), risks on treatment at the lower ends of their "
            + "intervals, and 88 % still on treatment at 12 months.",
        inputs: ModelInputs([
            .hazard1: 10.76, .hazard2: 10.08, .hazard3: 7.14, .riskHip: 0.56, .riskSpine: 0.43,
            .riskOther: 0.64, .currentAdherence: 88, .betterAdherence: 88,
        ]))
}
