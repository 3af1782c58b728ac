/// What a service takes to a local meeting, made from the latest edition.
///
/// It stands above the editions, at one address for ever, and is made anew with each edition: past
/// years are on the trend slide, and past editions' own pages stay as they were.
package enum MeetingPage: String, Sendable, CaseIterable {
    /// One A4 page to pin up.
    case poster
    /// 16:9, one point a slide.
    case slides

    var name: String {
        switch self {
        case .poster: "Poster"
        case .slides: "Slides"
        }
    }

    /// `Poster (one A4 page)`.
    var longName: String {
        switch self {
        case .poster: "Poster (one A4 page)"
        case .slides: "Slides (16:9)"
        }
    }
}
