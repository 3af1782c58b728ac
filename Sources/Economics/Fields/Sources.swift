/// The papers and reports that defaults come from.
extension Source {
    static let mcLellan = Source(
        "McLellan 2011, Osteoporos Int 22:2083",
        "https://link.springer.com/article/10.1007%2Fs00198-011-1534-0")
    static let banefelt = Source(
        "Banefelt 2019, women 50 and over, Sweden",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6422949")
    static let johansson = Source(
        "Johansson 2017, Iceland", "https://pmc.ncbi.nlm.nih.gov/articles/PMC5338733")
    static let walters = Source(
        "Walters 2017, review", "https://www.springermedizin.de/link?doi=10.2147/CIA.S85551")
    static let morley = Source(
        "Morley 2020, CPRD, 72,256 women", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7076063")
    static let zhao = Source(
        "Zhao 2022, meta-analysis", "http://hw-f5-jim.highwire.org/content/70/3/837.full.txt")
    static let cochrane = Source(
        "Cochrane review of alendronate (Wells 2008, update 2024)",
        "https://evidence.unboundmedicine.com/evidence/view/EBMG/455551/all/")
    static let klop = Source("Klop 2014, CPRD", "http://eprints.soton.ac.uk/370140/")
    static let thin = Source(
        "Gutierrez, THIN",
        "https://www.rtihs.org/publications/economic-and-clinical-burden-non-vertebral-non-hip-nvnh-vertebral-and-multiple"
    )
    static let leal = Source(
        "Leal 2016, Osteoporos Int 27:549",
        "https://link.springer.com/article/10.1007%2Fs00198-015-3277-9")
    static let campaign = Source(
        "Royal Osteoporosis Society, campaign for universal services",
        "https://theros.org.uk/how-you-can-help/get-involved/campaign-with-us/campaign-for-100-fls/"
    )
    static let careHome = Source(
        "BMC Health Serv Res 2012;12:377",
        "https://bmchealthservres.biomedcentral.com/articles/10.1186/1472-6963-12-377")
    static let gaughan = Source(
        "NCGC 2011, quoted in Gaughan 2017",
        "https://link.springer.com/article/10.1007/s10754-017-9214-z/fulltext.html")
    static let drugTariff = Source(
        "NHSBSA dm+d, week 34 of 2025 (OGL)", "https://github.com/w-hardy/dmdprices")
    static let report2017 = Source(
        "FLS-DB report, December 2018",
        "https://vdocuments.us/fracture-liaison-service-database-annual-report-is-an-enviable-achievement.html"
    )
    static let department = Source(
        "Department of Health 2009, economic evaluation",
        "https://www.centreformedicinesoptimisation.co.uk/dh-support-for-developing-fracture-preventions-services/"
    )
    static let pathwayModel = Source(
        "80/50/80 model (BGS abstract)", "https://bgs.org.uk/taxonomy/term/7507/all?page=0%2C0")
    static let week16 = Source(
        "KPI 10, 16 weeks", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7280347")
    static let greenBook = Source.assumed("HM Treasury and NICE reference case, not checked")
}
