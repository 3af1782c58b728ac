/// What stands behind each indicator's percentage where it is a large figure.
enum KeyFactWords {
    /// KPI 1 … 11 at index 0 … 10.
    static let all = [
        "of services answered nearly everything",
        "of the fragility fractures expected were identified",
        "of the spine fractures expected were identified",
        "of patients were assessed within 90 days",
        "of patients with a DXA scan ordered or recommended had it within 90 days",
        "of patients had a falls risk assessment, or were referred for one",
        "of patients were recommended bone treatment",
        "of those without a hip fracture began strength and balance exercise within 16 weeks",
        "of those recommended treatment were followed up by 16 weeks",
        "of those recommended treatment had begun it by the first follow-up",
        "of those recommended treatment were on it at 12 months",
    ]
}
