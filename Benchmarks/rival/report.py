"""The rival's whole job: `report.py FOLDER OUTPUT`.

Reads the extract with polars, counts, and writes with Jinja2 one page a service with twelve SVG
charts and its figures, one page a KPI with a funnel, a caterpillar and a table, and a home page.
It validates nothing and makes no results file, intervals of breakdowns, methods or data pages."""

import sys
from math import sqrt
from pathlib import Path

import jinja2
import polars as pl

from audit import Folder
from count_polars import counts

NAMES = [
    "Data completeness", "Identification, all fragility fractures", "Identification, spine",
    "FLS assessment within 90 days", "DXA within 90 days", "Falls risk assessment",
    "Bone therapy recommended", "Strength and balance started within 16 weeks",
    "Monitored by 16 weeks", "Bone therapy started by first follow-up",
    "On bone therapy at 12 months",
]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def wilson(numerator, denominator, z=1.959964):
    """Per cent and its 95 % Wilson interval; None without a denominator."""
    if not denominator:
        return None
    p, n = numerator / denominator, denominator
    middle, width = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 100 / (1 + z * z / n)
    return 100 * p, max(0, middle - width) * scale, min(100, (middle + width) * scale)


def ratio(numerator, expected):
    """Per cent of the expected caseload and its 95 % Byar interval."""
    if not expected:
        return None
    o, scale = numerator, 100 / expected
    low = o * (1 - 1 / (9 * o) - 1.96 / (3 * sqrt(o))) ** 3 if o else 0
    high = (o + 1) * (1 - 1 / (9 * (o + 1)) + 1.96 / (3 * sqrt(o + 1))) ** 3
    return o * scale, low * scale, high * scale


def figure(kpi, row, hips, months=12):
    """Numerator, denominator and per cent with its interval, of a sum of months."""
    if kpi == 1:
        return row["poor"], 17, None
    if kpi in (2, 3):
        expected = hips * (5 if kpi == 2 else 1) * months / 12 if hips else 0
        found = row["n"] if kpi == 2 else row["spine"]
        return found, round(expected), ratio(found, expected)
    return row[f"n{kpi}"], row[f"d{kpi}"], wilson(row[f"n{kpi}"], row[f"d{kpi}"])


def picture(name, title, description, marks, height=220):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 640 {height}" '
        f'aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{title}</title>'
        f'<desc id="{name}-d">{description}</desc>{"".join(marks)}</svg>')


def axis(top, height=220):
    bottom = height - 30
    return [
        f'<line class="grid" x1="50" x2="630" y1="{y:.2f}" y2="{y:.2f}"/>'
        f'<text class="tick" x="44" y="{y + 4:.2f}">{value:g}</text>'
        for value in (0, top / 4, top / 2, 3 * top / 4, top)
        for y in [bottom - value / top * (bottom - 20)]
    ]


def run_chart(name, title, points):
    """Twelve months with their intervals and the median."""
    known = [(month, f[2]) for month, f in enumerate(points) if f and f[2]]
    top = max([100] + [p[2] for _, p in known])
    x, y = lambda m: 70 + m * 48, lambda v: 190 - v / top * 170
    marks = axis(top)
    marks += [f'<text class="tick" x="{x(m)}" y="208">{label}</text>' for m, label in enumerate(MONTHS)]
    if known:
        ordered = sorted(p[0] for _, p in known)
        median = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
        marks.append(
            f'<line class="median" x1="60" x2="620" y1="{y(median):.2f}" y2="{y(median):.2f}"/>')
        for month, (value, low, high) in known:
            marks.append(
                f'<line class="interval" x1="{x(month)}" x2="{x(month)}" y1="{y(low):.2f}" '
                f'y2="{y(high):.2f}"/><circle class="point" cx="{x(month)}" cy="{y(value):.2f}" r="4"/>')
        line = " ".join(f"{x(month)},{y(p[0]):.2f}" for month, p in known)
        marks.append(f'<polyline class="line" points="{line}"/>')
    return picture(name, title, f"{len(known)} months of {title}", marks)


def spine_chart(name, figures, national):
    """All eleven figures of a service against the national ones."""
    marks = []
    for kpi, (own, whole) in enumerate(zip(figures, national), 1):
        y = kpi * 26
        marks.append(f'<text class="label" x="4" y="{y + 4}">{NAMES[kpi - 1]}</text>')
        if own[2] and whole[2]:
            x = lambda v: 330 + min(v, 150) * 2
            marks.append(
                f'<line class="interval" x1="{x(own[2][1]):.2f}" x2="{x(own[2][2]):.2f}" y1="{y}" '
                f'y2="{y}"/><circle class="point" cx="{x(own[2][0]):.2f}" cy="{y}" r="5"/>'
                f'<line class="median" x1="{x(whole[2][0]):.2f}" x2="{x(whole[2][0]):.2f}" '
                f'y1="{y - 9}" y2="{y + 9}"/>')
    return picture(name, "All indicators", "Each indicator beside the national figure", marks, 310)


def completeness_chart(name, poor):
    width = poor / 17 * 560
    return picture(
        name, NAMES[0], f"{poor} of 17 fields have more than 20 % missing",
        [f'<rect class="bar" x="50" y="40" width="{width:.2f}" height="30"/>'
         f'<text class="label" x="50" y="100">{poor} of 17 fields</text>'], 120)


def funnel(name, kpi, rows, national):
    """Every service's figure by its denominator, with 95 % and 99.8 % limits."""
    known = [(code, f) for code, f in rows if f[2]]
    if not known or not national[2]:
        return picture(name, NAMES[kpi - 1], "No service has this figure", [])
    most, centre = max(f[1] for _, f in known) or 1, national[2][0]
    top = max([100] + [f[2][0] for _, f in known])
    x, y = lambda n: 60 + n / most * 560, lambda v: 190 - max(0, min(v, top)) / top * 170
    marks = axis(top)
    p = min(centre, 100) / 100
    for z in (1.96, 3.0902):
        for side in (-1, 1):
            limit = " ".join(
                f"{x(n):.2f},{y(100 * (p + side * z * sqrt(p * (1 - p) / n))):.2f}"
                for n in (most * step / 60 for step in range(1, 61)))
            marks.append(f'<polyline class="limit" points="{limit}"/>')
    marks += [
        f'<circle class="point" cx="{x(f[1]):.2f}" cy="{y(f[2][0]):.2f}" r="4"><title>{code}: '
        f'{f[2][0]:.1f}</title></circle>' for code, f in known]
    return picture(name, f"Funnel of {NAMES[kpi - 1]}", f"{len(known)} services", marks)


def caterpillar(name, kpi, rows):
    known = sorted(((f[2], code) for code, f in rows if f[2]))
    top = max([100] + [p[2] for p, _ in known])
    step = 570 / max(1, len(known))
    y = lambda v: 190 - v / top * 170
    marks = axis(top) + [
        f'<line class="interval" x1="{x:.2f}" x2="{x:.2f}" y1="{y(low):.2f}" y2="{y(high):.2f}"/>'
        f'<circle class="point" cx="{x:.2f}" cy="{y(value):.2f}" r="2"><title>{code}</title></circle>'
        for index, ((value, low, high), code) in enumerate(known)
        for x in [56 + index * step]]
    return picture(name, f"Services in order of {NAMES[kpi - 1]}", f"{len(known)} services", marks)


def main(folder, output):
    months, completeness = counts(folder)
    poor = dict(completeness.iter_rows())
    sums = [c for c in months.columns if c not in ("code", "month")]
    totals = {row["code"]: row for row in months.group_by("code").agg(pl.col(sums).sum()).to_dicts()}
    by_month = {(row["code"], row["month"]): row for row in months.to_dicts()}
    empty = dict.fromkeys(sums, 0)
    whole = {c: sum(row[c] for row in totals.values()) for c in sums}
    whole["poor"] = 0
    hips = sum(folder.hips.get(code, 0) for code in totals)
    national = [figure(kpi, whole, hips) for kpi in range(1, 12)]
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"), autoescape=False,
        trim_blocks=True)
    output.mkdir(parents=True)
    write = lambda name, text: (output / name).write_text(text, encoding="utf-8")
    own = {}
    for code in folder.services:
        row = totals.get(code, empty) | {"poor": poor.get(code, 0)}
        own[code] = [figure(kpi, row, folder.hips.get(code)) for kpi in range(1, 12)]
    page = environment.get_template("service.html")
    for code, service in folder.services.items():
        charts = [spine_chart("spine", own[code], national), completeness_chart("k1", own[code][0][0])]
        for kpi in range(2, 12):
            points = [
                figure(kpi, by_month.get((code, m), empty), folder.hips.get(code), 1)
                for m in range(1, 13)]
            charts.append(run_chart(f"k{kpi}", NAMES[kpi - 1], points))
        write(f"{code}.html", page.render(
            service=service, year=folder.year, names=NAMES, figures=own[code], national=national,
            charts=charts))
    page = environment.get_template("kpi.html")
    for kpi in range(1, 12):
        rows = [(code, own[code][kpi - 1]) for code in folder.services]
        write(f"kpi-{kpi}.html", page.render(
            kpi=kpi, name=NAMES[kpi - 1], year=folder.year, rows=rows, services=folder.services,
            national=national[kpi - 1],
            charts=[funnel("f", kpi, rows, national[kpi - 1]), caterpillar("c", kpi, rows)]))
    write("index.html", environment.get_template("home.html").render(
        year=folder.year, names=NAMES, national=national, services=folder.services))


if __name__ == "__main__":
    main(Folder(sys.argv[1]), Path(sys.argv[2]))
