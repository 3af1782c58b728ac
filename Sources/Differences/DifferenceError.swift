/// Why two editions cannot be compared.
package enum DifferenceError: Error, Equatable, CustomStringConvertible {
    case laterFirst(old: Int, new: Int)
    case laterRevisionFirst(year: Int, old: Int, new: Int)
    case sameEdition(year: Int, revision: Int)
    case nothingToCompare(year: Int, revision: Int)
    case circularMerger(code: String, year: Int)
    case codeReused(code: String, joined: String, year: Int)
    case repeatedCode(code: String, year: Int)
    case repeatedFigure(place: String, kpi: Int, year: Int)

    package var description: String {
        switch self {
        case .laterFirst(let old, let new):
            "OLD is the edition of \(old) and NEW of \(new); name the earlier edition first."
        case .laterRevisionFirst(let year, let old, let new):
            "OLD is revision \(old) of \(year) and NEW revision \(new); name the earlier first."
        case .sameEdition(let year, let revision):
            "OLD and NEW are both revision \(revision) of \(year) and yet differ; one of the files was "
                + "changed after it was published. Take both from where they were frozen."
        case .nothingToCompare(let year, let revision):
            "OLD and NEW are the same: revision \(revision) of \(year). Name two editions, or two "
                + "revisions of one."
        case .circularMerger(let code, let year):
            "The edition of \(year) merges service \(code) into itself by a circle; correct "
                + "merged_into in the register and make the edition again."
        case .codeReused(let code, let joined, let year):
            "The code \(code) has figures in the edition of \(year), and the newer edition's service of "
                + "that code joined on \(joined): a code never changes its service. Give the newer "
                + "service a code of its own."
        case .repeatedCode(let code, let year):
            "The edition of \(year) lists the code \(code) twice; a code is one service."
        case .repeatedFigure(let place, let kpi, let year):
            "The edition of \(year) gives KPI \(kpi) of \(place) twice; make the file again."
        }
    }
}
