"""From an extract to a site, against polars + Jinja2 with three ways to draw charts."""

from timing import Contestant, SideBySide, compare, remove

from .bench import release

# Coprime to the twelve charts of a service's page, so that every kind is drawn as often.
ONE_IN = 11


def run(bench):
    table = SideBySide("Extract to site", "records × services")
    for records, services in bench.options.sizes:
        if records > 1_000_000:
            continue
        data = bench.extract(records, services)
        ours, theirs = bench.folder / "ours", bench.folder / "theirs"
        contestants = [
            Contestant("flsdb build", [
                bench.flsdb, "build", *release(data), "--quiet", "--output", ours], ours),
            Contestant(
                "polars + Jinja2, hand-written SVG", bench.script("report", data, theirs), theirs),
        ]
        results = compare(contestants, bench.runs, bench.log)
        if records == 100_000:
            for library in ("matplotlib", "altair"):
                contestant, measured = drawn(bench, library, data, theirs, services)
                contestants.append(contestant)
                results.append(measured)
        table.group(f"{records:,} × {services:,}", contestants, results)
        if records >= 100_000:
            bench.hold(
                f"Site of {records:,} records, time over polars + Jinja2 + hand-written SVG’s",
                results[0].median / results[1].median, 0.35 if records < 1_000_000 else 0.5)
        if len(results) > 2:
            bench.hold(
                f"Site of {records:,} records, time over matplotlib’s",
                results[0].median / results[2].median, 0.01)
        for path in (data, ours, theirs):
            remove(path)


def drawn(bench, library, data, theirs, services):
    """The rival with another library's charts, once; unless the run is a full one, from a run with
    one chart in eleven and one with none."""
    def once(one_in):
        remove(theirs)
        contestant = Contestant(f"polars + Jinja2, {library}", bench.script(
            "report", data, theirs, "--charts", library, "--one-in", one_in), theirs)
        return contestant, compare([contestant], 1, bench.log, False)[0]

    if bench.options.full:
        return once(1)
    (contestant, some), (_, none) = once(ONE_IN), once(0)
    contestant.name += f" (1 chart in {ONE_IN}, scaled up)"
    bench.notes.append(
        f"{library}: drawing one chart in {ONE_IN} of {12 * services + 22:,} took {some.median:.1f} s, none "
        f"{none.median:.1f} s; the row is the latter and {ONE_IN} times the difference. `--full` draws all.")
    some.seconds = [none.median + ONE_IN * (some.median - none.median)]
    some.bytes = none.bytes + ONE_IN * (some.bytes - none.bytes)
    return contestant, some
