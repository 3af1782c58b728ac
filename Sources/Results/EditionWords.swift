/// What files that are taken away say of the edition that they are from.
extension Edition {
    /// `Fracture Liaison Service Database: results for 2021. The patients are invented.`
    package var dataTitle: String {
        let invented = synthetic ? " The patients are invented." : ""
        return "Fracture Liaison Service Database: results for \(year).\(invented)"
    }

    /// What the data are, and how to read a gap in them.
    package var dataDescription: String {
        """
        Every published figure of the audit year \(year), after disclosure control: an empty cell is \
        a figure that is withheld or not defined, and the column status says why.
        """
    }

    package static let keywords = ["fracture liaison service", "clinical audit", "osteoporosis"]

    /// Year and revision: `2021.1`.
    package var dataVersion: String { "\(year).\(revision)" }

    /// Where the licence can be read; nil where the edition states none.
    ///
    /// - Reference: SPDX License List, https://spdx.org/licenses/.
    package var licenceAddress: String? {
        licence.map { "https://spdx.org/licenses/\($0).html" }
    }
}
