/// The statistics in plain words, each with its source.
func statistics() -> Markup {
    """
    <section aria-labelledby="statistics">
    <h2 id="statistics">Intervals, limits and comparisons</h2>
    <dl class="key-facts">
    <div><dt>Interval of a proportion</dt><dd>95\u{A0}% Wilson score interval, without continuity \
    correction. <cite>Wilson 1927; Newcombe 1998</cite></dd></div>
    <div><dt>Interval of a ratio to expected (KPI 2 and 3)</dt><dd>95\u{A0}% Byar interval of the number \
    found, divided by the number expected; exact Poisson limits below 10. <cite>Breslow and Day \
    1987</cite></dd></div>
    <div><dt>Better, similar, worse</dt><dd>Better or worse where the 95\u{A0}% interval leaves out the \
    national figure, similar where it does not. Fewer than 20 patients are not compared.</dd></div>
    <div><dt>Funnel</dt><dd>Score limits about the national figure at 95\u{A0}% and 99.8\u{A0}%. They are \
    the inverse of the Wilson interval, so that a point outside the 95\u{A0}% limits and the words \
    “better” or “worse” never disagree. <cite>Spiegelhalter 2005</cite></dd></div>
    <div><dt>Usual differences between services</dt><dd>The wider limits add the variance between \
    services, estimated by the method of moments from winsorised arcsine-root scores. Alert: outside \
    95\u{A0}%; alarm: outside 99.8\u{A0}%. <cite>Spiegelhalter 2005</cite></dd></div>
    <div><dt>Change between years</dt><dd>Newcombe’s hybrid score interval of the difference, method 10; \
    for KPI 2 and 3 the interval of the ratio of two rates. A change is clear where the interval \
    leaves out no change. <cite>Newcombe 1998; Przyborowski and Wilenski 1940</cite></dd></div>
    <div><dt>Month by month</dt><dd>Median of the months, Laney P′ limits, and the Anhøj rules for a \
    shift: a run that is too long, or too few crossings of the median. <cite>Laney 2002; Anhøj and \
    Olesen 2014</cite></dd></div>
    <div><dt>Median and quartiles of services</dt><dd>Type 7. <cite>Hyndman and Fan 1996</cite></dd></div>
    <div><dt>Gaps between groups</dt><dd>Difference of two proportions with Newcombe’s interval; crude, \
    not adjusted for case mix.</dd></div>
    </dl>
    </section>
    <section aria-labelledby="rounding">
    <h2 id="rounding">Rounding</h2>
    <p class="prose">Percentages are worked out from whole counts and rounded half away from zero: to one \
    decimal where they rest on 100 or more, to whole numbers below. The files give numerators and \
    denominators, so nothing is lost. Ratings compare exact counts, before any rounding.</p>
    </section>

    """
}
