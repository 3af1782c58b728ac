/// What a reader of the result should know before using it: not wrong, but beyond what is usual.
package struct Guardrail: Sendable, Equatable {
    package var field: Field
    package var words: String
}

extension ModelInputs {
    package func guardrails() -> [Guardrail] {
        var rails: [Guardrail] = []
        func warn(_ field: Field, _ words: String) {
            rails.append(Guardrail(field: field, words: words))
        }
        if self[.horizon] < 12 {
            warn(.horizon, "Less than a year: the cost of treatment comes before its effect.")
        }
        if (self[.intakes] - 1) * 12 >= self[.horizon] {
            warn(.intakes, "Intakes that would begin after the horizon are left out.")
        }
        if reached(.currentStarted, .currentIdentified) < self[.noneStarted] {
            warn(
                .currentStarted, "The service now treats fewer patients than would be without it.")
        }
        if reached(.betterStarted, .betterIdentified) < reached(.currentStarted, .currentIdentified)
        {
            warn(.betterStarted, "The better service treats fewer patients than the service now.")
        }
        if self[.currentAdherence] < self[.noneAdherence] {
            warn(.currentAdherence, "Fewer go on with treatment than without a service.")
        }
        if self[.mortalityLater] > 2.5 {
            warn(.mortalityLater, "Above what any source supports.")
        }
        if self[.careHomeShare] > 20 {
            warn(.careHomeShare, "Above the 10 to 20 % of the source.")
        }
        return rails
    }

    /// Patients treated: by the service, and by usual care of those whom it does not find.
    private func reached(_ started: Field, _ identified: Field) -> Double {
        self[started] + (patients - self[identified]) * self[.noneStarted] / patients
    }
}
