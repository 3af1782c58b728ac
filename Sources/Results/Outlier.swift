/// What an edition calls an outlier, and by whose guidance.
package struct OutlierRules: Sendable, Equatable {
    /// Whose guidance the edition follows.
    package var guidance: String
    package var version: String
    /// Per cent of services that chance leaves inside the alert limits, as decimal text.
    package var alert: String
    package var alarm: String
    /// Fewer patients, or fewer expected, are not assessed.
    package var fewestPatients: Int
    /// Of fewer services none is assessed.
    package var fewestServices: Int

    package init(
        guidance: String, version: String, alert: String, alarm: String, fewestPatients: Int,
        fewestServices: Int
    ) {
        self.guidance = guidance
        self.version = version
        self.alert = alert
        self.alarm = alarm
        self.fewestPatients = fewestPatients
        self.fewestServices = fewestServices
    }
}

/// One service on one indicator: an outlier, inside the limits, or why not assessed. A row of
/// `outliers.csv`.
package struct OutlierRow: Sendable, Equatable {
    /// The service's.
    package var code: String
    /// 1 to 11.
    package var kpi: Int
    package var status: OutlierStatus?
    /// Why there is no status; nil where there is one.
    package var reason: OutlierReason?
    /// The year of the edition before; nil for the first.
    package var previousYear: Int?
    package var previousStatus: OutlierStatus?
    /// Why there is no status of that year; nil where there is one.
    package var previousReason: OutlierReason?

    package init(
        code: String, kpi: Int, status: OutlierStatus?, reason: OutlierReason?,
        previousYear: Int? = nil, previousStatus: OutlierStatus? = nil,
        previousReason: OutlierReason? = .noEarlierEdition
    ) {
        self.code = code
        self.kpi = kpi
        self.status = status
        self.reason = reason
        self.previousYear = previousYear
        self.previousStatus = previousStatus
        self.previousReason = previousReason
    }
}

/// Why a service was not assessed.
package enum OutlierReason: String, Sendable, CaseIterable {
    /// KPI 1 of one service counts fields, not patients: chance has no limits for it.
    case countOfFields = "count-of-fields"
    case notCollected = "not-collected"
    case noPatients = "no-patients"
    /// There is no number of fractures to expect.
    case noExpected = "no-expected"
    case withheld
    case tooFewPatients = "too-few-patients"
    /// Too few fractures are expected of the service.
    case tooFewExpected = "too-few-expected"
    /// Too few services to tell how services differ.
    case tooFewServices = "too-few-services"
    /// There is no national figure to compare with, or nothing was found anywhere.
    case noTarget = "no-target"
    /// Of an earlier year: there is no earlier edition.
    case noEarlierEdition = "no-earlier-edition"
    /// Of an earlier year: the service was not in that edition.
    case notInEdition = "not-in-edition"
    /// Of an earlier year: the indicator was defined otherwise.
    case definitionChanged = "definition-changed"
}

/// What the funnel of one indicator rests on, and what it found. A row of `funnels.csv`.
package struct FunnelBasis: Sendable, Equatable {
    /// 1 to 11.
    package var kpi: Int
    /// The national figure, per cent with 4 decimals; nil where there is none.
    package var target: String?
    /// Services assessed.
    package var assessed: Int
    /// How many times as far the services lie from the target as chance explains, squared; 4
    /// decimals. Nil where none was assessed.
    package var phi: String?
    /// Standard deviation between services on the scale of the square root (arcsine root for shares
    /// of patients); 6 decimals, 0 where chance explains everything.
    package var tau: String?
    package var negativeAlarms: Int
    package var negativeAlerts: Int
    package var positiveAlerts: Int
    package var positiveAlarms: Int
    /// Alerts and alarms together that chance alone would give; 3 decimals.
    package var expectedFlags: String
    /// Alarms that chance alone would give; 3 decimals.
    package var expectedAlarms: String

    package init(
        kpi: Int, target: String?, assessed: Int, phi: String?, tau: String?, negativeAlarms: Int,
        negativeAlerts: Int, positiveAlerts: Int, positiveAlarms: Int, expectedFlags: String,
        expectedAlarms: String
    ) {
        self.kpi = kpi
        self.target = target
        self.assessed = assessed
        self.phi = phi
        self.tau = tau
        self.negativeAlarms = negativeAlarms
        self.negativeAlerts = negativeAlerts
        self.positiveAlerts = positiveAlerts
        self.positiveAlarms = positiveAlarms
        self.expectedFlags = expectedFlags
        self.expectedAlarms = expectedAlarms
    }

    /// Services beyond the alert limits, alarms included.
    package var flags: Int { negativeAlarms + negativeAlerts + positiveAlerts + positiveAlarms }
    package var alarms: Int { negativeAlarms + positiveAlarms }
}

/// What a service answered to being named an outlier.
package struct ServiceResponse: Sendable, Equatable {
    /// Code of the service.
    package var service: String
    /// The indicators that it is about, ascending.
    package var kpis: [Int]
    /// ISO 8601 date on which the audit received it.
    package var received: String
    /// Who answered: a role, never a person.
    package var from: String
    /// Markdown.
    package var text: String

    package init(service: String, kpis: [Int], received: String, from: String, text: String) {
        self.service = service
        self.kpis = kpis
        self.received = received
        self.from = from
        self.text = text
    }
}
