import Disk
import Findings
import Markdown
import Releases
import Testing

@testable import Repository

@Suite("Texts for patients")
struct PlainLanguageTests {
    static let repository: Repository = {
        let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = DataFolder(path: "/\(here)/Data")
        return (try? Repository.read(in: folder, on: "2026-11-21").repository) ?? Repository()
    }()

    @Test(
        "The formula gives what is published for it",
        arguments: [
            // The lowest grade that there is, one word of one syllable to a sentence.
            (ReadingGrade(sentences: 1, words: 1, syllables: 1), -3.40),
            // Dr Seuss, Green Eggs and Ham: 5.7 words a sentence, 1.02 syllables a word.
            (ReadingGrade(sentences: 100, words: 570, syllables: 581), -1.34),
            (ReadingGrade("The cat sat on the mat."), -1.45),
        ])
    func formula(grade: ReadingGrade, published: Double) {
        #expect(abs(grade.grade - published) < 0.01)
    }

    @Test(
        "Syllables are counted as they are spoken",
        arguments: [
            ("bone", 1), ("broken", 2), ("people", 2), ("the", 1),
            ("asked", 1),
            ("wanted", 2), ("tree", 1), ("medicine", 3), ("a", 1), ("fracture", 2),
        ])
    func syllables(word: String, count: Int) {
        #expect(ReadingGrade.syllables(in: Substring(word)) == count)
    }

    @Test("Sentences, items and headings are each read for themselves")
    func parts() {
        let text = MarkdownReader.read("## Two words\n\nOne. Two? Three!\n\n- Four\n- Five: six\n")
            .document
        let grade = ReadingGrade(text)
        #expect(grade.sentences == 7)
        #expect(grade.words == 8)
    }

    /// Our own texts for patients, carers or everybody, and for nobody else.
    static let texts = repository.current.filter { item in
        let readers: [Audience] = [.patients, .carers, .public]
        return item.source.isOwn && item.language == .english
            && item.audiences.allSatisfy(readers.contains)
    }

    @Test("Patients, carers and the public can read what is for them: a reading age of 11 or less")
    func readingAge() {
        #expect(Self.texts.map(\.slug).contains("start-patients"))
        #expect(Self.texts.map(\.slug).contains("start-public"))
        for item in Self.texts {
            #expect(ReadingGrade(item.body).grade <= 6, "\(item.slug)")
            #expect(ReadingGrade(item.summary).grade <= 9, "\(item.slug)")
        }
    }

    @Test("Every reader has one start page, and patients have it in Welsh and in large print")
    func routes() throws {
        for audience in Audience.allCases where audience != .analysts {
            #expect(Self.repository.route(for: audience) != nil, "\(audience)")
        }
        let english = try #require(Self.repository.route(for: .patients))
        let welsh = try #require(
            english.translations.first.flatMap { Self.repository.resource($0) })
        #expect(welsh.language == .welsh && welsh.kind == .route)
        #expect(english.hasLargePrint && welsh.hasLargePrint)
    }

    @Test("A text and its translation have the same parts, figures and links")
    func translations() {
        let pairs = Self.repository.current.filter { $0.language == .english }.flatMap { item in
            item.translations.compactMap { Self.repository.resource($0) }.map { (item, $0) }
        }
        #expect(pairs.count >= 2)
        for (item, other) in pairs {
            #expect(Self.shape(of: item.body) == Self.shape(of: other.body), "\(item.slug)")
            #expect(item.figures == other.figures && item.kpis == other.kpis, "\(item.slug)")
            #expect(item.audiences == other.audiences, "\(item.slug)")
            #expect(item.paths.count == other.paths.count, "\(item.slug)")
        }
    }

    /// Headings and lists in their order, lists with how many items they have. Notes of translators in
    /// italics are left out.
    private static func shape(of text: MarkdownDocument) -> [String] {
        text.blocks.compactMap { block in
            switch block {
            case .heading: "heading"
            case .list(let isOrdered, let items): "list \(isOrdered) \(items.count)"
            case .paragraph(let inlines):
                if case .emphasis = inlines.first, inlines.count == 1 { nil } else { "paragraph" }
            case .quote, .code, .rule: "other"
            }
        }
    }
}
