/// The machine-readable data dictionary, `Data/dictionary/`: what each question is called, what it
/// may hold, and which known damage is mended.
package struct DataDictionary: Sendable {
    package enum Kind: String, Sendable {
        /// One code of the list.
        case code
        /// One or several codes joined with `;`.
        case list
        case date
        case number
        case text
    }

    package struct Code: Sendable, Equatable {
        /// As published: `Alendronate`.
        package var name: String
        /// Spellings that are mended to it, counted as such: `Donít know`.
        package var aliases: [String]
        /// `drug` for a named bone-sparing medicine, `unknown` for an answer that counts as
        /// missing ("Don't know"), `answer` for everything else.
        package var group: String
        /// True where no public source states the code.
        package var assumed: Bool

        package init(name: String, aliases: [String], group: String, assumed: Bool) {
            self.name = name
            self.aliases = aliases
            self.group = group
            self.assumed = assumed
        }
    }

    package struct Entry: Sendable, Equatable {
        package var field: Field
        /// The column's name in exports: `1.09 Date Index Frac Diagnosed`.
        package var column: String
        /// Other names of the column: `Age Frac diagnosed`.
        package var aliases: [String]
        package var kind: Kind
        package var required: Bool
        package var meaning: String
        /// In order: the code at index *n* is bit *n* of an answer. At most 31.
        package var codes: [Code]

        package init(
            field: Field, column: String, aliases: [String], kind: Kind, required: Bool,
            meaning: String, codes: [Code]
        ) {
            self.field = field
            self.column = column
            self.aliases = aliases
            self.kind = kind
            self.required = required
            self.meaning = meaning
            self.codes = codes
        }
    }

    /// One entry for each `Field`, in the order of `Field.allCases`.
    package let entries: [Entry]

    /// The XML Schema of an extract, as bytes; empty where XML is not to be read.
    package let schema: [UInt8]

    package init(entries: [Entry], schema: [UInt8] = []) {
        self.entries = entries
        self.schema = schema
    }

    package subscript(field: Field) -> Entry { entries[Int(field.rawValue)] }

    /// The bits of the named codes of a field; nil where one of them is not in its list.
    package func bits(_ field: Field, _ names: [String]) -> Int32? {
        var bits: Int32 = 0
        for name in names {
            guard let index = self[field].codes.firstIndex(where: { $0.name == name }) else {
                return nil
            }
            bits |= 1 << Int32(index)
        }
        return bits
    }

    /// The bits of every code of a group: `drug`, `unknown` or `answer`.
    package func bits(_ field: Field, group: String) -> Int32 {
        self[field].codes.enumerated().reduce(0) { bits, code in
            code.element.group == group ? bits | 1 << Int32(code.offset) : bits
        }
    }
}
