import Disk
import Findings
import Releases
import Testing

@testable import Repository

@Suite("Start pages and the dataset's questions")
struct RoutesAndDatasetTests {
    private static func route(_ slug: String, _ audiences: String, _ language: String) -> String {
        ShelfInMemory.text([
            "slug": slug, "kind": "route", "audiences": audiences, "language": language,
        ])
    }

    @Test("A reader with two start pages in one language is told of, with file and line")
    func twoRoutes() throws {
        let files = [
            ("a.md", Self.route("a", "[patients]", "en")),
            ("b.md", Self.route("b", "[carers, patients]", "en")),
            ("c.md", Self.route("c", "[patients]", "cy")),
        ]
        let findings = try ShelfInMemory.folder(files) {
            try Repository.read(in: $0, on: "2026-11-21").findings
        }
        #expect(findings.map(\.rule) == ["RES-19"])
        #expect(findings.first?.location == Location(file: "resources/b.md", line: 6))
        #expect(findings.first?.summary.contains("resources/a.md") == true)
    }

    @Test("A start page is found by its reader, and does not stand among what helps")
    func found() {
        let repository = Repository(resources: [
            ShelfInMemory.item("a") {
                $0.kind = .route
                $0.audiences = [.executives]
                $0.kpis = [4]
            },
            ShelfInMemory.item("b") {
                $0.kind = .route
                $0.audiences = [.patients]
                $0.language = .welsh
            },
        ])
        #expect(repository.route(for: .executives)?.slug == "a")
        #expect(repository.route(for: .patients) == nil)
        #expect(repository.help(with: 4).isEmpty)
    }

    private static let fields = """
        question,column,aliases,kind,required,section,meaning,status,source
        1.03,1.03 Gender,Gender,code,yes,identity,Sex of the patient,seen,x
        1.09,1.09 Date,,date,no,fracture,"Date, diagnosed",assumed,x

        """
    private static let codes = """
        question,code,aliases,group,status,source
        1.03,Female,,answer,assumed,x
        1.03,Don't know,,unknown,seen,x

        """

    private static func read(
        fields: String, codes: String
    ) throws -> (repository: Repository, findings: [Finding]) {
        try ShelfInMemory.folder([("a.md", ShelfInMemory.text())]) { folder in
            try WholeFile.makeFolder(at: folder.path(to: "dictionary"))
            try WholeFile.write(Array(fields.utf8), to: folder.path(to: "dictionary/fields.csv"))
            try WholeFile.write(Array(codes.utf8), to: folder.path(to: "dictionary/codes.csv"))
            return try Repository.read(in: folder, on: "2026-11-21")
        }
    }

    @Test("The dictionary is read whole, and its files are among what the site is made from")
    func dataset() throws {
        let (repository, findings) = try Self.read(fields: Self.fields, codes: Self.codes)
        #expect(findings == [])
        let questions = try #require(repository.dataset?.questions)
        #expect(questions.map(\.number) == ["1.03", "1.09"])
        #expect(questions.map(\.meaning) == ["Sex of the patient", "Date, diagnosed"])
        #expect(questions.map(\.isRequired) == [true, false])
        #expect(questions.map(\.isSeen) == [true, false])
        #expect(questions[0].codes.map(\.name) == ["Female", "Don't know"])
        #expect(questions[0].codes.map(\.isUnknown) == [false, true])
        #expect(
            repository.inputs.map(\.path) == [
                "resources/a.md", "dictionary/codes.csv", "dictionary/fields.csv",
            ])
    }

    @Test(
        "What is wrong with the dictionary is named with file and line",
        arguments: [
            (fields.replacing("Sex of the patient", with: " "), codes, "dictionary/fields.csv", 2),
            (fields.replacing("meaning", with: "means"), codes, "dictionary/fields.csv", 1),
            (fields.replacing(",assumed,x", with: ""), codes, "dictionary/fields.csv", 1),
            (fields, codes.replacing("1.03,Don", with: "9.99,Don"), "dictionary/codes.csv", 3),
            (fields, codes.replacing("Female", with: ""), "dictionary/codes.csv", 2),
            (fields, "", "dictionary/codes.csv", 1),
        ])
    func faults(fields: String, codes: String, file: String, line: Int) throws {
        let findings = try Self.read(fields: fields, codes: codes).findings
        #expect(findings.map(\.rule) == ["RES-20"])
        #expect(findings.first?.location == Location(file: file, line: line))
    }
}
