extension RunChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension FunnelChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension CaterpillarChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension SpineChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension TrendChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension BreakdownChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension FlowChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension HeatChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
extension PathwayChart {
    package func drawing(_ width: ChartWidth = .wide) -> Drawing {
        Drawing(width: width.units, height: 200)
    }
}
