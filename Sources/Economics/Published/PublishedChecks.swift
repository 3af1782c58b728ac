/// Every published result that the model was held against, reproduced or not.
package enum PublishedChecks {
    package static func all() -> [PublishedCheck] {
        glasgow() + department() + biology() + claims()
    }

    private static let mcLellan = Source.mcLellan.address
    private static let health = "https://www.capturethefracture.org/health-economics"

    /// Per 1,000 patients, pounds: assessment, drugs, and what fractures would have cost.
    private static let (assessment, drugs, fractures) = (83_598.0, 206_544.0, 311_142.0)

    private static func glasgow() -> [PublishedCheck] {
        let golden = FractureModel(Preset.golden.inputs).headline
        func longer(_ months: Double) -> Comparison {
            FractureModel(Preset.golden.inputs.with([(.horizon, months)])).headline
        }
        return [
            check(
                "O01", "McLellan 2011", "Extra cost of assessment per 1,000 patients", "£",
                [assessment], [golden.service], [0.5], "the same pound", .reproduced,
                "£98 a patient with a service, £14.402 without.", mcLellan),
            check(
                "O02", "McLellan 2011", "Extra cost of drugs per 1,000 patients", "£", [drugs],
                [418.954 * 493], [1], "the same pound", .arithmetic,
                "493 more patients treated, £418.954 each. Today’s prices are far lower.", mcLellan),
            check(
                "O03", "McLellan 2011", "Net cost per 1,000 patients", "£", [-21_000],
                [assessment + drugs - fractures], [1_000], "£1,000", .arithmetic,
                "The published costs less the published saving (printed as £312,000).", health),
            check(
                "O04", "McLellan 2011", "Fractures avoided per 1,000 patients", "fractures", [18],
                [golden.allAvoided], [3.6], "20 %", .reproduced,
                "A check of calibration: the preset was chosen with the answer known.", mcLellan),
            check(
                "O05", "McLellan 2011", "Hip fractures avoided per 1,000 patients", "fractures",
                [11], [golden.avoided[0]], [2.2], "20 %", .reproduced, "As O04.", mcLellan),
            check(
                "O06", "McLellan 2011", "Bed-days saved per 1,000 patients", "days", [266],
                [golden.bedDays], [39.9], "15 %", .reproduced,
                "24.2 days for a hip; 4 and 2 for others are assumed.", health),
            check(
                "O07", "McLellan 2011", "QALYs gained per 1,000 patients", "QALYs", [22],
                [longer(240).qalys], [6.6], "30 %", .reproduced,
                "Over 20 years, treated for 5: the paper’s horizon was not read.", health),
            check(
                "O08", "McLellan 2011", "Life-years gained per 1,000 patients", "life-years", [3],
                [longer(120).lifeYears], [], "same order", .notReproduced,
                "Over 10 years; over 5 it is 1.5. The paper’s horizon was not read.", health),
        ]
    }

    private static func department() -> [PublishedCheck] {
        let address = Source.department.address
        let (saving, cost) = (290_708.0, 234_181.0)
        return [
            check(
                "O09", "Department of Health 2009", "Net saving of 797 patients over 5 years", "£",
                [56_527], [saving - cost], [0], "exact", .arithmetic,
                "£290,708 less £234,181.", address),
            check(
                "O10", "Department of Health 2009", "National saving over 5 years", "£",
                [8_500_000], [(saving - cost) * 150.4], [170_000], "2 %", .arithmetic,
                "150.4 areas of 320,000 people.", address),
            check(
                "O11", "Department of Health 2009", "Extra cost of 797 patients", "£", [cost],
                [(assessment + drugs) * 0.797], [cost * 0.02], "2 %", .arithmetic,
                "McLellan’s extra costs, scaled to 797.", address),
            check(
                "O12", "Department of Health 2009", "Savings of 797 patients", "£", [saving],
                [fractures * 0.797], [saving * 0.2], "20 %", .arithmetic,
                "McLellan’s saving, scaled. With the Scottish cost of a hip fracture to health and "
                    + "social care (£39,490) the model gives £328,500.", address),
        ]
    }

    private static func biology() -> [PublishedCheck] {
        func untreated(_ changes: [(Field, Double)]) -> [Double] {
            let inputs = Preset.golden.inputs.with([(.noneStarted, 0)] + changes)
            return FractureModel(inputs).outcomes[2].refractured.map { $0 * 100 }
        }
        let banefelt = untreated([(.ageFrom75, 74)])
        let high = untreated([
            (.ageFrom75, 79), (.hazard1, 10.76), (.hazard2, 10.08), (.hazard3, 7.14),
        ])
        let fit = "The rates were fitted to it."
        return [
            check(
                "O13", "Banefelt 2019", "Another fracture within 12 months, untreated", "%", [7.1],
                [banefelt[0]], [0.2], "0.2 points", .reproduced, fit, Source.banefelt.address),
            check(
                "O14", "Banefelt 2019", "Another fracture within 24 months, untreated", "%", [12],
                [banefelt[1]], [0.3], "0.3 points", .reproduced, fit, Source.banefelt.address),
            check(
                "O15", "Balasubramanian 2019", "Another fracture within 1, 2 and 5 years", "%",
                [10, 18, 31], [high[0], high[1], high[4]], [0.3, 0.3, 0.3], "0.3 points",
                .reproduced, "The higher rates were fitted to it.",
                "https://pmc.ncbi.nlm.nih.gov/articles/PMC6332293"),
            check(
                "O16", "ONS 2017–2019", "Years of life left at 65, men and women", "years",
                [18.91, 21.3],
                [
                    LifeTable.expectation(isMan: true, age: 65),
                    LifeTable.expectation(isMan: false, age: 65),
                ], [0.05, 0.05], "0.05 years", .reproduced,
                "From the probabilities of death alone.", "https://github.com/bitowaqr/shortfall"),
        ]
    }

    private static func claims() -> [PublishedCheck] {
        let golden = FractureModel(Preset.golden.inputs)
        let community = FractureModel(Preset.community.inputs).comparisons[1]
        let (perGolden, all) = (golden.headline, golden.headline.allAvoided)
        let unpublished = "Their inputs are not published; nothing was tuned to it."
        return [
            check(
                "O17", "RCP 2019", "Net saving of a typical group over 5 years, and ratio",
                "£ million; ratio", [1.46, 3.28], [2.1 - 0.64, 2.1 / 0.64], [0.005, 0.005],
                "exact", .arithmetic, "£2.1 million less £0.64 million.",
                "https://www.opnews.com/2019/06/healthcare-commissioners-urged-to-implement-services-that-prevent-broken-bones/15501"
            ),
            check(
                "O18", "RCP 2019", "Fractures prevented in a typical group over 5 years",
                "fractures", [277], [community.allAvoided], [], "none", .notReproduced,
                "Ours: the community preset, 80/50/80 against no service. \(unpublished)",
                "https://www.rcplondon.ac.uk/news/nhs-can-save-millions-preventing-broken-bones"),
            check(
                "O19", "ROS 2023", "England over 5 years: fractures, of them hips; NHS saving",
                "fractures; fractures; £ million", [74_000, 31_000, 665], [], [], "none",
                .notReproduced,
                "Only its share of hips (41.9 %) is used, as an input. \(unpublished)",
                Source.campaign.address),
            check(
                "O20", "ROS 2024", "Bed-days for each fracture, deaths for each hip",
                "days; deaths",
                [10.5, 0.33], [perGolden.bedDays / all, perGolden.deaths / perGolden.avoided[0]],
                [], "none", .notReproduced,
                "From 105,000 bed-days, 10,000 fractures, 1,400 deaths and 4,200 hips in a year. "
                    + unpublished,
                "https://theros.org.uk/latest-news/1-400-lives-set-to-be-needlessly-lost-this-year-following-government-inaction-on-osteoporosis/"
            ),
            check(
                "O21", "Pinedo-Villanueva 2023", "QALYs and bed-days for each fracture avoided",
                "QALYs; days", [0.89, 9.2], [perGolden.qalys / all, perGolden.bedDays / all], [],
                "none", .notReproduced,
                "From 13,149 fractures, 11,709 QALYs and 120,989 bed-days in a country like the UK. "
                    + "A microsimulation whose supplement was not read.",
                "https://ouci.dntb.gov.ua/en/works/7XGyWvX9"),
            check(
                "O22", "Leal 2017", "Life-years gained by each hip patient, women and men",
                "life-years", [0.149, 0.159], [], [], "none", .notReproduced,
                "It rests on fewer deaths in the first year after a hip fracture, which this model "
                    + "does not credit to a service.",
                "https://pmc.ncbi.nlm.nih.gov/articles/PMC5321497/table/T3"),
            check(
                "O23", "Solomon 2014", "Fractures avoided per 10,000 hip patients, lifetime",
                "fractures", [153], [all * 10], [], "none", .notReproduced,
                "United States, lifetime; ours is the Glasgow preset over 5 years.",
                "http://onlinelibrary.wiley.com/doi/10.1002/jbmr.2180/abstract?globalMessage=0"),
            check(
                "O24", "ROS calculator", "Average group over 5 years: fractures; saving",
                "fractures; £ million", [250, 2],
                [
                    community.allAvoided,
                    (community.nhsSaving + community.socialSaving) / 1_000_000,
                ], [], "none", .notReproduced,
                "Its method is not public. Ours: as O18.",
                "https://politicshome.com/members/article/royal-osteoporosis-society-responds-to-lord-crisps-statement-on-investing-in-nurses"
            ),
            check(
                "O25", "MJA 2024", "Australia: fractures averted by expansion; AUD for each",
                "%; AUD", [0.56, 42_828], [], [], "none", .notReproduced,
                "Evidence the other way: not cost-saving. Another country’s costs and plan.",
                "https://mja.com.au/journal/2024/220/5/expanding-access-fracture-liaison-services-australia-people-minimal-trauma"
            ),
        ]
    }

    private static func check(
        _ id: String, _ study: String, _ quantity: String, _ unit: String, _ published: [Double],
        _ ours: [Double], _ tolerance: [Double], _ toleranceWords: String,
        _ standing: PublishedCheck.Standing, _ words: String, _ address: String
    ) -> PublishedCheck {
        PublishedCheck(
            id: id, study: study, quantity: quantity, unit: unit, published: published, ours: ours,
            tolerance: tolerance, toleranceWords: toleranceWords, standing: standing, words: words,
            address: address)
    }
}
