"""Where the seconds of `make site` on a fresh clone go."""

import collections
import os
import re
import threading

from timing import Table, measure, remove

from .bench import ROOT

BUILD = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "flsdb"]


def run(bench):
    clone = bench.folder / "clone"
    table = Table("`make site` on a fresh clone", ["step", "seconds"])

    def step(name, command):
        seconds, _ = measure(["env", "-C", clone, *command], bench.log)
        table.row(name, f"{seconds:.1f}")

    bench.call(["git", "clone", "--quiet", ROOT, clone])
    step("`.ci/setup`, with nothing missing", [".ci/setup"])
    step("dependencies fetched", ["swift", "package", "resolve"])
    with Modules(str(clone)) as modules:
        step("release build", BUILD)
    step("`flsdb build`", [".build/release/flsdb", "build", "--quiet"])
    size = (clone / ".build/release/flsdb").stat().st_size
    bench.notes.append(
        f"Fresh clone: the program has {size / 1e6:.1f} MB. Processor seconds of the compiler by module: "
        + ", ".join(f"{name} {seconds:.0f}" for name, seconds in modules.longest(12)) + ".")
    remove(clone)


class Modules:
    """The processor time of the compilers that run for a folder, by the module they compile."""

    def __init__(self, folder):
        self.mark = folder.encode()
        self.seconds = {}
        self.ended = threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def watch(self):
        while not self.ended.wait(0.2):
            for process in filter(str.isdigit, os.listdir("/proc")):
                try:
                    command = open(f"/proc/{process}/cmdline", "rb").read()
                    module = re.search(rb"-module-name\0([^\0]+)", command)
                    if self.mark in command and module and b"swift-frontend" in command:
                        times = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()[11:13]
                        self.seconds[process] = (
                            module[1].decode(), sum(map(int, times)) / os.sysconf("SC_CLK_TCK"))
                except (FileNotFoundError, ProcessLookupError):
                    continue

    def longest(self, most):
        sums = collections.Counter()
        for module, seconds in self.seconds.values():
            sums[module] += seconds
        return sums.most_common(most)
