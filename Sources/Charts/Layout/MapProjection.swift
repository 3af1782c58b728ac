/// How places on the earth come to stand on a drawing: north is up, and an east-west distance has the
/// length of a north-south one at the standard parallel.
///
/// - Reference: Snyder JP. Map projections: a working manual. US Geological Survey professional paper
///   1395; 1987: equidistant cylindrical projection, page 91, equations 12-1 and 12-2:
///   x = R (λ − λ₀) cos φ₁, y = R φ.
struct MapProjection: Sendable, Equatable {
    /// cos 53°: the standard parallel φ₁ runs through the middle of England and Wales. At 50° and 56°
    /// east-west lengths are wrong by some 6 %.
    static let shrinkage = 0.601815023152048

    /// Units of the drawing to a degree of latitude.
    let scale: Double
    private let west: Double
    private let north: Double
    private let corner: Point

    /// Fits the outlines into a frame, as large as they go and in its middle; nil where the outlines
    /// have no extent.
    init?(_ outlines: [[MapChart.Position]], into frame: Rectangle) {
        let points = outlines.flatMap { $0 }
        guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
            let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max(),
            east > west, north > south
        else { return nil }
        let (width, height) = ((east - west) * Self.shrinkage, north - south)
        let scale = min((frame.right - frame.left) / width, (frame.bottom - frame.top) / height)
        self.scale = scale
        self.west = west
        self.north = north
        corner = Point(
            (frame.left + frame.right - width * scale) / 2,
            (frame.top + frame.bottom - height * scale) / 2)
    }

    func point(_ position: MapChart.Position) -> Point {
        Point(
            corner.x + (position.longitude - west) * Self.shrinkage * scale,
            corner.y + (north - position.latitude) * scale)
    }
}
