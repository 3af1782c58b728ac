/// The papers and guidance that the statistics follow.
extension StatisticMethod.Source {
    static let wilson = Self(
        """
        Wilson EB. Probable inference, the law of succession, and statistical inference. Journal of the \
        American Statistical Association 1927;22:209–212.
        """)
    static let newcombeSingle = Self(
        """
        Newcombe RG. Two-sided confidence intervals for the single proportion: comparison of seven \
        methods. Statistics in Medicine 1998;17:857–872, method 3.
        """)
    static let newcombeDifference = Self(
        """
        Newcombe RG. Interval estimation for the difference between independent proportions: comparison \
        of eleven methods. Statistics in Medicine 1998;17:873–890, method 10.
        """)
    static let breslowDay = Self(
        """
        Breslow NE, Day NE. Statistical methods in cancer research, volume II: the design and analysis of \
        cohort studies. International Agency for Research on Cancer 1987, pages 65–72 and 96–97.
        """)
    static let dobson = Self(
        """
        Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums of Poisson \
        parameters. Statistics in Medicine 1991;10:457–462.
        """)
    static let przyborowski = Self(
        """
        Przyborowski J, Wilenski H. Homogeneity of results in testing samples from Poisson series. \
        Biometrika 1940;31:313–323.
        """)
    static let funnels = Self(
        """
        Spiegelhalter DJ. Funnel plots for comparing institutional performance. Statistics in Medicine \
        2005;24:1185–1202.
        """)
    static let dispersion = Self(
        """
        Spiegelhalter DJ. Handling over-dispersion of performance indicators. Quality and Safety in Health \
        Care 2005;14:347–351.
        """)
    static let moments = Self(
        """
        DerSimonian R, Laird N. Meta-analysis in clinical trials. Controlled Clinical Trials \
        1986;7:177–188.
        """)
    static let shmi = Self(
        """
        NHS Digital. Summary Hospital-level Mortality Indicator (SHMI), specification: 95\u{A0}% control \
        limits with over-dispersion.
        """)
    static let hqip = Self(
        """
        Healthcare Quality Improvement Partnership. Detection and management of outliers for national \
        clinical audits.
        """)
    static let laney = Self(
        "Laney DB. Improved control charts for attributes. Quality Engineering 2002;14:531–537.")
    static let anhoej = Self(
        """
        Anhøj J, Olesen AV. Run charts revisited: a simulation study of run chart rules for detection of \
        non-random variation in health care processes. PLoS ONE 2014;9:e113825.
        """)
    static let makingDataCount = Self(
        "NHS England. Making Data Count: Getting started, strengthening your decisions. 2019.")
    static let nelson = Self(
        """
        Nelson LS. Control charts for individual measurements. Journal of Quality Technology \
        1982;14:172–173.
        """)
    static let fingertips = Self(
        """
        Department of Health and Social Care. Fingertips technical guidance: recent trends.
        """)
    static let armitage = Self(
        """
        Armitage P. Tests for linear trends in proportions and frequencies. Biometrics 1955;11:375–386.
        """)
    static let spearman = Self(
        """
        Spearman C. The proof and measurement of association between two things. American Journal of \
        Psychology 1904;15:72–101.
        """)
    static let bonett = Self(
        """
        Bonett DG, Wright TA. Sample size requirements for estimating Pearson, Kendall and Spearman \
        correlations. Psychometrika 2000;65:23–28.
        """)
    static let hyndman = Self(
        """
        Hyndman RJ, Fan Y. Sample quantiles in statistical packages. The American Statistician \
        1996;50:361–365, definition 7.
        """)
    static let numericalRecipes = Self(
        """
        Press WH, Teukolsky SA, Vetterling WT, Flannery BP. Numerical Recipes, 3rd edition. Cambridge \
        University Press 2007, section 6.2.
        """)
    static let wichura = Self(
        """
        Wichura MJ. Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics \
        1988;37:477–484.
        """)
}
