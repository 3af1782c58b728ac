/// Every service by its number of patients and its figure, within the limits of chance.
package struct FunnelChart: Sendable {
    package struct Service: Sendable {
        package var name: String
        /// The figure's denominator.
        package var patients: Int
        package var value: Double
        package var standing: Standing
        package var outlier: OutlierSign
        /// Drawn larger and labelled with its name.
        package var isEmphasised: Bool
        /// `64.9 % of 670`, shown under the pointer.
        package var text: String

        package init(
            name: String, patients: Int, value: Double, standing: Standing,
            outlier: OutlierSign = .none, isEmphasised: Bool = false, text: String
        ) {
            self.name = name
            self.patients = patients
            self.value = value
            self.standing = standing
            self.outlier = outlier
            self.isEmphasised = isEmphasised
            self.text = text
        }
    }

    /// Two pairs of limits for one number of patients, on the axis' unit.
    package struct Limits: Sendable, Equatable {
        package var patients: Double
        package var innerLower: Double
        package var innerUpper: Double
        package var outerLower: Double
        package var outerUpper: Double

        package init(
            patients: Double, innerLower: Double, innerUpper: Double, outerLower: Double,
            outerUpper: Double
        ) {
            self.patients = patients
            self.innerLower = innerLower
            self.innerUpper = innerUpper
            self.outerLower = outerLower
            self.outerUpper = outerUpper
        }
    }

    package var services: [Service]
    package var target: ReferenceLine
    /// Limits of chance alone at 95 % and 99.8 %, ascending by patients; empty where not drawn.
    package var limits: [Limits]
    /// Limits widened for over-dispersion, of alerts and of alarms; empty where not drawn.
    package var adjustedLimits: [Limits]
    /// `Patients (denominator)`.
    package var patientsLabel: String
    package var unit: ChartUnit
    /// `95 %`: the level of the alert limits.
    package var alertName: String
    /// `99.8 %`: the level of the alarm limits.
    package var alarmName: String

    package init(
        services: [Service], target: ReferenceLine, limits: [Limits] = [],
        adjustedLimits: [Limits] = [], patientsLabel: String, unit: ChartUnit = .percent,
        alertName: String = "95\u{A0}%", alarmName: String = "99.8\u{A0}%"
    ) {
        self.services = services
        self.target = target
        self.limits = limits
        self.adjustedLimits = adjustedLimits
        self.patientsLabel = patientsLabel
        self.unit = unit
        self.alertName = alertName
        self.alarmName = alarmName
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
