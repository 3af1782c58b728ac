"""From an extract to counts, against polars and duckdb."""

import csv

from timing import Contestant, SideBySide, compare, remove

from .bench import release


def run(bench):
    table = SideBySide("Extract to counts", "records × services")
    for records, services in bench.options.sizes:
        data = bench.extract(records, services)
        ours, polars, duckdb = (bench.folder / name for name in ("ours", "polars.csv", "duckdb.csv"))
        contestants = [
            Contestant("flsdb analyse", [
                bench.flsdb, "analyse", *release(data), "--quiet", "--output", ours], ours),
            Contestant("flsdb validate", [bench.flsdb, "validate", *release(data), "--quiet"]),
            Contestant("polars", bench.script("count_polars", data, polars), polars),
            Contestant("duckdb", bench.script("count_duckdb", data, duckdb), duckdb),
        ]
        # Where one round takes a minute, two rounds say as much as six.
        large = records > 3_000_000
        results = compare(contestants, min(bench.runs, 2) if large else bench.runs, bench.log, not large)
        shown = f"{records:,} × {services:,}"
        table.group(shown, contestants, results)
        hold(bench, records, results)
        bench.notes.append(agreement(contestants, shown))
        for path in (data, ours, polars, duckdb):
            remove(path)


def hold(bench, records, results):
    analyse, validate, polars, duckdb = results
    if records >= 1_000_000:
        for name, rival in (("polars", polars), ("duckdb", duckdb)):
            bench.hold(
                f"Counting {records:,} records, time over {name}’s",
                analyse.median / rival.median, 0.7)
    bench.hold(
        f"Counting {records:,} records, peak over 64 MiB + 32 bytes a record",
        max(analyse.peak, validate.peak) / (64 + 32 * records / 2**20), 1)


def agreement(contestants, shown):
    """How many of KPI 4 to 11 of the services have the same counts."""
    analyse, _, polars, duckdb = contestants
    rival = {}
    with open(polars.output, newline="") as file:
        for line in csv.DictReader(file):
            for kpi in range(4, 12):
                pair = rival.setdefault((line["code"], kpi), [0, 0])
                pair[0] += int(line[f"d{kpi}"])
                pair[1] += int(line[f"n{kpi}"])
    same = total = 0
    with open(analyse.output / "indicators.csv", newline="") as file:
        for line in csv.DictReader(file):
            if line["level"] == "service" and int(line["kpi"]) >= 4 and line["numerator"]:
                total += 1
                ours = [int(line["denominator"]), int(line["numerator"])]
                same += rival.get((line["code"], int(line["kpi"])), [0, 0]) == ours
    equal = polars.output.read_bytes() == duckdb.output.read_bytes()
    return (
        f"{shown}: {same:,} of {total:,} service figures of KPI 4 to 11 have the rivals’ counts; "
        f"polars and duckdb {'agree' if equal else 'differ'}.")
