/// What the audit is, for everybody; and what patients and carers may ask.
package struct AboutPageView: Sendable {
    package var report: LinkView
    package var methods: LinkView
    package var reading: LinkView
    package var services: LinkView
    package var privacy: LinkView
    package var isSynthetic: Bool

    package init(
        report: LinkView, methods: LinkView, reading: LinkView, services: LinkView,
        privacy: LinkView,
        isSynthetic: Bool
    ) {
        self.report = report
        self.methods = methods
        self.reading = reading
        self.services = services
        self.privacy = privacy
        self.isSynthetic = isSynthetic
    }
}

package func aboutPage(_ view: AboutPageView) -> Markup {
    """
    <div class="prose">
    <div class="page-head">
    <h1>About the audit</h1>
    <p class="lede">The Fracture Liaison Service Database measures how well services find, assess and \
    treat people aged 50 and over who have broken a bone after a simple fall.</p>
    </div>
    \(demonstration(view))\
    <h2 id="what">What it measures</h2>
    <p>Each service enters the patients that it sees: when the bone broke, when they were assessed and \
    scanned, whether treatment to strengthen bone was recommended, and whether they were on it four and \
    twelve months later. From these answers come eleven indicators, worked out in the same way for \
    every service.</p>
    <h2 id="editions">Editions</h2>
    <p>An edition covers the fractures of one calendar year. It is made from answers up to a freeze date \
    and stays as it was published; a correction appears as a new revision. \(anchor(view.report))</p>
    <h2 id="patients">If you are a patient or carer</h2>
    <p>One broken bone after a fall from standing height makes another more likely. A fracture liaison \
    service is a small team that tries to prevent the second. You may want to ask yours:</p>
    <ul>
    <li>Has my bone strength been checked, and do I need a bone density (DXA) scan?</li>
    <li>Why did I fall, and what would make another fall less likely?</li>
    <li>Would a bone medicine help me, and how long should I take it?</li>
    <li>Who will call me to see how I am getting on, and when?</li>
    <li>Is there a strength and balance class near me?</li>
    </ul>
    <p>\(anchor(view.services)). Each page opens with a short summary in plain words.</p>
    <h2 id="reading">How to read a figure</h2>
    <p>A figure such as “64.9\u{A0}% (61.2 to 68.4) of 670 patients” says that 64.9 in every 100 patients \
    received this part of care. The bracket is the 95\u{A0}% interval: how far the figure could lie from \
    the service’s usual level by chance alone. The fewer patients, the wider it is.</p>
    <p>Colours rate a figure against fixed thresholds. The words “better”, “similar” and “worse” compare \
    it with the national figure, allowing for chance. \(anchor(view.reading)) · \(anchor(view.methods))</p>
    <p>\(anchor(view.privacy))</p>
    </div>

    """
}

private func demonstration(_ view: AboutPageView) -> Markup {
    guard view.isSynthetic else { return "" }
    return """
        <div class="inset"><p><strong>This is a demonstration.</strong> The services are invented and all \
        patient data is synthetic. Nothing here says anything about a real service or a real year.</p></div>

        """
}
