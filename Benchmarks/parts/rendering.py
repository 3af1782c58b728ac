"""Service pages from figures that are ready, against Hugo and Jinja2."""

from timing import Contestant, SideBySide, compare, remove

from .bench import release


def run(bench):
    table = SideBySide("Ready figures to service pages", "services")
    hugo = bench.tool("hugo", "hugo")
    pages = bench.options.pages or bench.built("service-pages")
    for services in bench.options.services:
        data = bench.extract(450 * services, services)
        ready, results_folder = bench.folder / "ready", bench.folder / "results"
        bench.call([
            bench.flsdb, "analyse", *release(data), "--quiet", "--output", results_folder])
        results = results_folder / "results.json"
        bench.call(bench.script("ready", results, ready))
        remove(data)
        outputs = [bench.folder / name for name in ("pages", "jinja", "hugo", "site")]
        contestants = [
            Contestant("flsdb, service pages alone", [pages, results, outputs[0]], outputs[0]),
            Contestant("Jinja2", bench.script("render_jinja", ready / "ready.json", outputs[1]), outputs[1]),
            Contestant("Hugo", [
                hugo, "--quiet", "--source", ready / "hugo", "--destination", outputs[2]], outputs[2]),
        ]
        runs = bench.runs if services < 1000 else min(bench.runs, 3)
        measured = compare(contestants, runs, bench.log)
        whole = Contestant("flsdb publish, the whole site", [
            bench.flsdb, "publish", "--results", results, "--quiet", "--output", outputs[3]], outputs[3])
        # Of many more services flsdb refuses to publish: pages that list them all are over 250 KB.
        if services <= 300:
            contestants.append(whole)
            measured += compare([whole], 1, bench.log, False)
        table.group(f"{services:,}", contestants, measured)
        if services == 3000:
            bench.hold(
                "3,000 service pages, time over Hugo’s", measured[0].median / measured[2].median, 0.2)
            bench.hold(
                "3,000 service pages, peak over Hugo’s", measured[0].peak / measured[2].peak, 0.1)
        for path in (ready, results_folder, *outputs):
            remove(path)
