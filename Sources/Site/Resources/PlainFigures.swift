import Repository
import Templates

/// A national figure as patients and the public read it: so many in ten, in plain words.
struct PlainFigures {
    var language: ResourceLanguage

    /// `About 7 in 10`, from a percentage; the ends are said as what they are not, so that nobody
    /// reads none or all where there are some.
    func share(_ percent: Double) -> String {
        let isWelsh = language == .welsh
        switch percent {
        case ...0: return isWelsh ? "Neb" : "None"
        case ..<5: return isWelsh ? "Llai nag 1 o bob\u{A0}20" : "Fewer than 1 in\u{A0}20"
        case 100...: return isWelsh ? "Pawb" : "All"
        case 95...: return isWelsh ? "Mwy na 19 o bob\u{A0}20" : "More than 19 in\u{A0}20"
        default:
            let tenths = Int((percent / 10).rounded(.toNearestOrAwayFromZero))
            return isWelsh ? "Tua \(tenths) o bob\u{A0}10" : "About \(tenths) in\u{A0}10"
        }
    }

    /// What the share is of; it follows the share on the page.
    func words(of kpi: Int) -> String {
        let words = language == .welsh ? Self.welsh : Self.english
        return words[kpi - 1]
    }

    /// Leads to the indicator's page, which shows every service, without the audit's own words.
    func way(to kpi: Int) -> String {
        language == .welsh
            ? "Mwy am KPI \(kpi) (Saesneg)" : "All services: \(Self.englishWays[kpi - 1])"
    }

    /// Behind the exact percentage.
    func base(year: Int, isProvisional: Bool) -> String {
        if language == .welsh {
            let later = isProvisional ? "; gall godi eto, gan nad yw’r flwyddyn ar ben i bawb" : ""
            return " yn \(year), pob gwasanaeth gyda’i gilydd\(later)"
        }
        let later =
            isProvisional ? "; it may still rise, as the year is not over for everybody" : ""
        return " in \(year), all services together\(later)"
    }

    var noFigure: String { language == .welsh ? "Dim ffigur" : "No figure" }

    func noFigureWords(year: Int) -> String {
        language == .welsh
            ? "Nid oes ffigur ar gyfer \(year)." : "There is no figure for \(year)."
    }

    func heading(year: Int) -> String {
        language == .welsh ? "\(year) mewn ffigurau syml" : "\(year) in plain figures"
    }

    private static let english = [
        "services gave nearly every answer that the audit asks for",
        "of the broken bones that we would expect were seen by a service",
        "of the broken bones in the back that we would expect were seen by a service",
        "people were assessed within 90 days of breaking a bone",
        "people who needed a bone scan had it within 90 days",
        "people were checked for their risk of falling, or sent for a check",
        "people were advised to take a bone medicine",
        "people who broke a bone other than a hip began strength and balance exercise within 16 weeks",
        "people advised to take a bone medicine were asked within 16 weeks how they were getting on",
        "people advised to take a bone medicine had begun it by their first follow-up",
        "people advised to take a bone medicine were taking it a year later",
    ]

    private static let englishWays = [
        "answers given", "broken bones found", "broken bones in the back found",
        "seen within 90 days", "scan within 90 days", "checked for falls", "bone medicine advised",
        "exercise begun", "asked within 16 weeks", "bone medicine begun",
        "bone medicine after a year",
    ]

    private static let welsh = [
        "o wasanaethau wedi rhoi bron pob ateb y mae’r archwiliad yn gofyn amdano",
        "o’r toresgyrn y byddem yn eu disgwyl wedi’u gweld gan wasanaeth",
        "o’r toresgyrn yn y cefn y byddem yn eu disgwyl wedi’u gweld gan wasanaeth",
        "o bobl wedi’u hasesu o fewn 90 diwrnod i dorri asgwrn",
        "o’r bobl yr oedd angen sgan esgyrn arnynt wedi’i gael o fewn 90 diwrnod",
        "o bobl wedi’u gwirio am eu risg o gwympo, neu wedi’u hanfon am wiriad",
        "o bobl wedi cael cyngor i gymryd meddyginiaeth esgyrn",
        "o bobl a dorrodd asgwrn heblaw’r glun wedi dechrau ymarferion cryfder a chydbwysedd o fewn 16 wythnos",
        "o’r bobl a gafodd gyngor i gymryd meddyginiaeth esgyrn wedi’u holi o fewn 16 wythnos sut yr oedd pethau’n mynd",
        "o’r bobl a gafodd gyngor i gymryd meddyginiaeth esgyrn wedi’i dechrau erbyn eu hapwyntiad dilynol cyntaf",
        "o’r bobl a gafodd gyngor i gymryd meddyginiaeth esgyrn yn ei chymryd flwyddyn yn ddiweddarach",
    ]
}
