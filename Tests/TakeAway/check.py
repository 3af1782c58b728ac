"""Reads every file that a site offers to take away with libraries that share no code with flsdb.

    check.py SITE

Tables with frictionless and csvw, JSON with jsonschema, the feed and the charts as XML. Each check
is then tried on a file that was damaged, and must find it. Exit code 0 when all is well.
"""

import json
import re
import shutil
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from csvw import CSVW
from frictionless import Package
from jsonschema import Draft202012Validator

problems = []


def check(holds, words):
    if not holds:
        problems.append(words)


# Tables


def package_is_valid(folder):
    return Package(str(folder / "datapackage.json")).validate().valid


def csvw_is_valid(metadata):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            return CSVW(str(metadata), validate=True).is_valid and not said
        except ValueError:
            return False


def check_tables(folder):
    package = json.loads((folder / "datapackage.json").read_text())
    listed = {resource["path"] for resource in package["resources"]}
    there = {path.name for path in folder.glob("*.csv")}
    check(listed == there, f"{folder}: the package lists {listed ^ there} or lacks it")
    check(package_is_valid(folder), f"{folder}: frictionless finds the package wrong")
    group = folder / "csv-metadata.json"
    described = {table["url"] for table in json.loads(group.read_text())["tables"]}
    check(described == there, f"{folder}: csv-metadata.json and the tables differ")
    check(csvw_is_valid(group), f"{folder}: csvw finds the tables wrong")
    for name in sorted(there):
        check(csvw_is_valid(folder / f"{name}-metadata.json"), f"{folder}/{name}: csvw")


def check_that_damage_to_tables_is_found(folder):
    damages = [
        ("series.csv", r"^(\d+,\d+,service),[^,]+,", r"\1,NOWHERE,", "a service that is not there"),
        ("indicators.csv", r",ok$", ",fine", "a word that is not in the list"),
        ("funnels.csv", r"^(\d+),4,", r"\1,12,", "a KPI 12"),
        ("services.csv", r"\A(.*\n)(.*\n)", r"\1\2\2", "a service twice"),
    ]
    for name, pattern, into, words in damages:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / "data"
            shutil.copytree(folder, copy)
            text = (copy / name).read_text()
            changed = re.sub(pattern, into, text, count=1, flags=re.MULTILINE)
            check(changed != text, f"{name}: nothing to damage for {words}")
            (copy / name).write_text(changed)
            # The checksum alone would give the damage away.
            package = json.loads((copy / "datapackage.json").read_text())
            for resource in package["resources"]:
                resource.pop("hash"), resource.pop("bytes")
            (copy / "datapackage.json").write_text(json.dumps(package))
            check(not package_is_valid(copy), f"frictionless does not find {words}")
            check(not csvw_is_valid(copy / "csv-metadata.json"), f"csvw does not find {words}")


# JSON


def validator(site, name):
    schema = json.loads((site / "schema" / name).read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def check_results(site, years):
    schema = validator(site, "flsdb-results-1.schema.json")
    for year in years:
        results = json.loads((site / year / "data/results.json").read_text())
        for error in list(schema.iter_errors(results))[:3]:
            problems.append(f"{year} results.json: {error.json_path}: {error.message[:200]}")
    for words, change in [
        ("a member that nobody knows", lambda r: r.update(note="x")),
        ("a member in a row that nobody knows", lambda r: r["figures"][0].update(note="x")),
        ("a member that is missing", lambda r: r["figures"][0].pop("status")),
        ("a per cent that is a number", lambda r: r["figures"][0].update(percent=57.1)),
        ("a count that is text", lambda r: r["figures"][0].update(numerator="12")),
        ("a count below zero", lambda r: r["figures"][0].update(numerator=-1)),
        ("a KPI 12", lambda r: r["figures"][0].update(kpi=12)),
        ("a word that is not in the list", lambda r: r["figures"][0].update(status="fine")),
        ("a layout of another version", lambda r: r.update(schema="flsdb-results/2")),
        ("a checksum that is none", lambda r: r["edition"]["inputs"][0].update(sha256="0")),
    ]:
        results = json.loads((site / years[-1] / "data/results.json").read_text())
        change(results)
        check(not schema.is_valid(results), f"the results' schema lets through {words}")


def check_api(site, years):
    schema = validator(site, "flsdb-api-1.schema.json")
    documents = [site / "api/index.json"]
    for year in years:
        documents += sorted((site / year / "api").rglob("*.json"))
    addressed = {documents[0]}
    for path in documents:
        document = json.loads(path.read_text())
        for error in list(schema.iter_errors(document))[:3]:
            problems.append(f"{path}: {error.message[:200]}")
        for address in addresses(document):
            target = (path.parent / address).resolve()
            check(target.is_file(), f"{path}: {address} leads nowhere")
            addressed.add(target)
    for path in documents:
        check(path.resolve() in addressed or path == documents[0], f"{path}: nothing leads to it")
    broken = json.loads(documents[-1].read_text())
    broken["figures"][0]["rate"] = "1.0"
    check(not schema.is_valid(broken), "the API's schema lets through an unknown member")


def addresses(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("address", "page", "results") and isinstance(inner, str):
                yield inner
            else:
                yield from addresses(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from addresses(inner)


def check_dataset(folder):
    dataset = json.loads((folder / "dataset.jsonld").read_text())
    check(dataset["@context"] == "https://schema.org/", f"{folder}: context")
    check(dataset["@type"] == "Dataset", f"{folder}: type")
    check(50 <= len(dataset["description"]) <= 5000, f"{folder}: length of the description")
    for download in dataset["distribution"]:
        path = folder / download["contentUrl"]
        check(path.is_file(), f"{path}: is not there")
        check(download["contentSize"] == f"{path.stat().st_size} B", f"{path}: another size")


# Feed and charts

ATOM = "{http://www.w3.org/2005/Atom}"
SVG = "{http://www.w3.org/2000/svg}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
URI = re.compile(r"[a-z][a-z0-9+.-]*:\S+")


def check_feed(site, years):
    feed = ElementTree.parse(site / "editions.xml").getroot()
    check(feed.tag == ATOM + "feed", "the feed is no Atom feed")
    entries = feed.findall(ATOM + "entry")
    check(len(entries) >= len(years), "the feed has fewer entries than editions")
    check(feed.find(f"{ATOM}author/{ATOM}name") is not None, "the feed has no author")
    ids = []
    for part in [feed, *entries]:
        for name in ["id", "title", "updated"]:
            found = part.findall(ATOM + name)
            check(len(found) == 1 and found[0].text, f"the feed: {name} must stand once")
        ids.append(part.findtext(ATOM + "id"))
        check(URI.fullmatch(ids[-1]), f"the feed: {ids[-1]} is no URI")
        check(RFC3339.fullmatch(part.findtext(ATOM + "updated")), "the feed: a date")
        for link in part.findall(ATOM + "link"):
            target = site / link.get("href")
            check(target.is_file(), f"the feed leads to {target}, which is not there")
    check(len(set(ids)) == len(ids), "the feed has an id twice")
    newest = max(entry.findtext(ATOM + "updated") for entry in entries)
    check(feed.findtext(ATOM + "updated") == newest, "the feed is not as new as its newest entry")


def check_charts(site):
    pictures = sorted(site.glob("*/charts/**/*.svg"))
    check(pictures, "there is no chart to take away")
    for picture in pictures:
        check(picture.with_suffix(".csv").is_file(), f"{picture}: has no table")
        drawing = ElementTree.parse(picture).getroot()
        check(drawing.tag == SVG + "svg", f"{picture}: is no SVG")
        for name in ["title", "desc"]:
            check(drawing.findtext(SVG + name), f"{picture}: has no {name}")
        words = " ".join(text.text or "" for text in drawing.iter(SVG + "text"))
        check("Source: " in words, f"{picture}: names no source")
        if "All patient data on this site is synthetic" in (site / "index.html").read_text():
            check("Synthetic data" in words, f"{picture}: does not say that its data are invented")
        for element in drawing.iter():
            for attribute in ["class", "style"]:
                check(attribute not in element.attrib, f"{picture}: needs a stylesheet")
            check(element.tag not in (SVG + "style", SVG + "script"), f"{picture}: {element.tag}")


def main(site):
    years = sorted(path.name for path in site.iterdir() if re.fullmatch(r"\d{4}", path.name))
    for year in years:
        check_tables(site / year / "data")
        check_dataset(site / year / "data")
    check_that_damage_to_tables_is_found(site / years[-1] / "data")
    check_results(site, years)
    check_api(site, years)
    check_feed(site, years)
    check_charts(site)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems in what {', '.join(years)} offer to take away")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
