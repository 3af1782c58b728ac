"""The charts as hand-written SVG."""

from math import sqrt

from figures import NAMES

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


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
