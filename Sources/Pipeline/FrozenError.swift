import Releases

/// Why frozen editions cannot be used, or an edition cannot be frozen. Nothing was changed.
package enum FrozenError: Error, Equatable, CustomStringConvertible {
    /// Something stands among the frozen editions that `flsdb freeze` did not write.
    case notARevision(String)
    case missingFile(String)
    /// A later revision is there and this one is not.
    case missingRevision(folder: String, name: String, next: String)
    /// An edition is compared with that of this year, which is not there.
    case missingYear(folder: String, year: Int, next: String)
    /// A file belongs to another revision than its folder.
    case anotherRevision(file: String, says: String, folder: String)
    case edited(file: String, found: String, frozen: String)
    /// The year is frozen and no reason for a revision was given.
    case alreadyFrozen(year: Int, revision: Int, publishedOn: String)
    /// A reason for a revision was given and the year is not frozen.
    case nothingToRevise(year: Int)
    case wrongRevision(year: Int, says: Int, next: Int)
    case datedBefore(year: Int, publishedOn: String, previous: String)
    case badReason
    /// The revision would change nothing.
    case nothingChanged(year: Int, revision: Int)
    /// An earlier edition has a release and an extract and is not frozen.
    case earlierNotFrozen(year: Int, earlier: Int)
    /// The register gives a frozen edition's code to another service, or none to its own.
    case registerDiffers(file: String, code: String, year: Int, problem: String)

    package var description: String {
        switch self {
        case .notARevision(let path):
            "\(path): not a frozen revision. flsdb freeze writes a folder such as published/2020-r1; "
                + "move anything else away."
        case .missingFile(let file):
            "\(file): is missing from a frozen revision. Restore it from a backup or from version "
                + "control."
        case .missingRevision(let folder, let name, let next):
            "\(folder)/\(name): is missing, and \(folder)/\(next) stands. Restore it from a backup or "
                + "from version control: what was published stays published."
        case .missingYear(let folder, let year, let next):
            "\(folder): the edition of \(year) is missing, and \(next) is compared with it. Restore "
                + "\(folder)/\(year)-r1 and what follows it from a backup or from version control."
        case .anotherRevision(let file, let says, let folder):
            "\(file): says \(says), and is kept as \(folder). Restore the file as flsdb freeze wrote "
                + "it."
        case .edited(let file, let found, let frozen):
            "\(file): was changed after it was frozen: its SHA-256 is \(found), and revision.yaml says "
                + "\(frozen). Restore it from a backup or from version control; a correction is a new "
                + "revision (flsdb freeze --revision \"reason\")."
        case .alreadyFrozen(let year, let revision, let publishedOn):
            "\(year) is frozen as revision \(revision) of \(publishedOn), which stays as it is. To "
                + "correct it, write revision: \(revision + 1) and the day of publication into "
                + "releases/\(year).yaml, and say why: flsdb freeze --revision \"reason\"."
        case .nothingToRevise(let year):
            "\(year) is not frozen yet, so there is nothing to revise. Leave --revision out."
        case .wrongRevision(let year, let says, let next):
            "releases/\(year).yaml says revision \(says), and the next to freeze is \(next). Write "
                + "revision: \(next) and the day of its publication there."
        case .datedBefore(let year, let publishedOn, let previous):
            "releases/\(year).yaml: published_on is \(publishedOn), before the revision that stands "
                + "(\(previous)). Write the day on which the new revision is published."
        case .badReason:
            "The reason of a revision is one line of 1 to \(FrozenRecord.longestReason) characters; "
                + "say what was wrong and what was put right."
        case .nothingChanged(let year, let revision):
            "The results of \(year) are those of revision \(revision) to the last figure, so there is "
                + "nothing to revise. Correct the files that releases/\(year).yaml names first."
        case .earlierNotFrozen(let year, let earlier):
            "\(earlier) is not frozen, and \(year) is compared with it. Freeze \(earlier) first, or "
                + "take its release away."
        case .registerDiffers(let file, let code, let year, let problem):
            "\(file): the code \(code) \(problem) in the frozen edition of \(year). A code is never "
                + "reused and its row is never removed: give a new service a code of its own, and write "
                + "a change of name into the table of renames."
        }
    }
}
