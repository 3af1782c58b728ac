/// The letters that begin a postcode: `NE` of a postcode in Newcastle. So large that no patient can
/// be told by one.
package enum PostcodeArea {
    /// Every area of the United Kingdom, by its letters' bytes.
    ///
    /// - Reference: Office for National Statistics, Postal geography: postcode areas.
    package static let all: [String] = [
        "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT",
        "DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL",
        "LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL",
        "SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE",
    ].flatMap { $0.split(separator: " ").map(String.init) }

    /// The areas that a row of the register names, apart by spaces, in the order of their letters.
    static func areas(in row: ReferenceTable.Row) throws(ReleaseError) -> [String] {
        var areas: [String] = []
        for word in row["postcode_areas"].split(separator: " ").map(String.init) {
            guard all.contains(where: { $0.utf8.elementsEqual(word.utf8) }) else {
                throw row.wrong(
                    "postcode_areas holds a word that is no postcode area",
                    remedy: """
                        Write only the letters that begin postcodes, in capitals and apart by spaces, \
                        such as NE SR.
                        """)
            }
            guard !areas.contains(word) else {
                throw row.wrong(
                    "postcode_areas names \(word) twice", remedy: "Name each area once.")
            }
            areas.append(word)
        }
        return areas.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
