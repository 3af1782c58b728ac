import Results
import Templates

/// Letters and a card that a service fills in for each patient: what it writes stands between double
/// angle brackets.
///
/// They hold no figure of the audit. The words are ours: those of the audit’s own templates were not
/// read.
enum LetterTemplate: String, CaseIterable, Sendable {
    case generalPractice = "gp-letter-template"
    case patient = "patient-letter-template"
    case card = "bone-health-card"

    var title: String {
        switch self {
        case .generalPractice: "Letter to the general practice"
        case .patient: "Letter to the patient"
        case .card: "Bone health card"
        }
    }

    func document(of edition: Edition) -> WordDocumentView {
        WordDocumentView(
            title: "\(title): template", subject: "Template to adapt", author: Site.name,
            language: "en-GB",
            created: DocumentDay(edition.publishedOn, year: edition.year).instant,
            footer: "Template. Search for << before it goes out.",
            blocks: [.title(WordLine(plain: title))] + blocks)
    }

    private var blocks: [WordBlock] {
        switch self {
        case .generalPractice: Self.head + Self.toPractice
        case .patient: Self.toPatient
        case .card: Self.onCard
        }
    }

    private static let head: [WordBlock] = [
        .paragraph("<<service, address, telephone>>"), .paragraph("<<date>>"),
    ]

    private static let toPractice: [WordBlock] = [
        .paragraph("<<general practitioner and practice>>"),
        .paragraph(
            """
            \(strong: "About:") <<name>>, born <<date of birth>>, NHS number <<number>>, <<address>>
            """), .heading(1, "What we ask of you"),
        .bullets([
            "Please prescribe <<medicine, dose, how long>>. The first dose: <<who gives it, and when>>.",
            "Calcium and vitamin D: <<what is advised>>.",
            "Please check <<blood tests, and when>>.",
            "If treatment is not taken or not tolerated, please tell us: <<telephone>>.",
        ]), .heading(1, "What we found"),
        .bullets([
            "Fracture: <<site>> on <<date>>, after <<how it happened>>.",
            "Bone density: <<result and date, or why it was not measured>>.",
            "Risk of another fracture: <<tool and result>>.", "Falls risk: <<result>>.",
            "Blood tests: <<results that need attention>>.",
        ]), .heading(1, "What happens next"),
        .bullets([
            "We contact <<name>> 12 to 16 weeks after the fracture, and at 12 months.",
            "Falls and exercise: <<referred to, on which day>>.",
            "<<name>> has had this letter, and written information about <<what>>.",
        ]), .paragraph("<<signature, name and role>>"),
    ]

    private static let toPatient: [WordBlock] = [
        .paragraph("Dear <<name>>"),
        .paragraph(
            "You broke your <<bone>> on <<date>>. We met on <<date>> to look at your bones."),
        .heading(1, "What we found"),
        .paragraph("<<What the tests showed, in two or three short sentences.>>"),
        .heading(1, "If you start treatment"),
        .bullets([
            "Your medicine is <<medicine>>. You take it <<how and how often>>.",
            "You get it from <<whom, and from which day>>.",
            "It works only while you take it. If it does not agree with you, ring us before you stop.",
        ]), .heading(1, "If you decide not to start"),
        .bullets([
            "It is your decision, and you can change it at any time.",
            "You can still have <<what is offered: exercise, vitamin D, a talk in some months>>.",
        ]), .heading(1, "What happens next"),
        .bullets([
            "We ring you on or about <<date>>, and again a year after your fracture.",
            "Questions: ring <<telephone, days and hours>>.",
            "The Royal Osteoporosis Society has a helpline: <<its present number>>.",
        ]), .paragraph("<<signature, name and role>>"),
    ]

    private static let onCard: [WordBlock] = [
        .table(
            WordTable(
                caption: "Please carry this card and show it to whoever treats you",
                columns: [.init("What", 36), .init("About me", 64)],
                rows: [
                    ["Name", "<<name>>"], ["NHS number", "<<number>>"],
                    ["My fracture, and when", "<<bone, date>>"],
                    ["Risk of another fracture", "<<result and date>>"],
                    ["Bone density", "<<result and date>>"],
                    ["My medicine", "<<medicine and dose>>"],
                    ["Since, and until its review", "<<date to date>>"],
                    ["Calcium and vitamin D", "<<what is advised>>"],
                    ["My service rings me", "<<dates>>"],
                    ["My service’s telephone", "<<telephone>>"],
                ]))
    ]
}
