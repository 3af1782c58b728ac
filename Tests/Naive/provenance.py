#!/usr/bin/env python3
"""Proves that every figure of a finished site leads in one click to what it rests on.

It reads the written files alone. Behind each row of indicators.csv there must be a section of
provenance that says the same counts, percentage and interval, the rule, its version and the
checksums of results.json. Each link from a figure must lead to such a section, and the section must
say what the figure says. And no percentage of an edition's tables, large figures, messages and
highlights may stand without a way there: in its own link, or in that of the chart around it.

    provenance.py SITE-FOLDER [WORST]

Prints one line for each fault (at most WORST, 20 unless told), then how often each kind of thing was
read; exits with 1 where anything is wrong or a kind of thing was never met.
"""
import csv
import html
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

KINDS = ["sections", "counts", "percentages in the files", "rules", "versions", "checksums",
         "links from figures", "percentages with a way", "citations"]
PERCENT = re.compile(r"\d[\d,]*(\.\d+)?\s%")
# Pages whose percentages are of rules, thresholds and invented examples, or that are the provenance.
# Medians of services: their own figures stand, each with its way, in the chart's table above.
MEDIANS = "Identification (KPI 2) by thirds"
# Shares of rows, not of patients: the two counts stand beside each.
ROWS = "Rows withheld in each published table"
# What a revision replaced, and a year by another version of a definition, stand nowhere else: with
# numerator and denominator beside them.
REPLACED = re.compile(r"differ from those first published$|counted by both versions$")
# Crude and adjusted figure of a row have one section, and one way.
ADJUSTED = "allowing for age, sex and site"
UNITS = ("none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
         "sixteen seventeen eighteen nineteen").split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
# Counts as the words of a report say them.
NUMBER_WORDS = {word: number for number, word in enumerate(UNITS)} | {
    TENS[n // 10 - 2] + (f"-{UNITS[n % 10]}" if n % 10 else ""): n for n in range(20, 100)}
WITHOUT = re.compile(r"(^\d{4}/(methods|downloads)\.html|/figures/)")


def plain(words):
    return re.sub(r"\s+", " ", words.replace("\u00a0", " ")).strip()


def text(element):
    return plain("".join(element.itertext()))


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.faults, self.read, self.pages = [], Counter(), {}

    def expect(self, kind, where, holds, says):
        self.read[kind] += 1
        if not holds:
            self.faults.append(f"{kind}: {where}: {says}")

    def page(self, path):
        if path not in self.pages:
            root = ElementTree.parse(self.root / path).getroot()
            ids = {e.get("id"): e for e in root.iter() if e.get("id")}
            for section in root.iter("section"):
                heading = ids.get(section.get("aria-labelledby"))
                if heading is not None and "provenance" in (section.get("class") or ""):
                    ids[heading.get("id")] = section
            self.pages[path] = (root, {name: text(e) for name, e in ids.items()}, ids)
        return self.pages[path]


def file_name(code):
    """A service's file as the site's documentation promises it: the code where it is plain."""
    return "".join(c if re.match(r"[A-Za-z0-9_-]", c) else "".join(
        f"-{b:02x}" for b in c.encode()) for c in code)


def provenance_path(year, level, code):
    if level == "national":
        return f"{year}/figures/national.html"
    if level == "service":
        return f"{year}/figures/services/{file_name(code)}.html"
    words = "-".join(file_name(word) for word in code.split(" "))
    return f"{year}/figures/{level}s/{words}.html"


def grouped(count):
    return f"{int(count):,}"


def check_sections(site, year):
    folder = site.root / year / "data"
    results = json.loads((folder / "results.json").read_text("utf-8"))
    definitions = {str(d["kpi"]): d for d in results["indicators"]}
    with (folder / "indicators.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        path = provenance_path(year, row["level"], row["code"])
        where = f"{path}#kpi-{row['kpi']}"
        if not (site.root / path).exists():
            site.expect("sections", where, False, "there is no such page")
            continue
        _, texts, elements = site.page(path)
        section = elements.get(f"kpi-{row['kpi']}")
        site.expect("sections", where, section is not None, "there is no such section")
        if section is not None:
            check_section(site, where, section, row, definitions[row["kpi"]])
    for input in results["edition"]["inputs"]:
        for path in [f"{year}/figures/index.html", f"{year}/figures/national.html"]:
            says = text(site.page(path)[0])
            site.expect("checksums", path, input["sha256"] in says, input["path"])


def check_section(site, where, section, row, definition):
    facts = {}
    for group in section.iter("dl"):
        for pair in group:
            facts[text(pair.find("dt"))] = pair.find("dd")
    for term, column, rule in (
            ("Numerator", "numerator", "numerator"), ("Denominator", "denominator", "denominator"),
            ("Left out", "excluded", "exclusions"), ("Missing", "missing", "missing_rule")):
        fact = facts.get(term)
        shown = "" if fact is None or fact.find("strong") is None else text(fact.find("strong"))
        should = ("Withheld" if row["status"] == "withheld" and not row[column]
                  else grouped(row[column]) if row[column] else "")
        site.expect("counts", f"{where} {term}", shown == should, f"“{shown}”, not “{should}”")
        words = plain(definition[rule])
        says = "" if fact is None else text(fact)
        site.expect("rules", f"{where} {term}", words in says, "the rule is another")
    if row["percent"]:
        exact = text(facts["As in the files"])
        for column in ("percent", "lower95", "upper95"):
            site.expect("percentages in the files", f"{where} {column}",
                        row[column] in exact, f"{row[column]} is not in “{exact}”")
    version = definition["definition_version"]
    says = text(facts["Definition"]) if "Definition" in facts else ""
    site.expect("versions", where, f"Version {version}," in says, f"not version {version}")


def check_links(site, path, page):
    """Each link from a figure: where it leads, the first number of the figure must stand."""
    for link in (a for a in page.iter("a") if a.get("class") == "origin"):
        target, _, anchor = link.get("href").partition("#")
        whole = (site.root / path).parent / target if target else site.root / path
        to = whole.resolve().relative_to(site.root).as_posix()
        where, says = f"{path} to {to}#{anchor}", text(link)
        if not (site.root / to).exists():
            site.expect("links from figures", where, False, "leads nowhere")
            continue
        section = site.page(to)[1].get(anchor)
        if section is None:
            site.expect("links from figures", where, False, "there is no such section")
            continue
        found = re.search(r"[+−]?\d[\d,]*(\.\d+)?( of \d+| %)?", says)
        wanted = found.group(0) if found else str(NUMBER_WORDS.get(says.lower(), says))
        site.expect("links from figures", where, wanted.lower() in section.lower(),
                    f"“{wanted}” does not stand there")


def check_coverage(site, path, page):
    """No percentage in a table, large figure, message or highlight stands without a way."""
    main = next(e for e in page.iter("main"))

    def walk(element, has_way, is_figure, is_adjusted=False):
        kind, name = element.tag.split("}")[-1], element.get("class") or ""
        if kind == "svg" or kind == "desc":
            return
        if kind == "figure" and any(
                "chart-origin" in (a.get("class") or "") for a in element.iter("a")):
            has_way = True
        if name == "origin":
            has_way = True
        if kind == "table" and text(element.find("caption")).startswith((MEDIANS, ROWS)):
            return
        if kind == "table":
            is_adjusted = ADJUSTED in text(element.find("caption"))
            has_way = has_way or bool(REPLACED.search(text(element.find("caption")).strip()))
        if kind == "tr" and is_adjusted:
            has_way = any(a.get("class") == "origin" for a in element.iter())
        is_figure = is_figure or kind == "td" or "figure-large" in name or (
            kind == "ul" and name.split()[:1] in (["messages"], ["highlights"]))
        own = [element.text or ""] + [child.tail or "" for child in element]
        for words in own if is_figure else []:
            for found in PERCENT.finditer(plain(words)):
                allowed = re.search(r"more than 20 %|Above 20 %", plain(words))
                site.expect("percentages with a way", path, has_way or allowed,
                            f"“{plain(words)[:60]}” leads nowhere")
        for child in element:
            walk(child, has_way, is_figure, is_adjusted)

    walk(main, False, False)


def check_citation(site, year):
    edition = json.loads((site.root / year / "data/results.json").read_text("utf-8"))["edition"]
    key = f"flsdb-{year}-{edition['revision']}"
    bib = (site.root / year / "data/citation.bib").read_text("utf-8")
    csl = json.loads((site.root / year / "data/citation.json").read_text("utf-8"))[0]
    dated = [int(part) for part in edition["published_on"].split("-")]
    site.expect("citations", f"{year} BibTeX", bib.startswith("@techreport{" + key + ","), bib[:40])
    site.expect("citations", f"{year} BibTeX", f"year = {{{dated[0]}}}" in bib, "another year")
    site.expect("citations", f"{year} CSL", csl["id"] == key, csl["id"])
    site.expect("citations", f"{year} CSL", csl["issued"]["date-parts"] == [dated], "another date")
    for path in [f"{year}/index.html", f"{year}/kpi-07.html", f"{year}/downloads.html"]:
        says = text(site.page(path)[0])
        cited = f"edition {year}, revision {edition['revision']}, published"
        site.expect("citations", path, cited in says, "does not say how to cite it")


def main():
    site = Site(sys.argv[1])
    worst = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    for year in sorted(p.name for p in site.root.iterdir() if re.fullmatch(r"\d{4}", p.name)):
        check_sections(site, year)
        check_citation(site, year)
    for whole in sorted(site.root.rglob("*.html")):
        path = whole.relative_to(site.root).as_posix()
        page = site.page(path)[0] if "/figures/" in path else ElementTree.parse(whole).getroot()
        check_links(site, path, page)
        if not WITHOUT.search(path) and re.match(r"\d{4}/|index|meetings/", path):
            check_coverage(site, path, page)
    for fault in site.faults[:worst]:
        print(fault)
    print(f"{len(site.faults)} faults in {sum(site.read.values())} readings:")
    for kind, number in sorted(site.read.items()):
        print(f"  {number} {kind}")
    missing = [kind for kind in KINDS if not site.read[kind]]
    if missing:
        print("never met: " + ", ".join(missing))
    return 1 if site.faults or missing else 0


if __name__ == "__main__":
    sys.exit(main())
