import Results
import Testing

@Suite("The published tables")
struct ResultsTablesTests {
    private let files = Dictionary(
        uniqueKeysWithValues: ResultsTables.files(of: TinyResults.edition).map {
            ($0.name, String(decoding: $0.bytes, as: UTF8.self))
        })

    @Test(
        "Every table has its agreed header",
        arguments: [
            (
                "indicators.csv",
                "year,level,code,name,kpi,denominator,numerator,missing,excluded,percent,lower95,"
                    + "upper95,rag,comparison,outlier,status"
            ),
            ("series.csv", "year,month,level,code,kpi,denominator,numerator,percent,status"),
            (
                "breakdowns.csv",
                "year,level,code,kpi,dimension,group,denominator,numerator,percent,lower95,"
                    + "upper95,status"
            ),
            (
                "equity.csv",
                "year,level,code,kpi,dimension,group,group_denominator,group_numerator,reference,"
                    + "reference_denominator,reference_numerator,difference,lower95,upper95,"
                    + "direction,status"
            ),
            ("cohort.csv", "year,step,rule,remaining,removed"),
            ("data-quality.csv", "year,rule,severity,service,findings,kpis"),
            (
                "completeness.csv",
                "year,level,code,field,applicable,missing,percent_missing,status"
            ),
            ("missed-opportunities.csv", "year,level,code,expected,observed,missed,status"),
            (
                "facilities.csv",
                "year,question,answer,denominator,numerator,percent,lower95,upper95"
            ),
            ("facilities-answers.csv", "year,code,question,answer,status"),
            (
                "facilities-questions.csv",
                "year,question,group,wording,kind,unit,asked,answered,lower_quartile,median,"
                    + "upper_quartile"
            ),
        ])
    func header(file: String, header: String) throws {
        let text = try #require(files[file])
        #expect(text.utf8.starts(with: (header + "\n").utf8))
        #expect(!text.utf8.contains(UInt8(ascii: "\r")))
    }

    @Test("indicators.csv is byte for byte as agreed")
    func indicators() throws {
        #expect(try #require(files["indicators.csv"]) == Golden.indicators)
    }

    @Test(
        "Other tables have a row a fact",
        arguments: [
            ("series.csv", "2021,1,service,W01,2,,21,,ok"),
            ("series.csv", "2021,2,service,W01,4,,,,withheld"),
            ("breakdowns.csv", "2021,nation,Wales,4,age,50–59,16,1,6.2500,1.1116,28.3317,too-few"),
            (
                "equity.csv",
                "2021,national,ALL,4,sex,Female,100,30,Male,100,20,10.0000,-2.0177,21.6404,"
                    + "no-clear-difference,ok"
            ),
            (
                "equity.csv",
                "2021,nation,Wales,4,imd,1 (most deprived),,,5 (least deprived),,,,,,,withheld"
            ),
            ("cohort.csv", "2021,C1,\"The service is registered, for the year\",240,3"),
            ("data-quality.csv", "2021,REC-01,warning,,1,4;6"),
            ("data-quality.csv", "2021,REC-01,warning,W01,12,4;6"),
            ("outliers.csv", "2021,W01,4,negative-alert,,2020,within,"),
            ("outliers.csv", "2021,W01,5,,withheld,,,no-earlier-edition"),
            ("funnels.csv", "2021,4,50.0000,1,2.5000,0.031000,0,1,0,0,0.050,0.002"),
            ("funnels.csv", "2021,1,,0,,,0,0,0,0,0.000,0.000"),
            ("completeness.csv", "2021,service,W01,1.05 CareRes,240,60,25.0000,ok"),
            ("missed-opportunities.csv", "2021,service,W01,48.0,50,-2.0,provisional"),
            ("facilities.csv", "2021,monitoring,The service,1,1,100.0000,20.6543,100.0000"),
            ("facilities-answers.csv", "2021,W01,monitoring,The service,answered"),
            ("facilities-answers.csv", "2021,W01,wte_nurse,,unusable"),
            (
                "facilities-questions.csv",
                "2021,wte_nurse,Staffing,How many nurses?,decimal,whole-time equivalents,1,0,,,"
            ),
        ])
    func rows(file: String, row: String) throws {
        let lines = try #require(files[file]).split(separator: "\n")
        #expect(lines.contains { $0.utf8.elementsEqual(row.utf8) })
    }

    @Test("Files come by name: every table, its metadata and what binds them")
    func names() {
        let names = ResultsTables.files(of: TinyResults.edition).map(\.name)
        #expect(names == names.sorted())
        let tables = names.filter { $0.hasSuffix(".csv") }
        #expect(tables.count == ResultsTables.descriptions.count)
        #expect(names.count == 2 * tables.count + 2)
        for table in names where table.hasSuffix(".csv") {
            #expect(names.contains(table + "-metadata.json"))
        }
    }

    @Test("The metadata name the columns of the header, in its order", arguments: [true, false])
    func metadata(ofPackage: Bool) throws {
        for (name, text) in files where name.hasSuffix(".csv") {
            let header = try #require(text.split(separator: "\n").first).split(separator: ",")
            let metadata = try #require(
                files[ofPackage ? "datapackage.json" : name + "-metadata.json"])
            var rest = metadata[...]
            if ofPackage {
                let path = try #require(rest.firstRange(of: "\"path\":\"\(name)\""))
                rest = rest[path.upperBound...]
            }
            for column in header {
                let place = try #require(rest.firstRange(of: "\"name\":\"\(column)\""))
                rest = rest[place.upperBound...]
            }
        }
    }
}
