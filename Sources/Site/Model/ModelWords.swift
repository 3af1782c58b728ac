import Economics
import Templates

/// The fixed words of the model's page.
enum ModelWords {
    static func title(_ group: FieldDefinition.Group) -> String {
        switch group {
        case .activity: "Patients, and how far to look"
        case .pathway: "Who is found and treated"
        case .people: "Who the patients are"
        case .effect: "What treatment does"
        case .refracture: "How often bones break again"
        case .mortality: "Deaths"
        case .life: "Quality of life and bed-days"
        case .costs: "What fractures cost"
        case .service: "What the service and drugs cost"
        case .economics: "Discounting"
        }
    }

    static func words(_ group: FieldDefinition.Group) -> String {
        switch group {
        case .activity:
            "Patients with a fragility fracture in a year. Without a local count: five times the hip "
                + "fractures, less the hips"
        case .pathway:
            "Patients a year at each step, in the service now, in a better one and without one"
        case .people: "Women, and ages, in per cent of the patients of each site"
        case .effect: "When treatment works, and how well"
        case .refracture: "Later fractures without treatment"
        case .mortality: "Deaths against the population of England, 2017 to 2019"
        case .life: "What a later fracture does to a life and to a ward"
        case .costs: "In the prices of the year given; multiply to bring them to one year"
        case .service: "Costs of your own where you know them"
        case .economics: "Later costs and QALYs count for less"
        }
    }

    static let claims =
        "Published claims for this country lie about six times apart: from 13,149 fractures avoided in "
        + "five years (Pinedo-Villanueva 2023) to 74,000 (Royal Osteoporosis Society 2023). Say "
        + "which one, and whose, you use."

    static let formulas: [ModelFormulaView] = [
        ModelFormulaView(
            "treated = started by the service + (patients − identified) × usual care",
            "Those whom the service does not find are treated as often as without it."),
        ModelFormulaView(
            "h(t) = h₁, h₂, h₃ × 1.453^((age − 74)/10) × site × sex",
            "Later fractures a person-year without treatment: first, second and later years."),
        ModelFormulaView(
            "fractures(t) = alive(t) × h(t)/12 × share of the site × [1 − c(t) × (1 − RR)]",
            "c is the share protected: on treatment for as long as it takes to work, and those who "
                + "stopped less than 12 months ago, less with each month."),
        ModelFormulaView(
            "deaths(t) = alive(t) × (1 − e^(−μ/12)) + fractures(t) × share that dies of it",
            "μ is −ln(1 − q) × the ratio of deaths to those of the population, by age and sex."),
        ModelFormulaView(
            "QALYs = Σ alive × u/12 × d − Σ fractures × (loss in the first year + later loss)",
            "u is the population’s quality of life by age and sex; losses run over the discounted "
                + "years lived after the fracture, within the horizon; of those beyond the first, each "
                + "month to its middle."),
        ModelFormulaView(
            "d(t) = 1.035^(−t/12)", "Money and QALYs; counts are not discounted."),
        ModelFormulaView(
            "cost of care = Σ fractures × d × (first year + second year × share alive then)",
            "The NHS. The local authority: hip fractures × share new in a care home × its cost."),
        ModelFormulaView(
            "several intakes = Σ of runs, each a year later and a year shorter",
            "All end at the same horizon."),
        ModelFormulaView(
            "draws: rates and ratios lognormal, shares beta, costs gamma",
            "Each around its value, as wide as its range; seed 2021. Black 1990 for the plane."),
    ]

    static let shapes = [
        "As in a service that follows up (Walters 2017)", "As in primary care (Morley 2020)",
        "Nobody stops after 12 months",
    ]
}
