import Disk
import Results

extension Analysis {
    /// Writes the results file, the tables with their descriptions and the validation report, each
    /// whole or not at all.
    ///
    /// - Returns: how many files were written.
    package func write(to folder: String, progress: Progress = .silent) throws -> Int {
        let files =
            [("results.json", ResultsFile.json(of: results))]
            + ResultsTables.files(of: results)
            + [("validation-report.txt", Array("\(report.text)\n".utf8))]
        try progress.stage("Write \(folder)") {
            try WholeFile.makeFolder(at: folder)
            for (name, bytes) in files { try WholeFile.write(bytes, to: "\(folder)/\(name)") }
        }
        return files.count
    }
}
