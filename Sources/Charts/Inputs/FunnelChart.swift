/// Every service by its number of patients and its figure, within the limits of chance.
package struct FunnelChart: Sendable {
    package struct Service: Sendable {
        package var name: String
        /// The figure's denominator.
        package var patients: Int
        package var value: Double
        package var standing: Standing
        /// Drawn larger and labelled with its name.
        package var isEmphasised: Bool
        /// `64.9 % of 670`, shown under the pointer.
        package var text: String

        package init(
            name: String, patients: Int, value: Double, standing: Standing,
            isEmphasised: Bool = false, text: String
        ) {
            self.name = name
            self.patients = patients
            self.value = value
            self.standing = standing
            self.isEmphasised = isEmphasised
            self.text = text
        }
    }

    /// The limits for one number of patients, on the axis' unit.
    package struct Limits: Sendable, Equatable {
        package var patients: Double
        package var lower95: Double
        package var upper95: Double
        package var lower998: Double
        package var upper998: Double

        package init(
            patients: Double, lower95: Double, upper95: Double, lower998: Double, upper998: Double
        ) {
            self.patients = patients
            self.lower95 = lower95
            self.upper95 = upper95
            self.lower998 = lower998
            self.upper998 = upper998
        }
    }

    package var services: [Service]
    package var target: ReferenceLine
    /// Score limits, ascending by patients; empty where not drawn.
    package var limits: [Limits]
    /// Limits widened for over-dispersion; empty where not drawn.
    package var adjustedLimits: [Limits]
    /// `Patients (denominator)`.
    package var patientsLabel: String
    package var unit: ChartUnit

    package init(
        services: [Service], target: ReferenceLine, limits: [Limits] = [],
        adjustedLimits: [Limits] = [], patientsLabel: String, unit: ChartUnit = .percent
    ) {
        self.services = services
        self.target = target
        self.limits = limits
        self.adjustedLimits = adjustedLimits
        self.patientsLabel = patientsLabel
        self.unit = unit
    }

    /// The numbers of patients at which to work the limits out, so that the curves look smooth:
    /// dense where they are steep.
    ///
    /// - Parameter largest: the largest denominator of the services.
    package static func patientsToDraw(upTo largest: Int) -> [Int] {
        let end = max(largest + largest / 20, 20)
        let steps = 32
        var places: [Int] = []
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let place = max(5, Int((Double(end) * share * share).rounded()))
            if place != places.last { places.append(place) }
        }
        return places
    }
}
