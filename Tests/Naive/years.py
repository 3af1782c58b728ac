#!/usr/bin/env python3
"""Works out what needs several editions a second time, from the tables of a finished site alone.

    years.py SITE-FOLDER [WORST]

Every row of changes.csv, trends.csv and variation.csv of every year is worked out once more from
indicators.csv and series.csv and the versions of the definitions, plainly, in another language. Prints one line for each difference (at
most WORST, 20 unless told), then how often each outcome was met; exits with 1 where anything differs.
"""
import csv
import json
import math
import pathlib
import re
import sys
from collections import Counter

Z = 1.959963984540054


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.years = sorted(
            int(p.name) for p in self.root.iterdir() if re.fullmatch(r"\d{4}", p.name))
        self.figures, self.months = {}, {}
        for year in self.years:
            self.figures[year] = {key(row): row for row in self.rows(year, "indicators")}
            months = self.months[year] = {}
            for row in self.rows(year, "series"):
                months.setdefault(key(row), []).append(row)
        self.versions = {
            year: json.loads((self.root / str(year) / "data" / "results.json").read_bytes())[
                "edition"]["definition_versions"] for year in self.years}
        self.faults, self.met = [], Counter()

    def same_definition(self, row, *years):
        return len({self.versions[year][row["kpi"]] for year in years}) == 1

    def rows(self, year, name):
        path = self.root / str(year) / "data" / f"{name}.csv"
        return list(csv.DictReader(open(path, encoding="utf-8", newline="")))

    def expect(self, table, row, column, should):
        says = row[column]
        if isinstance(should, str):
            same = says == should
        else:
            same = says != "" and abs(float(says) - should) < 6e-5
        if not same:
            where = " ".join(row[name] for name in ("year", "level", "code", "kpi"))
            self.faults.append(f"{table}.csv: {where}: {column} is “{says}”, expected “{should}”")


def key(row):
    return row["level"], row["code"], int(row["kpi"])


def counts(row):
    """Numerator and denominator of a figure that is final; None where it has none."""
    if row is None or not row["percent"] or row["status"] == "provisional":
        return None
    pair = int(row["numerator"]), int(row["denominator"])
    return pair if pair[1] > 0 else None


def wilson(x, n):
    middle, reach = 2 * x + Z * Z, Z * math.sqrt(Z * Z + 4 * x * (1 - x / n))
    low, high = (middle - reach) / (2 * (n + Z * Z)), (middle + reach) / (2 * (n + Z * Z))
    return 0.0 if x == 0 else low, 1.0 if x == n else high


def check_changes(site, year):
    rows = site.rows(year, "changes")
    before = max((y for y in site.years if y < year), default=None)
    if (before is None) != (not rows):
        site.faults.append(f"changes.csv of {year} has {len(rows)} rows")
    for row in rows:
        site.met[f"change {row['verdict'] or row['reason']}"] += 1
        old, new = site.figures[before].get(key(row)), site.figures[year][key(row)]
        site.expect("changes", row, "previous_year", str(before))
        if not site.same_definition(row, before, year):
            for column in ("change", "lower95", "upper95", "verdict"):
                site.expect("changes", row, column, "")
            site.expect("changes", row, "reason", "definition-changed")
            continue
        if counts(old) is None or counts(new) is None:
            late = any(f and f["percent"] and f["status"] == "provisional" for f in (old, new))
            shown = old and old["percent"] and new["percent"]
            site.expect("changes", row, "reason", "provisional" if late and shown else "no-figure")
            continue
        (x1, n1), (x2, n2) = counts(old), counts(new)
        if int(row["kpi"]) in (2, 3):
            if x1 + x2 == 0:
                site.expect("changes", row, "reason", "no-figure")
                continue
            low, high = wilson(x2, x1 + x2)
            change, none = (n1 / n2 * x2 / x1 if x1 else ""), 1
            lower = n1 / n2 * low / (1 - low)
            upper = n1 / n2 * high / (1 - high) if x1 else ""
        else:
            (l1, u1), (l2, u2), p1, p2 = wilson(x1, n1), wilson(x2, n2), x1 / n1, x2 / n2
            change, none = 100 * (p2 - p1), 0
            lower = change - 100 * math.hypot(p2 - l2, u1 - p1)
            upper = change + 100 * math.hypot(u2 - p2, p1 - l1)
        for column, value in (("change", change), ("lower95", lower), ("upper95", upper)):
            site.expect("changes", row, column, value)
        word = "better" if lower > none else "no-clear-change"
        word = "worse" if upper != "" and upper < none else word
        site.expect("changes", row, "verdict", word)


def slope(points):
    middle = sum(t for t, _ in points) / len(points)
    return sum((t - middle) * v for t, v in points) / sum((t - middle) ** 2 for t, _ in points)


def trend(pairs, is_ratio):
    """Direction and reason of five annual counts."""
    met, all_ = sum(x for x, _ in pairs), sum(n for _, n in pairs)
    share = met / all_
    if met == 0 or (met == all_ and not is_ratio):
        return "no-significant-change", "within-chance"
    middle = sum(t * n for t, (_, n) in enumerate(pairs)) / all_
    score = sum((t - middle) * x for t, (x, _) in enumerate(pairs))
    spread = share * sum(n * (t - middle) ** 2 for t, (_, n) in enumerate(pairs))
    if score * score / (spread * (1 if is_ratio else 1 - share)) <= 9.5495:
        return "no-significant-change", "within-chance"
    if is_ratio:
        logs = [(t, math.log((x or 0.5) / n)) for t, (x, n) in enumerate(pairs)]
    else:
        half = lambda x, n: (x, n - x) if 0 < x < n else (x + 0.5, n - x + 0.5)
        logs = [(t, math.log(half(x, n)[0] / half(x, n)[1])) for t, (x, n) in enumerate(pairs)]
    rises = slope(logs) > 0
    for left in range(5):
        other = slope(logs[:left] + logs[left + 1:])
        if other == 0 or (other > 0) != rises:
            return "no-significant-change", "one-year-alone"
    return ("increasing" if rises else "decreasing"), ""


def check_trends(site, year):
    span = range(year - 4, year + 1)
    for row in site.rows(year, "trends"):
        if any(y not in site.years for y in span):
            should = "cannot-be-calculated", "fewer-than-five-years"
        else:
            pairs = [counts(site.figures[y].get(key(row))) for y in span]
            should = ("cannot-be-calculated", "year-without-figure")
            if not site.same_definition(row, *span):
                should = "cannot-be-calculated", "definition-changed"
            elif all(pairs):
                should = trend(pairs, int(row["kpi"]) in (2, 3))
        site.met[f"trend {row['trend']} {row['reason']}".strip()] += 1
        site.expect("trends", row, "trend", should[0])
        site.expect("trends", row, "reason", should[1])
        site.expect("trends", row, "meaning", {
            "increasing": "improving", "decreasing": "worsening"}.get(should[0], ""))


def values(site, year, row):
    """The months with a value of up to three years of one definition, if the last year has any."""
    span = [year]
    while (len(span) < 3 and span[0] - 1 in site.years
           and site.same_definition(row, span[0] - 1, year)):
        span.insert(0, span[0] - 1)
    found = []
    for y in span:
        for month in sorted(site.months[y].get(key(row), []), key=lambda m: int(m["month"])):
            if month["status"] not in ("ok", "too-few") or not month["numerator"]:
                continue
            name = f"{y}-{int(month['month']):02}"
            if int(row["kpi"]) in (2, 3):
                found.append((name, float(month["numerator"])))
            elif int(month["denominator"] or 0):
                found.append((name, 100 * int(month["numerator"]) / int(month["denominator"])))
    return found if found and found[-1][0].startswith(f"{year}-") else []


def last_cause(series, mean, span):
    """high, low or None of the last value: outside, trend of 7, 2 of 3 near a limit, shift of 7."""
    last, seven, three = series[-1], series[-7:], series[-3:]
    if abs(last - mean) > span:
        return "high" if last > mean else "low"
    if len(seven) == 7:
        steps = [b - a for a, b in zip(seven, seven[1:])]
        if min(steps) > 0 or max(steps) < 0:
            return "high" if steps[0] > 0 else "low"
    near = [2 / 3 * span < abs(v - mean) <= span for v in three]
    one_side = len({v > mean for v in three}) == 1 and mean not in three
    if len(three) == 3 and near[-1] and sum(near) >= 2 and one_side:
        return "high" if last > mean else "low"
    if len(seven) == 7 and (min(seven) > mean or max(seven) < mean):
        return "high" if last > mean else "low"
    return None


def check_variation(site, year, greens):
    for row in site.rows(year, "variation"):
        months = values(site, year, row)
        series = [value for _, value in months]
        site.expect("variation", row, "months", str(len(months)))
        site.expect("variation", row, "first_month", months[0][0] if months else "")
        site.expect("variation", row, "last_month", months[-1][0] if months else "")
        site.met[f"variation {row['variation'] or row['reason']}"] += 1
        site.met[f"assurance {row['assurance'] or 'none'}"] += 1
        if not series:
            site.expect("variation", row, "reason", "no-months")
            continue
        mean = math.fsum(series) / len(series)
        site.expect("variation", row, "mean", mean)
        if len(series) < 12:
            site.expect("variation", row, "reason", "too-few-months")
            continue
        if len(set(series)) == 1:
            site.expect("variation", row, "reason", "constant")
            continue
        ranges = [abs(b - a) for a, b in zip(series, series[1:])]
        width = sum(ranges) / len(ranges)
        if row["variant"] == "screened":
            kept = [r for r in ranges if r < 3.267 * width]
            width = sum(kept) / len(kept)
        if width == 0:
            site.expect("variation", row, "reason", "constant")
            continue
        span = 2.66 * width
        site.expect("variation", row, "lower", mean - span)
        site.expect("variation", row, "upper", mean + span)
        cause = last_cause(series, mean, span)
        site.expect("variation", row, "variation", {
            "high": "improvement-high", "low": "concern-low", None: "common-cause"}[cause])
        kpi = int(row["kpi"])
        if kpi in (2, 3):
            site.expect("variation", row, "reason", "no-target")
            site.expect("variation", row, "assurance", "")
            continue
        green = greens[kpi]
        site.expect("variation", row, "reason", "")
        site.expect("variation", row, "assurance", (
            "consistently-met" if green < mean - span else
            "consistently-missed" if green > mean + span else "hit-and-miss"))


def main():
    site = Site(sys.argv[1])
    worst = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    greens = {kpi: 50 if kpi == 7 else 80 for kpi in range(4, 12)}
    for year in site.years:
        check_changes(site, year)
        check_trends(site, year)
        check_variation(site, year, greens)
    for fault in site.faults[:worst]:
        print(fault)
    print(f"{len(site.faults)} differences")
    for outcome, count in sorted(site.met.items()):
        print(f"{outcome}: {count}")
    sys.exit(1 if site.faults else 0)


if __name__ == "__main__":
    main()
