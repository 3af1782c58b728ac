extension FunnelChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 460 : 330
        let margin =
            isWide
            ? max(
                TextMeasure.width(target.label, .strong),
                TextMeasure.width(outerName, .note))
                + 8 : 2
        let plot = Plot(
            left: 52, right: width.units - 8 - margin, top: 16, bottom: height - 50)
        let (y, rows) = plot.rows(Ticks.of(unit, upTo: highest, count: isWide ? 6 : 5), unit)
        let most = services.map(\.patients).max() ?? 0
        let end = Double(Self.patientsToDraw(upTo: most).last ?? 20)
        let ticks = Ticks(
            Ticks(upTo: end, count: isWide ? 8 : 4, wholeNumbers: true), endingAt: end)
        let (x, columns) = plot.columns(ticks, .count, lines: false)

        var marks = rows + columns
        marks.append(
            .text(
                patientsLabel, at: Point((plot.left + plot.right) / 2, plot.bottom + 40), .middle,
                .axis))
        marks += curves(x: x, y: y)
        let level = y.place(target.value)
        marks.append(.line(from: Point(plot.left, level), to: Point(plot.right, level), .target))
        marks += signs(x: x, y: y, isWide: isWide)
        marks += names(x: x, y: y, plot: plot, isWide: isWide)
        if isWide { marks += plot.labelsAtRight(endLabels(x: x, y: y)) }
        return Drawing(width: width.units, height: height, marks: marks, key: key)
    }

    /// The limits that the picture is about: the adjusted ones where there are any.
    private var mainLimits: [Limits] { adjustedLimits.isEmpty ? limits : adjustedLimits }

    private var highest: Double {
        let largest = max(target.value, services.map(\.value).max() ?? 0)
        return unit == .percent ? min(largest, 400) : largest
    }

    private var key: [KeyEntry] {
        var key = Standing.key(services.map(\.standing))
        if services.contains(where: \.isEmphasised) {
            key.append(KeyEntry(.sign(.disc, .emphasis), "This service"))
        }
        if services.contains(where: { $0.outlier == .alert }) {
            key.append(KeyEntry(.sign(.ring, .outlier), "Ringed: outlier, alert"))
        }
        if services.contains(where: { $0.outlier == .alarm }) {
            key.append(KeyEntry(.sign(.doubleRing, .outlier), "Ringed twice: outlier, alarm"))
        }
        key.append(KeyEntry(.line(.target), target.label))
        if adjustedLimits.isEmpty, !limits.isEmpty {
            key.append(KeyEntry(.line(.limit95), "95\u{A0}% limits of chance alone"))
            key.append(KeyEntry(.line(.limit998), "99.8\u{A0}% limits of chance alone"))
        }
        if !adjustedLimits.isEmpty {
            if !limits.isEmpty {
                key.append(
                    KeyEntry(
                        .line(.plainLimit998),
                        "Chance alone, 95\u{A0}% and 99.8\u{A0}%: beyond, better or worse"))
            }
            key.append(
                KeyEntry(
                    .line(.limit95),
                    "Usual differences too, \(alertName): beyond, an alert"))
            key.append(KeyEntry(.line(.limit998), "The same, \(alarmName): beyond, an alarm"))
        }
        return key
    }

    private var innerName: String {
        adjustedLimits.isEmpty ? "95\u{A0}% limit" : "Alert limit"
    }

    private var outerName: String {
        adjustedLimits.isEmpty ? "99.8\u{A0}% limit" : "Alarm limit"
    }

    /// A line begins where it comes down into the picture.
    private func curves(x: Scale, y: Scale) -> [Mark] {
        var marks: [Mark] = []
        func curve(_ limits: [Limits], _ side: KeyPath<Limits, Double>) -> [Point] {
            limits.filter { $0.patients <= x.high && $0[keyPath: side] <= y.high }.map {
                Point(x.place($0.patients), y.place($0[keyPath: side]))
            }
        }
        func held(_ limits: [Limits], _ side: KeyPath<Limits, Double>) -> [Point] {
            limits.filter { $0.patients <= x.high }.map {
                Point(x.place($0.patients), y.place($0[keyPath: side]))
            }
        }
        if !adjustedLimits.isEmpty {
            for side in [\Limits.innerLower, \.innerUpper] {
                marks.append(.path(curve(limits, side), .plainLimit95))
            }
            for side in [\Limits.outerLower, \.outerUpper] {
                marks.append(.path(curve(limits, side), .plainLimit998))
            }
        }
        let lower = curve(mainLimits, \.innerLower)
        let upper = curve(mainLimits, \.innerUpper)
        let ground = held(mainLimits, \.innerUpper) + held(mainLimits, \.innerLower).reversed()
        if !ground.isEmpty { marks.insert(.area(ground, .range), at: 0) }
        marks.append(.path(upper, .limit95))
        marks.append(.path(lower, .limit95))
        marks.append(.path(curve(mainLimits, \.outerUpper), .limit998))
        marks.append(.path(curve(mainLimits, \.outerLower), .limit998))
        return marks.filter { if case .path(let points, _) = $0 { points.count > 1 } else { true } }
    }

    private func signs(x: Scale, y: Scale, isWide: Bool) -> [Mark] {
        let ordered = services.filter { !$0.isEmphasised } + services.filter(\.isEmphasised)
        let small = services.count > 80 ? 4.0 : 5.0
        var marks: [Mark] = []
        for service in ordered {
            let point = Point(x.place(Double(service.patients)), y.place(service.value))
            if let ring = service.outlier.ring {
                marks.append(
                    .sign(ring, at: point, radius: small + 4.5, .outlier, words: nil))
            }
            if service.isEmphasised {
                marks.append(.sign(.ring, at: point, radius: small + 6, .emphasis, words: nil))
            }
            marks.append(
                .sign(
                    service.standing.sign, at: point,
                    radius: service.isEmphasised ? small + 1.5 : small, service.standing.ink,
                    words: isWide ? "\(service.name): \(service.text)" : nil))
        }
        return marks
    }

    /// Names of the emphasised services; where there are none, of the outliers; where there are none
    /// either, of those that stand out most.
    private func names(x: Scale, y: Scale, plot: Plot, isWide: Bool) -> [Mark] {
        let points = services.map {
            Point(x.place(Double($0.patients)), y.place($0.value))
        }
        var taken = points.map { point in
            Rectangle(
                left: point.x - 5, top: point.y - 5, right: point.x + 5, bottom: point.y + 5)
        }
        for limit in mainLimits where limit.patients <= x.high {
            for value in [limit.outerLower, limit.innerLower, limit.innerUpper, limit.outerUpper] {
                let point = Point(x.place(limit.patients), y.place(value))
                taken.append(
                    Rectangle(
                        left: point.x - 12, top: point.y - 1, right: point.x + 12,
                        bottom: point.y + 1))
            }
        }
        let level = y.place(target.value)
        taken.append(
            Rectangle(left: plot.left, top: level - 1, right: plot.right, bottom: level + 1))
        let frame = Rectangle(
            left: plot.left + 2, top: plot.top - 8, right: plot.right - 2, bottom: plot.bottom - 2)
        var marks: [Mark] = []
        for index in namedServices(isWide: isWide) {
            let service = services[index]
            guard let mark = place(service, beside: points[index], inside: frame, clearOf: taken),
                let box = mark.textBox
            else { continue }
            marks.append(mark)
            taken.append(box)
        }
        return marks
    }

    /// An emphasised name is printed in any case; another only where it covers nothing.
    private func place(
        _ service: Service, beside point: Point, inside frame: Rectangle, clearOf taken: [Rectangle]
    ) -> Mark? {
        func label(_ lettering: Lettering, _ distance: Double, _ taken: [Rectangle]) -> Mark? {
            Placement.label(
                service.name, lettering, beside: point, distance: distance, inside: frame,
                clearOf: taken)
        }
        guard service.isEmphasised else { return label(.note, 8 + service.outlier.reach, taken) }
        return label(.strong, 14, taken) ?? label(.strong, 24, taken) ?? label(.strong, 36, taken)
            ?? label(.strong, 14, [])
    }

    private func namedServices(isWide: Bool) -> [Int] {
        let emphasised = services.indices.filter { services[$0].isEmphasised }
        guard emphasised.isEmpty else { return emphasised }
        let outliers = services.indices.filter { services[$0].outlier != .none }
        let standing = services.indices.filter {
            services[$0].standing == .better || services[$0].standing == .worse
        }
        let ordered = (outliers.isEmpty ? standing : outliers).sorted {
            let left = abs(services[$0].value - target.value)
            let right = abs(services[$1].value - target.value)
            return left == right ? $0 < $1 : left > right
        }
        return Array(ordered.prefix(isWide ? 10 : 4))
    }

    private func endLabels(x: Scale, y: Scale) -> [(y: Double, text: String, Lettering)] {
        var labels: [(y: Double, text: String, Lettering)] = [
            (y.place(target.value), target.label, .strong)
        ]
        if let last = mainLimits.last(where: { $0.patients <= x.high }) {
            let names = [
                (last.outerUpper, outerName), (last.innerUpper, innerName),
                (last.innerLower, innerName), (last.outerLower, outerName),
            ]
            labels += names.filter { $0.0 <= y.high }.map { (y.place($0.0), $0.1, .note) }
        }
        return labels
    }
}
