import Results
import Templates

/// A business case to adapt: generic, or filled with what the audit publishes of one service.
///
/// Everything that the local team must write or check stands in square brackets in the literals of
/// its sections, and so in red.
///
/// - Reference: the fields are those that the templates of IOF, New Zealand, FFN and the Royal
///   Osteoporosis Society share, in the order of a five-case business case.
struct BusinessCase {
    var edition: EditionIndex
    /// nil for the generic one.
    var service: ServiceEntry?
    var forecast: Forecast
    let story: ServiceStory?

    init(edition: EditionIndex, service: ServiceEntry?) {
        self.edition = edition
        self.service = service
        story = service.map { ServiceStory(edition: edition, entry: $0, code: $0.code) }
        forecast = service.map { Forecast(of: edition.place(.service, $0.code)) } ?? .example
    }

    var document: WordDocumentView {
        WordDocumentView(
            title: title, subject: "Business case to adapt, audit year \(edition.year)",
            author: Site.name, language: "en-GB",
            created: DocumentDay(facts.publishedOn, year: facts.year).instant,
            footer: footer, blocks: opening + need + plan + money + delivery + annexes)
    }

    var facts: Edition { edition.results.edition }
    var place: Place? { service.map { edition.place(.service, $0.code) } }

    var title: String {
        service.map { "Business case for a fracture liaison service: \($0.name)" }
            ?? "Business case for a fracture liaison service"
    }

    private var footer: String {
        let draft = "Draft business case\(service.map { ", \($0.code)" } ?? "")"
        return facts.synthetic ? "\(draft). Synthetic data." : "\(draft)."
    }

    /// A number of the forecast: plain where it rests on the service's figures, else for the local
    /// team to replace.
    func computed(_ text: String) -> WordLine {
        forecast.isExample ? WordLine(local: text) : WordLine(plain: text)
    }

    /// Words of a published figure, else a gap to fill.
    func published(_ text: String?, else gap: String) -> WordLine {
        text.map { WordLine(plain: $0) } ?? WordLine(local: gap)
    }
}
