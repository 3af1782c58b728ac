"""A second build into the same folder: nothing changed, one resource changed, one page of words."""

import shutil
import statistics
import time

from timing import Table, measure, say

from .bench import ROOT

RUNS = 7


def run(bench):
    """On a copy of the demonstration: five editions and all resources."""
    data, output = bench.folder / "demonstration", bench.folder / "again"
    shutil.copytree(ROOT / "Data", data)
    # Younger inputs are never taken to be unchanged.
    time.sleep(3.5)
    command = [bench.flsdb, "build", "--data", data, "--quiet", "--output", output]
    say("building the demonstration")
    first, peak = measure(command, bench.log)
    table = Table("The demonstration built again", ["what changed since", "median s", "best s", "peak MiB"])
    table.row("nothing stood there before", f"{first:.3f}", "", f"{peak:.0f}")
    resource = data / "resources/start-patients.md"
    for what, changed in (("nothing", None), ("one resource", resource)):
        seconds, peaks = [], []
        for turn in range(RUNS):
            if changed:
                changed.write_text(changed.read_text() + f"\nAnother sentence, {'again ' * turn}.\n")
            taken, peak = measure(command, bench.log)
            seconds.append(taken)
            peaks.append(peak)
        table.row(
            what, f"{statistics.median(seconds):.3f}", f"{min(seconds):.3f}", f"{max(peaks):.0f}")
    bench.hold("One changed resource rebuilt, seconds", statistics.median(seconds), 0.2)
    for folder in (data, output):
        shutil.rmtree(folder)
