import Releases
import Results

extension FrozenEditions {
    /// Makes sure that the register still means by each code the service that a frozen edition
    /// meant: registered for its year, under the name of its time, in its nation.
    package func requireAgreement(
        with release: Release, in folder: DataFolder
    ) throws {
        for revision in current {
            let year = revision.year
            let services = try folder.register(release, in: year)
            for frozen in revision.results.services {
                func differs(_ problem: String) -> FrozenError {
                    .registerDiffers(
                        file: release.register, code: frozen.code, year: year, problem: problem)
                }
                guard
                    let now = services.first(where: { $0.code.utf8.elementsEqual(frozen.code.utf8) }
                    )
                else {
                    throw differs("is not there, and was \(frozen.name)")
                }
                guard now.isRegistered(in: year) else {
                    throw differs(
                        "is \(now.name), not registered for \(year), and was \(frozen.name)")
                }
                guard now.name.utf8.elementsEqual(frozen.name.utf8),
                    now.nation.utf8.elementsEqual(frozen.nation.utf8)
                else {
                    throw differs("is \(now.name) in \(now.nation), and was \(frozen.name)")
                }
            }
        }
    }
}
