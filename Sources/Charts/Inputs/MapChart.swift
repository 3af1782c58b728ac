/// Services on a map: the area of a sign is how many cases are expected, its shape and colour a band
/// of the share that was found.
package struct MapChart: Sendable {
    /// A place on the earth, in degrees; west and south are negative.
    package struct Position: Sendable, Equatable {
        package var longitude: Double
        package var latitude: Double

        package init(longitude: Double, latitude: Double) {
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    /// Which of the shares that the key names a service's belongs to.
    package enum Band: Sendable, Equatable, CaseIterable {
        case high, middle, low, notRated
    }

    package struct Service: Sendable, Equatable {
        package var position: Position
        /// Cases expected in a year; more than 0.
        package var size: Double
        package var band: Band
        /// Written beside the sign where there is room.
        package var name: String
        /// Shown under the pointer: `Airefield: 412 of 1,250 expected, 33.0 %`.
        package var words: String

        package init(
            position: Position, size: Double, band: Band, name: String, words: String
        ) {
            self.position = position
            self.size = size
            self.band = band
            self.name = name
            self.words = words
        }
    }

    /// Closed outlines of the land.
    package var outlines: [[Position]]
    package var services: [Service]
    /// Each band that the key names, in its order: `80 % or more`.
    package var bands: [(band: Band, words: String)]
    /// What a sign of some size stands for, round numbers, largest first, with their words.
    package var sizes: [(size: Double, words: String)]

    package init(
        outlines: [[Position]], services: [Service], bands: [(band: Band, words: String)],
        sizes: [(size: Double, words: String)]
    ) {
        self.outlines = outlines
        self.services = services
        self.bands = bands
        self.sizes = sizes
    }
}
