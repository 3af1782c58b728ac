#!/usr/bin/env python3
"""Proves that a finished site says one verdict of each figure, wherever it says one.

It reads the written files alone: the CSV that a statistician opens, the pages that a nurse reads
and the marks that a chart is drawn with. For every year, place and indicator the verdict in
indicators.csv must be the one in each table, sentence, tally, cell and mark, and the one that the
published counts give when they are compared once more here. The same for the outlier status.

    verdicts.py SITE-FOLDER [WORST]

Prints one line for each contradiction (at most WORST, 20 unless told), then how often each kind of
place was read; exits with 1 where anything contradicts or a kind of place was never met.
"""
import csv
import json
import math
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

Z = 1.959963984540054
SVG = "{http://www.w3.org/2000/svg}"
WORDS = {"Better": "better", "Similar": "similar", "Worse": "worse", "Not compared": ""}
CLASSES = {"better": "better", "similar": "similar", "worse": "worse", "unassessed": "",
           "none": ""}
PHRASES = {"better than expected by chance alone": "better",
           "worse than expected by chance alone": "worse",
           "similar: chance alone can explain the difference": "similar"}
OUTLIERS = {"Far above": "positive-alarm", "Above": "positive-alert", "Inside": "within",
            "Below: alert": "negative-alert", "Far below: alarm": "negative-alarm", "–": ""}
OUTLIER_PHRASES = {
    "Far lower than the usual differences between services explain": "negative-alarm",
    "Far higher than the usual differences between services explain": "positive-alarm",
    "Lower than the usual differences between services explain": "negative-alert",
    "Higher than the usual differences between services explain": "positive-alert",
    "Still within the usual differences between services": "within",
}


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.faults = []
        self.read = Counter()

    def expect(self, kind, where, says, should):
        self.read[kind] += 1
        if says != should:
            self.faults.append(f"{kind}: {where} says “{says}”, indicators.csv “{should}”")

    def page(self, path):
        return ElementTree.parse(self.root / path).getroot()


def text(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def with_id(page, identifier):
    return next((e for e in page.iter() if e.get("id") == identifier), None)


def table(page, identifier):
    """The table that the caption with this id belongs to: heads, and rows of cell elements."""
    for found in page.iter("table"):
        caption = found.find("caption")
        if caption is not None and caption.get("id") == f"{identifier}-caption":
            heads = [text(head) for head in found.find("thead").find("tr")]
            rows = [list(row) for row in found.find("tbody")]
            return heads, rows
    return None, []


def column(heads, title):
    return next((i for i, head in enumerate(heads) if head == title), None)


def standing(cell):
    """The verdict of a table's cell: word and class must already agree."""
    span = cell.find("span")
    if span is None:
        return WORDS.get(text(cell), text(cell))
    word = WORDS.get(text(span), text(span))
    kind = CLASSES.get(span.get("class").split("standing-")[1], "?")
    return word if word == kind else f"{word}/{kind}"


def file_of(cell):
    link = cell.find("a")
    return None if link is None else link.get("href").split("#")[0].split("/")[-1][:-5]


def with_class(drawing):
    """Every element of a drawing with its class or, where it has none, its group's."""
    for element in drawing.iter():
        yield element, element.get("class")
        if element.tag == f"{SVG}g":
            for mark in element:
                if mark.get("class") is None:
                    yield mark, element.get("class")


def marks(figure):
    """The marks of each drawing of a figure that bear a verdict: (class, y, title)."""
    drawings = []
    for drawing in figure.iter(f"{SVG}svg"):
        if "swatch" in drawing.get("class"):
            continue
        found = []
        for mark, kind in with_class(drawing):
            if kind not in CLASSES or mark.tag not in (f"{SVG}circle", f"{SVG}path"):
                continue
            title = mark.find(f"{SVG}title")
            found.append((CLASSES[kind], height(mark), "" if title is None else text(title)))
        drawings.append(found)
    return drawings


def rings(figure):
    """The rings of each drawing of a figure: one for an alert, two for an alarm."""
    return [["alert" if mark.tag == f"{SVG}circle" else "alarm"
             for mark, kind in with_class(drawing)
             if kind == "outlier" and mark.tag != f"{SVG}g"]
            for drawing in figure.iter(f"{SVG}svg") if "swatch" not in drawing.get("class")]


def height(mark):
    if mark.tag == f"{SVG}circle":
        return float(mark.get("cy"))
    numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", mark.get("d"))]
    y, steps = numbers[1], numbers[2:]
    ys = [y]
    for step in steps[1::2]:
        ys.append(ys[-1] + step)
    return (min(ys) + max(ys)) / 2


def sentence_verdict(sentence):
    found = [PHRASES[phrase] for phrase in PHRASES if phrase in sentence]
    return found[0] if len(found) == 1 else "" if not found else "/".join(found)


def sentence_outlier(sentence):
    for phrase, status in OUTLIER_PHRASES.items():
        if phrase in sentence:
            return status
    return ""


def tally(sentence):
    """`3 better, 3 similar, 4 worse, 1 not compared` as counts."""
    return tuple(
        int(found.group(1)) if (found := re.search(rf"(\d+) {word}", sentence)) else 0
        for word in ("better", "similar", "worse", "not compared"))


def counts(verdicts):
    verdicts = list(verdicts)
    return tuple(verdicts.count(v) for v in ("better", "similar", "worse", ""))


# -- the figures once more ---------------------------------------------------------------------

def compared(row, national, kind):
    """The verdict that the row's own published counts give."""
    x, n = int(row["numerator"]), int(row["denominator"])
    target = int(national["numerator"]) / int(national["denominator"])
    if kind == "ratio-to-expected":
        lower, upper = byar(x) if x >= 10 else exact(x)
        lower, upper = lower / n, upper / n
    else:
        root = Z * math.sqrt(Z * Z + 4 * x * (1 - x / n))
        lower = (2 * x + Z * Z - root) / (2 * (n + Z * Z))
        upper = (2 * x + Z * Z + root) / (2 * (n + Z * Z))
    return "better" if lower > target else "worse" if upper < target else "similar"


def byar(x):
    lower = x * (1 - 1 / (9 * x) - Z / (3 * math.sqrt(x))) ** 3
    y = x + 1
    return lower, y * (1 - 1 / (9 * y) + Z / (3 * math.sqrt(y))) ** 3


def exact(x):
    def below(mean, most):
        return sum(math.exp(-mean) * mean ** k / math.factorial(k) for k in range(most + 1))

    def solve(function):
        low, high = 0.0, 100.0
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if function(middle) > 0 else (low, middle)
        return low

    lower = 0.0 if x == 0 else solve(lambda mean: 0.025 - (1 - below(mean, x - 1)))
    return lower, solve(lambda mean: below(mean, x) - 0.025)


def csv_rows(site, year, name="indicators.csv"):
    path = site.root / str(year) / "data" / name
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def check_counts(site, year, rows, kinds):
    nationals = {row["kpi"]: row for row in rows if row["level"] == "national"}
    for row in rows:
        where = f"{year} {row['level']} {row['code']} KPI {row['kpi']}"
        national = nationals[row["kpi"]]
        if row["level"] == "national" or not row["percent"] or not row["denominator"]:
            site.expect("no verdict without a figure", where, row["comparison"], "")
        elif int(row["kpi"]) >= 4:
            few = int(row["denominator"]) < 20
            should = "" if few else compared(row, national, kinds[row["kpi"]])
            site.expect("counts once more", where, should, row["comparison"])
        elif national["percent"]:
            should = compared(row, national, kinds[row["kpi"]])
            site.expect("counts once more", where, should, row["comparison"])


# -- page by page ------------------------------------------------------------------------------

def check_service(site, year, path, figures):
    page = site.page(path)
    name = f"{path}"
    heads, rows = table(page, "figure-table")
    for row in rows:
        kpi = re.match(r"KPI (\d+)", text(row[0])).group(1)
        figure = figures[kpi]
        cell = row[column(heads, "Against national")]
        site.expect("service table", f"{name} KPI {kpi}", standing(cell), figure["comparison"])
    for item in page.iter("li"):
        link = item.find("a") if item.find("strong") is None else item.find("strong").find("a")
        found = link is not None and re.fullmatch(r"\.\./kpi-(\d+)\.html", link.get("href"))
        if not found or not re.match(r"KPI \d+: ", text(link)):
            continue
        kpi = str(int(found.group(1)))
        figure, sentence = figures[kpi], text(item)
        where = f"{name} KPI {kpi}"
        site.expect("sentence", where, sentence_verdict(sentence), figure["comparison"])
        if figure["outlier"] not in ("within", ""):
            site.expect("outlier sentence", where, sentence_outlier(sentence), figure["outlier"])
        elif sentence_outlier(sentence):
            site.expect("outlier sentence", where, sentence_outlier(sentence), figure["outlier"])
        if item.find("span") is not None:
            site.expect("highlight", where, standing(item), figure["comparison"])
    spine = with_id(page, "spine")
    if spine is None:
        return
    ordered = [figures[str(kpi)]["comparison"] for kpi in range(1, 12)]
    for description in spine.iter(f"{SVG}desc"):
        site.expect("spine words", name, tally(text(description)), counts(ordered))
    heads, rows = table(page, "spine-table")
    for kpi, row in enumerate(rows, start=1):
        cell = row[column(heads, "Against national")]
        site.expect("spine table", f"{name} KPI {kpi}", standing(cell), ordered[kpi - 1])
    shown = [figures[str(k)]["comparison"] for k in range(1, 12) if figures[str(k)]["percent"]]
    for drawing in marks(spine):
        found = [kind for kind, _, _ in sorted(drawing, key=lambda mark: mark[1])]
        site.expect("spine marks", name, found, shown)
    flagged = [figures[str(kpi)]["outlier"] for kpi in range(1, 12)]
    flagged = [s.split("-")[1] for s in flagged if s not in ("", "within")]
    for found in rings(spine):
        site.expect("spine rings", name, found, flagged)


def check_indicator(site, year, kpi, figures):
    path = f"{year}/kpi-{kpi:02}.html"
    page = site.page(path)
    heads, rows = table(site.page(f"{year}/kpi-{kpi:02}-services.html"), "service-table")
    codes = {}
    for row in rows:
        code = file_of(row[0])
        codes[text(row[0])] = code
        figure = figures["service", code, str(kpi)]
        where = f"{path} {code}"
        cell = row[column(heads, "Against national")]
        site.expect("indicator table", where, standing(cell), figure["comparison"])
        outlier = column(heads, "Usual differences")
        if outlier is not None:
            says = OUTLIERS.get(text(row[outlier]), text(row[outlier]))
            site.expect("outlier table", where, says, figure["outlier"])
    heads, rows = table(page, "region-table")
    for row in rows:
        place = text(row[0])
        level = next((l for l in ("nation", "region") if (l, place, str(kpi)) in figures), None)
        if level:
            cell = row[column(heads, "Against national")]
            should = figures[level, place, str(kpi)]["comparison"]
            site.expect("region table", f"{path} {place}", standing(cell), should)
    check_funnel(site, path, with_id(page, f"kpi{kpi}-funnel"), kpi, figures, codes)
    ranks = with_id(page, f"kpi{kpi}-ranks")
    if ranks is not None:
        heads, rows = table(page, f"kpi{kpi}-ranks-table")
        verdicts = []
        for row in rows:
            figure = figures["service", codes[text(row[0])], str(kpi)]
            verdicts.append(figure["comparison"])
            cell = row[column(heads, "Against national")]
            site.expect("ranked table", f"{path} {text(row[0])}", standing(cell), verdicts[-1])
        for drawing in marks(ranks):
            found = [kind for kind, _, _ in sorted(drawing, key=lambda mark: mark[1])]
            site.expect("ranked marks", path, found, verdicts)


def check_funnel(site, path, figure, kpi, figures, codes):
    if figure is None:
        return
    shown = [f for key, f in figures.items()
             if key[0] == "service" and key[2] == str(kpi) and f["percent"]]
    verdicts = counts(f["comparison"] for f in shown)
    for description in figure.iter(f"{SVG}desc"):
        site.expect("funnel words", path, tally(text(description)), verdicts)
    flagged = [f["outlier"] for f in shown if f["outlier"] not in ("", "within")]
    for found in rings(figure):
        site.expect("funnel rings", path, sorted(found), sorted(
            status.split("-")[1] for status in flagged))
    for drawing in marks(figure):
        site.expect(
            "funnel marks", path, counts(kind for kind, _, _ in drawing), verdicts)
        for kind, _, title in drawing:
            if title:
                name = title.split(": ")[0]
                own = figures["service", codes[name], str(kpi)]
                site.expect("funnel marks", f"{path} {name}", kind, own["comparison"])
                said = [word for word in ("better", "similar", "worse") if title.endswith(word)]
                site.expect(
                    "funnel tooltips", f"{path} {name}", said[0] if said else "",
                    own["comparison"])


def check_outlier_page(site, year, figures):
    """The edition's page of outliers, where it has one: how many of each on every indicator."""
    path = f"{year}/outliers.html"
    if not (site.root / path).exists():
        return
    heads, rows = table(site.page(path), "indicator-table")
    for row in rows:
        kpi = re.match(r"KPI (\d+)", text(row[0])).group(1)
        statuses = [f["outlier"] for key, f in figures.items()
                    if key[0] == "service" and key[2] == kpi and f["outlier"]]
        for head, number in (
                ("Services assessed", len(statuses)),
                ("Alerts", sum(status.endswith("alert") for status in statuses)),
                ("Alarms", sum(status.endswith("alarm") for status in statuses))):
            says = text(row[column(heads, head)])
            site.expect(
                "outliers page", f"{path} KPI {kpi} {head}",
                0 if says in ("None", "–") else int(says), number)


def check_cells(site, path, identifier, figures):
    page = site.page(path)
    heads, rows = table(page, identifier)
    for row in rows:
        code, place = file_of(row[0]), text(row[0])
        keys = [("service", code), ("nation", place), ("region", place), ("national", "ALL")]
        key = next(key for key in keys if (*key, "1") in figures)
        for head, cell in zip(heads[1:], row[1:]):
            kpi = head.split()[0]
            signs = [a.get("title").split()[0] for a in cell.iter("abbr") if a.text in ("▲", "▼")]
            says = signs[0] if signs else ""
            should = figures[(*key, kpi)]["comparison"]
            site.expect(
                "matrix cell", f"{path} {place} KPI {kpi}", says,
                "" if should == "similar" else should)


def check_regions(site, year, figures):
    page = site.page(f"{year}/regions.html")
    for kpi in range(1, 12):
        figure = with_id(page, f"kpi{kpi}-regions")
        if figure is None:
            continue
        heads, rows = table(page, f"kpi{kpi}-regions-table")
        verdicts = []
        for row in rows:
            place = text(row[0])
            key = next(k for k in (("nation", place), ("region", place)) if (*k, "1") in figures)
            verdicts.append(figures[(*key, str(kpi))]["comparison"])
            cell = row[column(heads, "Against national")]
            site.expect("region charts", f"{year} {place} KPI {kpi}", standing(cell), verdicts[-1])
        for drawing in marks(figure):
            found = [kind for kind, _, _ in sorted(drawing, key=lambda mark: mark[1])]
            site.expect("region charts", f"{year} KPI {kpi}", found, verdicts)


def check_services(site, year, figures):
    heads, rows = table(site.page(f"{year}/services/index.html"), "services")
    for row in rows:
        code = file_of(row[0])
        own = counts(
            figures["service", code, str(kpi)]["comparison"] for kpi in range(1, 12))
        says = tuple(int(text(row[column(heads, head)]))
                     for head in ("Better", "Similar", "Worse", "Not compared"))
        site.expect("services list", f"{year} {code}", says, own)


def check_json(site, year, figures):
    results = json.loads((site.root / str(year) / "data" / "results.json").read_text("utf-8"))
    for figure in results["figures"]:
        own = figures[figure["level"], figure["code"], str(figure["kpi"])]
        where = f"{year} {figure['code']} KPI {figure['kpi']}"
        site.expect("results.json", where, figure.get("comparison") or "", own["comparison"])
        site.expect("results.json", where, figure.get("outlier") or "", own["outlier"])
    for row in results["outliers"]:
        own = figures["service", row["code"], str(row["kpi"])]
        where = f"{year} {row['code']} KPI {row['kpi']}"
        site.expect("outliers in results.json", where, row["status"] or "", own["outlier"])
    return {str(d["kpi"]): d["kind"] for d in results["indicators"]}


def definition(site, year, kpi):
    """The version by which a year counted an indicator."""
    results = json.loads((site.root / str(year) / "data" / "results.json").read_text("utf-8"))
    return results["edition"]["definition_versions"][kpi]


def check_outliers(site, year, figures, before):
    """outliers.csv and funnels.csv: this year's status, last year's, and how many of each."""
    same = {}
    for row in csv_rows(site, year, "outliers.csv"):
        where = f"{year} {row['code']} KPI {row['kpi']}"
        key = "service", row["code"], row["kpi"]
        site.expect("outliers.csv", where, row["status"], figures[key]["outlier"])
        site.expect("outliers.csv reason", where, bool(row["reason"]), not row["status"])
        if row["previous_year"] in before:
            earlier = before[row["previous_year"]].get(key, {"outlier": ""})
            if row["kpi"] not in same:
                same[row["kpi"]] = definition(site, year, row["kpi"]) == definition(
                    site, row["previous_year"], row["kpi"])
            if not same[row["kpi"]]:
                earlier = {"outlier": ""}
            site.expect(
                "outliers.csv last year", where, row["previous_status"], earlier["outlier"])
    for row in csv_rows(site, year, "funnels.csv"):
        statuses = [f["outlier"] for key, f in figures.items()
                    if key[0] == "service" and key[2] == row["kpi"] and f["outlier"]]
        where = f"{year} KPI {row['kpi']}"
        site.expect("funnels.csv", where, int(row["assessed"]), len(statuses))
        for name in ("negative-alarm", "negative-alert", "positive-alert", "positive-alarm"):
            says = int(row[name.replace("-", "_") + "s"])
            site.expect("funnels.csv", f"{where} {name}", says, statuses.count(name))


def main():
    site = Site(sys.argv[1])
    worst = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    years = sorted(p.name for p in site.root.iterdir() if re.fullmatch(r"\d{4}", p.name))
    before = {}
    for year in years:
        rows = csv_rows(site, year)
        figures = {(row["level"], row["code"], row["kpi"]): row for row in rows}
        kinds = check_json(site, year, figures)
        check_counts(site, year, rows, kinds)
        check_outliers(site, year, figures, before)
        before[year] = figures
        check_services(site, year, figures)
        check_outlier_page(site, year, figures)
        check_regions(site, year, figures)
        check_cells(site, f"{year}/matrix.html", "matrix", figures)
        check_cells(site, f"{year}/matrix.html", "places-table", figures)
        check_cells(site, f"{year}/regions.html", "region-table", figures)
        for kpi in range(1, 12):
            check_indicator(site, year, kpi, figures)
        for code in {row["code"] for row in rows if row["level"] == "service"}:
            own = {kpi: figures["service", code, str(kpi)] for kpi in map(str, range(1, 12))}
            check_service(site, year, f"{year}/services/{code}.html", own)
    for fault in site.faults[:worst]:
        print(fault)
    print(f"{len(site.faults)} contradictions in {sum(site.read.values())} comparisons:")
    for kind, number in sorted(site.read.items()):
        print(f"  {number} {kind}")
    missing = [kind for kind in KINDS if not site.read[kind]]
    if missing:
        print("never met: " + ", ".join(missing))
    return 1 if site.faults or missing else 0


KINDS = [
    "counts once more", "funnel marks", "funnel rings", "funnel tooltips", "funnel words", "funnels.csv",
    "highlight", "indicator table", "matrix cell", "no verdict without a figure",
    "outlier sentence", "outlier table", "outliers in results.json", "outliers.csv",
    "outliers.csv last year", "outliers.csv reason", "ranked marks", "ranked table", "region charts", "region table",
    "results.json", "sentence", "service table", "services list", "spine marks", "spine rings",
    "spine table", "spine words",
]

if __name__ == "__main__":
    sys.exit(main())
