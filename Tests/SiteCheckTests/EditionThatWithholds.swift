/// An edition of four services, one of which is withheld, put into the site that passes.
extension SiteThatPasses {
    /// The page of the one indicator, its services in a table and a chart.
    static let page = "2021/kpi-04.html"
    /// The table that says what is withheld.
    static let table = "2021/data/indicators.csv"

    mutating func addEdition() {
        self[Self.table] = """
            year,level,code,name,kpi,denominator,numerator,percent,status
            2021,national,ALL,All services,4,200,100,50.0000,ok
            2021,service,A1,Ash Fracture Service,4,,,,withheld
            2021,service,B2,Birch Fracture Service,4,40,10,25.0000,ok
            2021,service,C3,Cedar Fracture Service,4,50,30,60.0000,ok
            2021,service,D4,Dogwood Fracture Service,4,50,40,80.0000,ok

            """
        self["2021/data/series.csv"] = """
            year,month,level,code,kpi,denominator,numerator,percent,status
            2021,1,service,B2,4,9,3,33.3333,ok
            2021,2,service,B2,4,,,,withheld
            2021,3,service,B2,4,31,7,22.5806,ok

            """
        self[Self.page] = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"/><title>KPI 4: Assessed</title>
            <meta name="description" content="Four services"/></head>
            <body>
            <h1>KPI 4: Assessed</h1>
            <p>Ash is withheld; nationally it is 50 %, as 95 % of services say of KPI 4 in 2021.</p>
            <figure>
            <svg role="img" viewBox="0 0 99 99" aria-labelledby="rt rd"><title id="rt">Services</title>
            <desc id="rd">From Dogwood with 80 % to Birch with 25 %.</desc>
            <text class="t-label" x="2" y="14.5">Ash</text><text x="9" y="14.5">Withheld</text>
            <circle class="better" cx="90" cy="30" r="4"><title>Dogwood: 80 % of 50</title></circle>
            <path class="similar" d="M70 45l5 5l-5 5l-5 -5z"/>
            <circle class="worse" cx="35" cy="70" r="4"/></svg>
            <table><caption>KPI 4: services</caption>
            <thead><tr><th scope="col">Service</th><th scope="col">Figure</th></tr></thead>
            <tbody>
            <tr><th scope="row">Ash</th><td>Withheld</td></tr>
            <tr><th scope="row">Birch</th><td>25 % (15 to 40)</td></tr>
            <tr><th scope="row">Cedar</th><td>60 %</td></tr>
            <tr><th scope="row">Dogwood</th><td>80 %</td></tr>
            </tbody></table>
            </figure>
            <p><a href="../index.html">Home</a></p>
            </body>
            </html>
            """
        add(
            """
            <ul><li><a href="2021/kpi-04.html">KPI 4</a></li><li>Ash Fracture Service</li></ul>
            """)
    }
}
