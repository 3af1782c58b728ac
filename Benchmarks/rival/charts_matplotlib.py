"""The same charts drawn by matplotlib's SVG backend."""

import io

import matplotlib
import numpy as np
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from charts_svg import MONTHS
from figures import NAMES

matplotlib.rcParams["svg.fonttype"] = "none"


def picture(draw, height=2.2):
    """The drawing as an SVG element, without the XML head."""
    figure = Figure(figsize=(6.4, height))
    FigureCanvasSVG(figure)
    draw(figure.subplots())
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()[text.getvalue().index("<svg"):]


def bars(points):
    """Lower and upper lengths of the intervals of (value, low, high), as matplotlib wants them."""
    values = np.array(points)
    return np.abs(np.stack([values[:, 0] - values[:, 1], values[:, 2] - values[:, 0]]))


def run_chart(name, title, points):
    known = [(month, f[2]) for month, f in enumerate(points) if f and f[2]]

    def draw(axes):
        axes.set(title=title, xlim=(-0.5, 11.5), ylim=(0, max([100] + [p[2] for _, p in known])))
        axes.set_xticks(range(12), MONTHS)
        axes.grid(axis="y")
        if known:
            months, values = [m for m, _ in known], [p for _, p in known]
            axes.axhline(np.median([p[0] for p in values]), linestyle="--")
            axes.errorbar(months, [p[0] for p in values], yerr=bars(values), marker="o")

    return picture(draw)


def spine_chart(name, figures, national):
    def draw(axes):
        rows = [(k, own[2], whole[2]) for k, (own, whole) in enumerate(zip(figures, national))
                if own[2] and whole[2]]
        axes.set_yticks(range(11), NAMES)
        axes.invert_yaxis()
        if rows:
            axes.errorbar(
                [own[0] for _, own, _ in rows], [k for k, _, _ in rows],
                xerr=bars([own for _, own, _ in rows]), fmt="o")
            axes.plot([whole[0] for *_, whole in rows], [k for k, _, _ in rows], "|", markersize=18)

    return picture(draw, 3.1)


def completeness_chart(name, poor):
    def draw(axes):
        axes.barh([0], [poor])
        axes.set(xlim=(0, 17), title=f"{poor} of 17 fields", yticks=[])

    return picture(draw, 1.2)


def funnel(name, kpi, rows, national):
    known = [f for _, f in rows if f[2]]

    def draw(axes):
        axes.set(title=f"Funnel of {NAMES[kpi - 1]}")
        if not known or not national[2]:
            return
        p, n = min(national[2][0], 100) / 100, np.arange(1, 61) * max(f[1] for f in known) / 60
        for z in (-3.0902, -1.96, 1.96, 3.0902):
            axes.plot(n, 100 * (p + z * np.sqrt(p * (1 - p) / n)), color="grey")
        axes.plot([f[1] for f in known], [f[2][0] for f in known], "o")
        axes.set_ylim(0, max([100] + [f[2][0] for f in known]))

    return picture(draw)


def caterpillar(name, kpi, rows):
    known = sorted(f[2] for _, f in rows if f[2])

    def draw(axes):
        axes.set(title=f"Services in order of {NAMES[kpi - 1]}")
        if known:
            axes.errorbar(range(len(known)), [p[0] for p in known], yerr=bars(known), fmt="o")

    return picture(draw)
