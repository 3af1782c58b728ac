/// What is held, what is published, and how to opt out.
package struct PrivacyPageView: Sendable {
    package var methods: LinkView
    package var isSynthetic: Bool

    package init(methods: LinkView, isSynthetic: Bool) {
        self.methods = methods
        self.isSynthetic = isSynthetic
    }
}

/// The address and the number of the opt-out are those that general practices’ own pages give, checked on
/// 21 November 2026.
package func privacyPage(_ view: PrivacyPageView) -> Markup {
    let synthetic: Markup =
        view.isSynthetic
        ? """
        <div class="inset"><p><strong>All patient data on this site is synthetic.</strong> What follows \
        describes how a real extract is treated by the same program.</p></div>

        """ : ""
    return """
        <div class="prose">
        <div class="page-head">
        <h1>Privacy and opt-out</h1>
        <p class="lede">This site publishes numbers about services. It holds nothing about any one person, \
        and it does not watch its readers.</p>
        </div>
        \(synthetic)\
        <h2 id="readers">If you are reading this site</h2>
        <p>There are no cookies, no analytics, no fonts, scripts or pictures from elsewhere, and nothing \
        that you type into a search box leaves your device. Where you tick a list, your browser keeps the ticks \
        on your device, so that they are there when you come back; the button beside the list clears them.</p>
        <h2 id="patients">If you are a patient</h2>
        <p>Services enter answers about your care into the audit. Only counts leave it: no name, NHS \
        number, date of birth, postcode or date appears in any page or file of this site, and the program \
        writes none of them to its logs.</p>
        <p>Counts that rest on fewer than 8 people are withheld, together with any other figure from which \
        they could be worked out. \(anchor(view.methods))</p>
        <p>What services say about themselves, such as their staff or how many people answered their \
        survey, tells of no patient’s care and is published as they gave it.</p>
        <h2 id="opt-out">Opting out</h2>
        <p>In England you can choose that your confidential patient information is not used for research \
        and planning: the national data opt-out. This audit has no exemption from it. The records of \
        people who have opted out are removed before anything is counted, and nothing on this site shows \
        who they are, only how many records were removed. The scheme does not cover Wales or Northern \
        Ireland.</p>
        <p>You can set or change your choice at <a href="https://www.nhs.uk/your-nhs-data-matters/">\
        nhs.uk/your-nhs-data-matters</a> or by telephone on 0300 303 5678. Your care is the same \
        whatever you choose.</p>
        </div>

        """
}
