import Disk
import Facilities

/// A facilities file: read with findings, or refused in few words.
enum FacilitiesTarget {
    private static let dictionary: FacilitiesDictionary = {
        guard
            let bytes = try? WholeFile.bytes(
                at: "Data/dictionary/facilities.csv", shownAs: "facilities.csv"),
            let dictionary = try? FacilitiesDictionary(bytes: bytes, file: "facilities.csv")
        else { fatalError("Data/dictionary cannot be read; run in the project's folder") }
        return dictionary
    }()

    @Sendable static func read(_ bytes: [UInt8]) {
        let reader = FacilitiesReader(
            dictionary: dictionary, services: ["F01", "F02", "F03"], year: 2021)
        do {
            let audit = try reader.read(bytes, file: "made")
            guard audit.services.count <= 3 else { fatalError("a service stands twice") }
        } catch { guard "\(error)".utf8.count < 2_000 else { fatalError("\(error)") } }
    }
}
