import Economics
import Templates

/// The options, the service that is proposed, its staff, and what it will do in a year.
extension BusinessCase {
    var plan: [WordBlock] {
        [
            .heading(1, "5 Options appraisal"), .table(options), .table(criteria),
            .paragraph("[Which option is preferred, and why the others are not.]"),
            .heading(1, "6 Proposed service"),
            .bullets(pathway), .heading(1, "7 Staffing"), .table(staff),
            .paragraph(workload), .heading(1, "8 Activity and capacity"), .table(yearlyActivity),
        ]
    }

    private var workload: WordLine {
        """
        Patients for each whole-time equivalent: [number]. Hours for each patient, follow-up \
        included: [number]. No published ratio was found; use your own counts.
        """
    }

    private var pathway: [WordLine] {
        [
            """
            Case finding: [routes: wards, fracture clinic, emergency department, imaging \
            reports, general practice].
            """,
            """
            Catchment: [area and population]. Included: people of 50 and over with a \
            fragility fracture [and exceptions].
            """,
            """
            Pathway: [identify, assess, scan where needed, advise, start treatment, \
            follow up at 16 weeks and at 12 months]. Setting: [hospital, community or \
            both].
            """,
            """
            Falls: [how falls risk is assessed and who offers strength and balance \
            exercise]. NICE asks for both (QS86).
            """,
        ]
    }

    private var options: WordTable {
        let comparison = forecast.comparison
        let none: WordLine = "[number]"
        func row(_ name: String, _ words: WordLine, _ avoided: WordLine, _ cost: WordLine)
            -> [WordLine]
        {
            [WordLine(plain: name), words, avoided, cost, "[benefits and risks]"]
        }
        return WordTable(
            caption: "Options against the service now, over five years",
            columns: [
                .init("Option", 22), .init("What it is", 28),
                .init("Fractures avoided (number)", 15, isNumeric: true),
                .init("Extra cost, NHS (£)", 17, isNumeric: true), .init("Benefits and risks", 18),
            ],
            rows: [
                row("0 Do nothing", "The service now.", "0", "£0"),
                row("1 Hip patients only", "[orthogeriatric ward]", none, "[£]"),
                row("2 Inpatients", "[all wards]", none, "[£]"),
                row("3 Inpatients and outpatients", "[and fracture clinic]", none, "[£]"),
                row(
                    "4 Full service", "80 % found, vertebral fractures too, and followed up.",
                    computed(ModelNumbers.decimal(comparison.allAvoided)),
                    computed(ModelNumbers.pounds(comparison.cost))),
                row("5 Regional network", "[shared with neighbours]", none, "[£]"),
            ])
    }

    private var criteria: WordTable {
        WordTable(
            caption: "Scores: weight times score, 1 (worst) to 5 (best)",
            columns: [
                .init("Criterion", 36), .init("Weight", 16, isNumeric: true),
                .init("Option 0", 16, isNumeric: true), .init("Option 4", 16, isNumeric: true),
                .init("Other option", 16, isNumeric: true),
            ],
            rows: [
                "Patients reached", "Quality against national standards", "Cost",
                "Can be staffed and delivered", "Equality of access",
            ].map { [WordLine(plain: $0), "[weight]", "[score]", "[score]", "[score]"] })
    }

    private var staff: WordTable {
        WordTable(
            caption: "Staff (whole-time equivalents; consultants in programmed activities)",
            columns: [
                .init("Role", 40), .init("Band", 20), .init("Now", 20, isNumeric: true),
                .init("Proposed", 20, isNumeric: true),
            ],
            rows: [
                "Lead consultant", "Nurses and allied health professionals", "Administration",
                "DXA radiographer", "Pharmacist",
            ].map { [WordLine(plain: $0), "[band]", "[number]", "[number]"] })
    }

    private var yearlyActivity: WordTable {
        func row(_ name: String, _ now: Field, _ better: Field) -> [WordLine] {
            [WordLine(plain: name), computed(whole(now)), computed(whole(better))]
        }
        let local = [
            "Clinics (number)", "DXA scans (number)", "Infusions (number)",
            "Calls at 16 weeks (number)", "Calls at 52 weeks (number)",
        ].map { [WordLine(plain: $0), "[number]", "[number]"] as [WordLine] }
        return WordTable(
            caption: "Patients and activity in a year",
            columns: [
                .init("Step (unit)", 50), .init("Service now", 25, isNumeric: true),
                .init("Better service", 25, isNumeric: true),
            ],
            rows: [
                row("Found (patients)", .currentIdentified, .betterIdentified),
                row("Assessed (patients)", .currentAssessed, .betterAssessed),
                row(
                    "Advised to take treatment (patients)", .currentRecommended, .betterRecommended),
                row("Started treatment (patients)", .currentStarted, .betterStarted),
            ] + local)
    }
}
