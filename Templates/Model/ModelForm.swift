/// The form, for readers with JavaScript; others are told where to look instead.
func form(_ view: ModelPageView) -> Markup {
    """
    <section aria-labelledby="yours">
    <h2 id="yours">Your community</h2>
    <p class="without-script">The form computes in your browser and needs JavaScript. Without it this \
    page shows the results of four sets of inputs, and <code>flsdb model</code> runs any other.</p>
    <form id="model" class="with-script model" action="model.html" autocomplete="off" \
    novalidate="novalidate">
    <div id="model-errors" class="model-errors" tabindex="-1" hidden="hidden"></div>
    <p class="model-row"><label for="preset">Begin with</label> \
    \(select("preset", view.presets))</p>
    <p class="hint" id="model-origin">Numbers marked “yours” differ from the set that you began with. \
    Nothing leaves your computer.</p>
    \(view.groups.map(group))\
    <p class="model-row"><label for="compare">Charts and ranges compare</label> \
    \(select("compare", view.comparisons))</p>
    <p class="model-buttons"><button type="submit">Show the results</button> \
    <button type="button" id="model-share">Copy a link to these numbers</button> \
    <button type="button" id="model-print">Print</button> \
    <button type="reset">Start again</button></p>
    <p id="model-shared" role="status" class="hint"></p>
    </form>
    </section>

    """
}

private func group(_ view: ModelGroupView) -> Markup {
    let open: Markup = view.isOpen ? " open=\"open\"" : ""
    return """
        <details class="model-group"\(open)><summary>\(view.title)</summary>
        <fieldset><legend>\(view.words)</legend>
        <div class="model-fields">
        \(view.fields.map(field))\
        </div>
        </fieldset>
        </details>

        """
}

private func field(_ view: ModelFieldView) -> Markup {
    let control: Markup =
        view.choices.isEmpty
        ? """
        <span class="model-input"><input id="\(view.key)" name="\(view.key)" \
        inputmode="decimal" value="\(view.value)" \
        aria-describedby="\(view.key)-hint"/> <span class="model-unit">\(view.unit)</span></span>
        """ : select(view.key, view.choices, describedBy: "\(view.key)-hint")
    return """
        <div class="model-field">
        <label for="\(view.key)">\(view.label)</label>
        \(control)
        <span class="hint" id="\(view.key)-hint">\(view.hint)</span>
        </div>

        """
}

private func select(
    _ key: String, _ choices: [ModelChoiceView], describedBy: String? = nil
) -> Markup {
    let description = describedBy.map { id -> Markup in " aria-describedby=\"\(id)\"" }
    let options = choices.map { choice -> Markup in
        choice.isChosen
            ? "<option value=\"\(choice.value)\" selected=\"selected\">\(choice.title)</option>"
            : "<option value=\"\(choice.value)\">\(choice.title)</option>"
    }
    return "<select id=\"\(key)\" name=\"\(key)\"\(description)>\(options)</select>"
}
