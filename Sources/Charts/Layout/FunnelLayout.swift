extension FunnelChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        let isWide = width == .wide
        let height: Double = isWide ? 460 : 330
        let margin =
            isWide
            ? max(
                TextMeasure.width(target.label, .strong),
                TextMeasure.width("99.8\u{A0}% limit", .label))
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
        key.append(KeyEntry(.line(.target), target.label))
        let adjusted = adjustedLimits.isEmpty ? "" : ", adjusted for over-dispersion"
        if !mainLimits.isEmpty {
            key.append(KeyEntry(.line(.limit95), "95\u{A0}% limits\(adjusted)"))
            key.append(KeyEntry(.line(.limit998), "99.8\u{A0}% limits\(adjusted)"))
        }
        if !adjustedLimits.isEmpty, !limits.isEmpty {
            key.append(
                KeyEntry(
                    .line(.plainLimit998), "95\u{A0}% and 99.8\u{A0}% limits before adjustment"))
        }
        return key
    }

    private func curves(x: Scale, y: Scale) -> [Mark] {
        var marks: [Mark] = []
        func curve(_ limits: [Limits], _ side: KeyPath<Limits, Double>) -> [Point] {
            limits.filter { $0.patients <= x.high }.map {
                Point(x.place($0.patients), y.place($0[keyPath: side]))
            }
        }
        if !adjustedLimits.isEmpty {
            for side in [\Limits.lower95, \.upper95] {
                marks.append(.path(curve(limits, side), .plainLimit95))
            }
            for side in [\Limits.lower998, \.upper998] {
                marks.append(.path(curve(limits, side), .plainLimit998))
            }
        }
        let lower = curve(mainLimits, \.lower95)
        let upper = curve(mainLimits, \.upper95)
        if !upper.isEmpty { marks.insert(.area(upper + lower.reversed(), .range), at: 0) }
        marks.append(.path(upper, .limit95))
        marks.append(.path(lower, .limit95))
        marks.append(.path(curve(mainLimits, \.upper998), .limit998))
        marks.append(.path(curve(mainLimits, \.lower998), .limit998))
        return marks.filter { if case .path(let points, _) = $0 { points.count > 1 } else { true } }
    }

    private func signs(x: Scale, y: Scale, isWide: Bool) -> [Mark] {
        let ordered = services.filter { !$0.isEmphasised } + services.filter(\.isEmphasised)
        let small = services.count > 80 ? 4.0 : 5.0
        var marks: [Mark] = []
        for service in ordered {
            let point = Point(x.place(Double(service.patients)), y.place(service.value))
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

    /// Names of the emphasised services; where there are none, of those that stand out most.
    private func names(x: Scale, y: Scale, plot: Plot, isWide: Bool) -> [Mark] {
        let points = services.map {
            Point(x.place(Double($0.patients)), y.place($0.value))
        }
        var taken = points.map { point in
            Rectangle(
                left: point.x - 5, top: point.y - 5, right: point.x + 5, bottom: point.y + 5)
        }
        for limit in mainLimits where limit.patients <= x.high {
            for value in [limit.lower998, limit.lower95, limit.upper95, limit.upper998] {
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
        guard service.isEmphasised else { return label(.note, 8, taken) }
        return label(.strong, 14, taken) ?? label(.strong, 24, taken) ?? label(.strong, 36, taken)
            ?? label(.strong, 14, [])
    }

    private func namedServices(isWide: Bool) -> [Int] {
        let emphasised = services.indices.filter { services[$0].isEmphasised }
        guard emphasised.isEmpty else { return emphasised }
        let standing = services.indices.filter {
            services[$0].standing == .better || services[$0].standing == .worse
        }
        let ordered = standing.sorted {
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
            labels.append((y.place(last.upper998), "99.8\u{A0}% limit", .note))
            labels.append((y.place(last.upper95), "95\u{A0}% limit", .note))
            labels.append((y.place(last.lower95), "95\u{A0}% limit", .note))
            labels.append((y.place(last.lower998), "99.8\u{A0}% limit", .note))
        }
        return labels
    }
}
