/// Names of places that do not exist, so that no real service's name stands beside an invented
/// figure, and regions that do.
enum InventedPlace {
    struct Region {
        let nation: String
        let name: String
        /// The middle and the reach of the inland part in which services are placed, in degrees.
        let latitude, longitude, reachNorth, reachEast: Double
    }

    /// The NHS regions of England and three parts of Wales, in the order in which services are
    /// dealt out to them; a region that stands twice gets two services in a round.
    static let regions: [Region] = {
        let east = england("East of England", 52.3, 0.5, 0.3, 0.4)
        let london = england("London", 51.52, -0.12, 0.1, 0.2)
        let midlands = england("Midlands", 52.6, -1.6, 0.4, 0.5)
        let northEast = england("North East and Yorkshire", 54.1, -1.55, 0.4, 0.25)
        let northWest = england("North West", 53.75, -2.5, 0.3, 0.2)
        let southEast = england("South East", 51.3, -0.9, 0.2, 0.4)
        let southWest = england("South West", 51.1, -2.55, 0.15, 0.25)
        return [
            midlands, northWest, london, southEast, northEast,
            wales("South East Wales", 51.75, -3.2),
            southWest, east, midlands, northEast, wales("North Wales", 53.05, -3.45), northWest,
            southEast, london, wales("Mid and West Wales", 52.1, -3.85),
        ]
    }()

    /// As many different names as asked for, of at most `most` services. Beyond those of two parts a
    /// third stands between them, so that no name stands within another: `Alderingmere`.
    static func names(_ count: Int, welsh: Bool) -> [String] {
        let (first, second) = welsh ? (welshFirst, welshSecond) : (englishFirst, englishSecond)
        let places = first.count * second.count
        return (0..<count).map { index in
            let (part, place) = index.quotientAndRemainder(dividingBy: places)
            let round = place / first.count
            return first[place % first.count] + parts[part % parts.count]
                + second[(place * 5 + round) % second.count]
        }
    }

    /// The most services that can be named apart.
    static let most = 3_500

    private static let parts = [
        "", "ing", "er", "en", "am", "ol", "is", "ud", "ar", "ek", "os", "un",
    ]

    private static let englishFirst = [
        "Alder", "Bracken", "Carrow", "Dunmar", "Elver", "Fenlow", "Garrow", "Hazlow", "Inglow",
        "Kestrel", "Larken", "Marram", "Nettlow", "Osier", "Pellow", "Quarrel", "Rushen", "Selwor",
        "Tamber", "Ulver", "Vennor", "Wrenlow", "Yarrow", "Zellow",
    ]
    private static let englishSecond = [
        "mere", "holme", "stead", "combe", "wick Vale", "minster", "garth", "leigh", "thwaite",
        "haven", "worth Moor", "beck", "ingdale",
    ]
    private static let welshFirst = [
        "Cwm", "Pentre", "Llanfair", "Bryn", "Aber", "Glan", "Nant", "Rhyd", "Tre", "Maes", "Pont",
        "Caer",
    ]
    private static let welshSecond = [
        "arianwy", "derwlas", "hebogau", "grugwen", "onnenlan", "eithinog", "llusfynydd",
        "blodwydd", "crychfryn", "tylluanod", "merllyn",
    ]

    private static func england(
        _ name: String, _ latitude: Double, _ longitude: Double, _ north: Double, _ east: Double
    ) -> Region {
        Region(
            nation: "England", name: name, latitude: latitude, longitude: longitude,
            reachNorth: north, reachEast: east)
    }

    private static func wales(_ name: String, _ latitude: Double, _ longitude: Double) -> Region {
        Region(
            nation: "Wales", name: name, latitude: latitude, longitude: longitude,
            reachNorth: 0.08, reachEast: 0.08)
    }
}
