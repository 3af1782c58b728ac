/// Everything that no public text states and that was decided here. Published on the methods page;
/// each can be changed in one place.
package enum Assumptions {
    package static let all: [(id: String, text: String)] =
        codes + cohort + indicators + findings + facilities + comparisons

    private static let codes: [(id: String, text: String)] = [
        (
            "A-01",
            "The codes of the questions on sex, care home, admission, fracture type, risk factors, "
                + "DXA, falls and follow-up (1.03, 1.05, 1.08, 1.10, 2.03 to 2.06, 3.01, 3.02, 3.05, "
                + "4.02, 5.01 to 5.09, 6.01, 6.06, 7.01) are ours, because no public list of them "
                + "could be read."
        ),
        (
            "A-02",
            "The index site \"Non hip/non spine\", seen in exports of 2023, is shown among the "
                + "other sites and is neither hip nor spine."
        ),
        (
            "A-03",
            "A cell that names a medicine and also \"Don't know\" names a medicine. Unknown parts of "
                + "a list are dropped and what remains decides."
        ),
    ]

    private static let cohort: [(id: String, text: String)] = [
        (
            "A-04",
            "The national data opt-out is applied to records of services in England; Wales and "
                + "Northern Ireland are taken to be outside the scheme."
        ),
        (
            "A-05",
            "A record without a valid NHS number can be matched neither with the opt-out list nor "
                + "with another record, and stays."
        ),
        (
            "A-06",
            "Of several records for one NHS number, service and fracture date, the one with the "
                + "highest Record ID stays. Identifiers that are numbers are compared as numbers and "
                + "others byte by byte; where both kinds occur, the highest number is compared with "
                + "the highest other identifier byte by byte. Of records with the same identifier, "
                + "the one with the fewest missing completeness fields stays."
        ),
        (
            "A-07",
            "A service that merged into another is counted under the code that its records carry."
        ),
    ]

    private static let indicators: [(id: String, text: String)] = [
        (
            "A-08",
            "The 17 completeness fields of KPI 1 are 1.03 to 1.08, 1.11, 2.03 to 2.06, 3.01, 4.01, "
                + "5.01, 6.01 and 7.01, and 6.05 among records with follow-up at 16 weeks."
        ),
        (
            "A-09",
            "KPI 8 leaves out patients who had died by the first follow-up and those for whom "
                + "strength and balance exercise was not appropriate. No age limit is applied."
        ),
        ("A-10", "KPI 9 leaves out patients who had died by the first follow-up."),
        (
            "A-11",
            "KPI 10 leaves out patients who had died by the first follow-up and those for whom "
                + "treatment was no longer appropriate at it."
        ),
        (
            "A-12",
            "KPI 11 leaves out patients who had died by either follow-up and those for whom "
                + "treatment was no longer appropriate at 12 months."
        ),
        (
            "A-13",
            "An indicator is not collected where the extract lacks a question of its denominator or "
                + "numerator. A question that serves only an exclusion may be lacking; then nobody is "
                + "left out by it."
        ),
    ]

    private static let findings: [(id: String, text: String)] = [
        (
            "A-14",
            "A height outside 100 to 220 cm, a weight outside 20 to 250 kg, a T-score outside -10 to "
                + "10 and an age above 115 are reported as impossible. They change no figure."
        ),
        (
            "A-15",
            "A question is reported as wholly empty at a service from \(ServiceChecks.fewestRecords) "
                + "records on."
        ),
        (
            "A-16",
            "Data-quality findings are made on records that pass criteria C1 to C4; a record that is "
                + "removed earlier is reported only for what removed it."
        ),
    ]

    private static let comparisons: [(id: String, text: String)] = [
        (
            "A-19",
            "Case mix is age band, sex and index site together, with an answer that is not known as "
                + "a group of its own. Nothing else that patients bring with them is allowed for."
        ),
        (
            "A-20",
            "A count of 0 hip fractures is read as no count: nothing can be expected of it, so the "
                + "service has no KPI 2 and 3 and stays out of both sides of pooled ones."
        ),
    ]

    private static let facilities: [(id: String, text: String)] = [
        (
            "A-17",
            "The facilities audit's questions are those of its open data of 2017 to 2019; the "
                + "answers that can be chosen and the ranges of its numbers are ours."
        ),
        (
            "A-18",
            "A service's staff are its nurses, administrators, radiographers and "
                + "physiotherapists in whole-time equivalents. Consultants, who answer in sessions, "
                + "are not added to them."
        ),
    ]
}
