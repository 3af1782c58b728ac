import Charts
import Templates

/// The outlines of England and Wales, for maps.
///
/// Natural Earth's map units at 1:50 million, which are in the public domain, rounded to a hundredth of
/// a degree; `.ci/coastline` makes the asset.
enum Coastline {
    /// What stands beneath a map that is drawn on them.
    static let attribution =
        "Coastline: Natural Earth, 1:50 million, public domain (naturalearthdata.com)."

    /// One closed outline for each mainland and island.
    static let outlines: [[MapChart.Position]] = {
        var outlines: [[MapChart.Position]] = []
        var last = ""
        for line in String(decoding: Assets.coastline, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: ",")
            guard fields.count == 4, let longitude = Double(fields[2]),
                let latitude = Double(fields[3])
            else { continue }
            let ring = "\(fields[0]) \(fields[1])"
            if ring != last { outlines.append([]) }
            last = ring
            outlines[outlines.count - 1].append(
                MapChart.Position(longitude: longitude, latitude: latitude))
        }
        return outlines
    }()
}
