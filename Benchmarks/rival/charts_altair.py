"""The same charts described by altair and drawn by vl-convert."""

import altair as alt
import vl_convert

from charts_svg import MONTHS
from figures import NAMES


def picture(chart, title, height=170):
    return vl_convert.vegalite_to_svg(
        chart.properties(width=560, height=height, title=title).to_dict())


def data(rows):
    return alt.Data(values=rows)


def row(key, triple):
    return {"key": key, "value": triple[0], "low": triple[1], "high": triple[2]}


def intervals(rows, x, y, low, high):
    """Points with their intervals: `x` and `y` place the point, `low` and `high` the two ends."""
    base = alt.Chart(data(rows))
    return base.mark_rule().encode(**low, **high) + base.mark_point(filled=True).encode(x=x, y=y)


def upright(rows, kind, order=None):
    x = alt.X(f"key:{kind}", sort=order, title=None)
    return intervals(
        rows, x, alt.Y("value:Q", title=None), {"x": x, "y": alt.Y("low:Q", title=None)},
        {"y2": alt.Y2("high:Q")})


def run_chart(name, title, points):
    rows = [row(MONTHS[m], f[2]) for m, f in enumerate(points) if f and f[2]]
    x = alt.X("key:O", sort=MONTHS, title=None)
    line = alt.Chart(data(rows)).mark_line().encode(x=x, y=alt.Y("value:Q", title=None))
    median = alt.Chart(data(rows)).mark_rule(strokeDash=[4, 4]).encode(y="median(value):Q")
    return picture(upright(rows, "O", MONTHS) + line + median, title)


def spine_chart(name, figures, national):
    rows = [row(NAMES[k], own[2]) | {"whole": whole[2][0]}
            for k, (own, whole) in enumerate(zip(figures, national)) if own[2] and whole[2]]
    y = alt.Y("key:N", sort=NAMES, title=None)
    own = intervals(
        rows, alt.X("value:Q", title=None), y, {"y": y, "x": alt.X("low:Q", title=None)},
        {"x2": alt.X2("high:Q")})
    whole = alt.Chart(data(rows)).mark_tick(size=18).encode(x="whole:Q", y=y)
    return picture(own + whole, "All indicators", 280)


def completeness_chart(name, poor):
    chart = alt.Chart(data([{"poor": poor}])).mark_bar().encode(
        x=alt.X("poor:Q", scale=alt.Scale(domain=[0, 17]), title=None))
    return picture(chart, f"{poor} of 17 fields", 40)


def funnel(name, kpi, rows, national):
    known = [{"n": f[1], "value": f[2][0], "code": code} for code, f in rows if f[2]]
    title = f"Funnel of {NAMES[kpi - 1]}"
    x, y = alt.X("n:Q", title=None), alt.Y("value:Q", title=None)
    points = alt.Chart(data(known)).mark_point(filled=True).encode(x=x, y=y, tooltip="code:N")
    if not known or not national[2]:
        return picture(points, title)
    p, most = min(national[2][0], 100) / 100, max(row["n"] for row in known)
    limits = [
        {"n": n, "value": 100 * (p + z * (p * (1 - p) / n) ** 0.5), "z": z}
        for z in (-3.0902, -1.96, 1.96, 3.0902) for n in (most * step / 60 for step in range(1, 61))]
    lines = alt.Chart(data(limits)).mark_line(color="grey", clip=True).encode(
        x=x, y=alt.Y("value:Q", title=None, scale=alt.Scale(
            domain=[0, max([100] + [row["value"] for row in known])])), detail="z:N")
    return picture(lines + points, title)


def caterpillar(name, kpi, rows):
    known = sorted((f[2], code) for code, f in rows if f[2])
    return picture(
        upright([row(place, triple) for place, (triple, _) in enumerate(known)], "Q"),
        f"Services in order of {NAMES[kpi - 1]}")
