"""What time and memory of `flsdb build` grow with: records, services, editions, resources."""

import re
import shutil

from timing import Contestant, Table, compare, remove

from .bench import ROOT

# With more, a service would have more hip fractures than the register may hold.
RECORDS = [10_000, 30_000, 100_000, 300_000, 1_000_000]
SERVICES = [20, 40, 80, 160, 320]
EDITIONS = [1, 2, 3, 4, 5]
COPIES = [0, 1, 2, 3]


def run(bench):
    table = Table("Cost curves of `flsdb build`", [
        "what grows", "how many", "seconds", "peak MiB", "files", "MB written"])
    for records in RECORDS:
        point(bench, table, "records, of 40 services", records, bench.extract(records, 40))
    for services in SERVICES:
        point(bench, table, "services, 100,000 records", services, bench.extract(100_000, services))
    editions(bench, table)
    resources(bench, table)


def point(bench, table, what, number, data):
    """The quicker of two builds."""
    output = bench.folder / "curve"
    built = Contestant(what, [
        bench.flsdb, "build", "--data", data, "--quiet", "--output", output], output)
    measured = compare([built], min(bench.runs, 2), bench.log, False)[0]
    table.row(
        what, f"{number:,}", f"{measured.best:.3f}", f"{measured.peak:.0f}",
        f"{measured.files:,}", f"{measured.bytes / 1e6:.1f}")
    remove(data)
    remove(output)


def editions(bench, table):
    """Years of one and the same set of services, the newest 2021."""
    for number in EDITIONS:
        for year in range(2022 - number, 2022):
            data = bench.extract(20_000, 40, year=year, name="editions")
        point(bench, table, "editions, of 20,000 records and 40 services", number, data)


def resources(bench, table):
    """The demonstration, with copies of its annual reports under other names."""
    for copies in COPIES:
        data = bench.folder / "resources"
        shutil.copytree(ROOT / "Data", data)
        originals = sorted((data / "resources").glob("annual-report-*.md"))
        for resource in originals:
            text = resource.read_text(encoding="utf-8")
            slug = resource.stem
            for copy in range(1, copies * 10 + 1):
                name = f"{slug}-copy-{copy}"
                named = text.replace(f"slug: {slug}\n", f"slug: {name}\n")
                (data / f"resources/{name}.md").write_text(
                    re.sub(r'^(title: "?)', rf"\1Copy {copy} of ", named, flags=re.M),
                    encoding="utf-8")
        number = len(list((data / "resources").glob("*.md"))) - 1
        point(bench, table, "resources, beside five editions", number, data)
