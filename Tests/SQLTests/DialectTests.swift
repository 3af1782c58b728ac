import SQL
import Testing

@Suite("Dialects of SQL")
struct DialectTests {
    @Test(
        "A name that somebody chose cannot end its quotes",
        arguments: [
            (SQLDialect.postgresql, "\"a\"\"b`c\""), (.duckdb, "\"a\"\"b`c\""),
            (.spark, "`a\"b``c`"),
        ])
    func names(dialect: SQLDialect, written: String) {
        #expect(dialect.text(of: .given("a\"b`c")) == written)
    }

    @Test(
        "A text cannot end its quotes",
        arguments: [
            (SQLDialect.postgresql, "'O''Neill \\'"), (.duckdb, "'O''Neill \\'"),
            (.spark, "'O\\'Neill \\\\'"),
        ])
    func texts(dialect: SQLDialect, written: String) {
        #expect(dialect.text(of: .text("O'Neill \\")) == written)
    }

    @Test("A schema before a table's name is a name of its own")
    func tables() {
        #expect(SQLDialect.postgresql.table("audit.extract") == "\"audit\".\"extract\"")
        #expect(SQLDialect.spark.table("audit.extract") == "`audit`.`extract`")
    }

    @Test("All of no conditions holds, and any of none does not", arguments: SQLDialect.allCases)
    func empty(dialect: SQLDialect) {
        #expect(dialect.text(of: .all([])) == "TRUE")
        #expect(dialect.text(of: .any([])) == "FALSE")
        #expect(dialect.text(of: .isAny(.column("x"), of: [])) == "FALSE")
    }

    @Test(
        "A quotient is one of whole numbers",
        arguments: [
            (SQLDialect.postgresql, "(a / 10)"), (.spark, "(a div 10)"), (.duckdb, "(a // 10)"),
        ])
    func quotients(dialect: SQLDialect, written: String) {
        #expect(dialect.text(of: .own(.quotient, [.column("a"), .integer(10)])) == written)
    }

    @Test("The steps of a query stand in the order in which they were added")
    func steps() {
        var query = SQLQuery()
        query.add("numbers", columns: ["n"], rows: [[.integer(1)], [.integer(2)]])
        var odd = SQLSelection(from: "numbers", [("n", .column("n"))])
        odd.condition = .infix("%", [.column("n"), .integer(2)]) == .integer(1)
        query.add("odd", odd)
        query.rows = [SQLSelection(from: "odd", [("n", .column("n"))])]
        #expect(
            query.text(.spark) == """
                WITH
                numbers(n) AS (
                  VALUES
                    (1),
                    (2)
                ),
                odd AS (
                  SELECT
                    n AS n
                  FROM numbers
                  WHERE ((n % 2) = 1)
                )
                  SELECT
                    n AS n
                  FROM odd
                """)
    }
}
