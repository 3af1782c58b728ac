"""How long the program takes to start, and how large it is."""

import shutil
import subprocess

from timing import Contestant, Table, compare

MOST_MILLISECONDS = 10


def run(bench):
    help_ = Contestant("flsdb --help", [bench.flsdb, "--help"])
    measured = compare([help_], 200, bench.log)[0]
    stripped = bench.folder / "flsdb-stripped"
    shutil.copy(bench.flsdb, stripped)
    subprocess.run(["strip", stripped], check=True)
    table = Table("Start-up and size", ["", "measured"])
    table.row("`flsdb --help`, median of 200", f"{measured.median * 1000:.1f} ms")
    table.row("… the quickest", f"{measured.best * 1000:.1f} ms")
    table.row("program as built", f"{bench.flsdb.stat().st_size / 1e6:.1f} MB")
    table.row("… stripped", f"{stripped.stat().st_size / 1e6:.1f} MB")
    bench.hold(
        "`flsdb --help`, milliseconds", measured.median * 1000, MOST_MILLISECONDS)
    stripped.unlink()
