/// How the facilities audit is read and published.
func facilitiesMethods() -> Markup {
    """
    <section aria-labelledby="facilities">
    <h2 id="facilities">The facilities audit</h2>
    <p class="prose">Services say once a year how they are set up: setting, funding, staff, patients \
    covered, how they find them, treatments, falls, monitoring and governance. The answers are about \
    services and never about patients, so each service’s own are published as it gave them; no small \
    number is withheld. An answer outside its question’s list or range is reported under data quality \
    and counts as not given.</p>
    <dl class="key-facts">
    <div><dt>Share of services</dt><dd>Services with the answer out of those that answered the \
    question, with the 95\u{A0}% Wilson interval: how sure the share would be, had these services been \
    drawn from many like them.</dd></div>
    <div><dt>Numbers</dt><dd>Median and quartiles of the services that answered, type 7.</dd></div>
    <div><dt>Staff per 1,000 fractures expected</dt><dd>Whole-time equivalents of all staff groups \
    asked about, divided by the service’s expected fractures (five for each hip fracture). A service \
    that left one staff group open has none.</dd></div>
    <div><dt>Against the indicators</dt><dd>Spearman’s rank correlation with the interval of Bonett and \
    Wright, and medians of services by thirds and by answer, of published figures only. They show what \
    goes together, not what causes what.</dd></div>
    </dl>
    </section>

    """
}
