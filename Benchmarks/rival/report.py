"""The rival's whole job: `report.py FOLDER OUTPUT [--charts svg|matplotlib|altair] [--one-in N]`.

Reads the extract with polars, counts, and writes with Jinja2 one page a service with twelve SVG
charts and its figures, one page a KPI with a funnel, a caterpillar and a table, and a home page.
It validates nothing and makes no results file, intervals of breakdowns, methods or data pages.

With `--one-in N` one chart in N is drawn and the others are left empty, 0 for none: what all of
them take is worked out from that where it would be minutes."""

import argparse
import importlib
import itertools
from pathlib import Path

import polars as pl

from audit import Folder
from count_polars import counts
from figures import NAMES, figure
from pages import service_page, templates


def main(folder, output, charts, one_in):
    library = importlib.import_module(f"charts_{charts}")
    number = itertools.count()

    def draw(kind, *inputs):
        wanted = one_in and next(number) % one_in == 0
        return getattr(library, kind)(*inputs) if wanted else ""

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
    environment = templates()
    output.mkdir(parents=True)
    write = lambda name, text: (output / name).write_text(text, encoding="utf-8")
    own = {}
    for code in folder.services:
        row = totals.get(code, empty) | {"poor": poor.get(code, 0)}
        own[code] = [figure(kpi, row, folder.hips.get(code)) for kpi in range(1, 12)]
    page = environment.get_template("service.html")
    for code, service in folder.services.items():
        series = {
            kpi: [figure(kpi, by_month.get((code, month), empty), folder.hips.get(code), 1)
                  for month in range(1, 13)]
            for kpi in range(2, 12)}
        write(f"{code}.html", service_page(
            page, folder.year, service, own[code], series, national, draw))
    page = environment.get_template("kpi.html")
    for kpi in range(1, 12):
        rows = [(code, own[code][kpi - 1]) for code in folder.services]
        write(f"kpi-{kpi}.html", page.render(
            kpi=kpi, name=NAMES[kpi - 1], year=folder.year, rows=rows, services=folder.services,
            national=national[kpi - 1],
            charts=[
                draw("funnel", "f", kpi, rows, national[kpi - 1]),
                draw("caterpillar", "c", kpi, rows)]))
    write("index.html", environment.get_template("home.html").render(
        year=folder.year, names=NAMES, national=national, services=folder.services))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Folder)
    parser.add_argument("output", type=Path)
    parser.add_argument("--charts", default="svg")
    parser.add_argument("--one-in", type=int, default=1)
    options = parser.parse_args()
    main(options.folder, options.output, options.charts, options.one_in)
