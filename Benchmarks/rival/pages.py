"""Pages with Jinja2, from figures that are ready."""

from pathlib import Path

import jinja2

from figures import NAMES


def templates():
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=False,
        trim_blocks=True)


def service_page(template, year, service, figures, series, national, draw):
    """A table of the eleven figures and twelve charts.

    `series` holds the twelve months of KPI 2 to 11; `draw` takes a chart's kind and what it shows.
    """
    charts = [
        draw("spine_chart", "spine", figures, national),
        draw("completeness_chart", "k1", figures[0][0] or 0)]
    charts += [
        draw("run_chart", f"k{kpi}", NAMES[kpi - 1], points) for kpi, points in series.items()]
    return template.render(
        service=service, year=year, names=NAMES, figures=figures, national=national, charts=charts)
