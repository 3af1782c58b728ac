"""Times programs side by side: one process each, in turns, on the same files."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Contestant:
    """A program to be timed: how it is called, and where it writes."""

    name: str
    command: list
    output: Path | None = None


@dataclass
class Measured:
    """What the runs of one contestant took, and what the last of them wrote."""

    seconds: list = field(default_factory=list)
    peaks: list = field(default_factory=list)
    files: int | None = None
    bytes: int | None = None

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def best(self):
        return min(self.seconds)

    @property
    def peak(self):
        """The highest resident memory of any run, in MiB."""
        return max(self.peaks)


class Stopped(Exception):
    """A program ended as it should not have."""


def measure(command, log):
    """Wall seconds and peak memory in MiB of one process, by the clock and wait4."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=log, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # 1 is flsdb's way to say that it finished and that the extract has findings.
    if process.returncode not in (0, 1):
        raise Stopped(f"{' '.join(map(str, command))}\nended with {process.returncode}; see {log.name}")
    return seconds, usage.ru_maxrss / 1024


def written(path):
    """How many files stand below a path, and how many bytes they hold."""
    if path.is_file():
        return 1, path.stat().st_size
    sizes = [file.stat().st_size for file in path.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def compare(contestants, runs, log, warm=True):
    """Runs each contestant in turns, from an empty output each time; with `warm`, after one round
    that does not count. What the last round wrote stays."""
    results = [Measured() for _ in contestants]
    for turn in range(runs + warm):
        for contestant, measured in zip(contestants, results):
            if contestant.output:
                remove(contestant.output)
            seconds, peak = measure(contestant.command, log)
            if turn >= warm:
                measured.seconds.append(seconds)
                measured.peaks.append(peak)
    for contestant, measured in zip(contestants, results):
        if contestant.output:
            measured.files, measured.bytes = written(contestant.output)
    return results


class Table:
    """A Markdown table whose rows are printed as soon as they are known."""

    def __init__(self, title, columns):
        print(f"\n### {title}\n\n| {' | '.join(columns)} |\n|{'---|' * len(columns)}", flush=True)

    def row(self, *cells):
        print(f"| {' | '.join(str(cell) for cell in cells)} |", flush=True)


class SideBySide(Table):
    """A table of contestants; the first of each group is what the others are held against."""

    def __init__(self, title, size):
        super().__init__(title, [
            size, "program", "median s", "best s", "peak MiB", "files", "MB written",
            "flsdb takes"])

    def group(self, size, contestants, results):
        first = results[0].median
        for contestant, measured in zip(contestants, results):
            self.row(
                size, contestant.name, f"{measured.median:.3f}", f"{measured.best:.3f}",
                f"{measured.peak:.0f}", "" if measured.files is None else f"{measured.files:,}",
                "" if measured.bytes is None else f"{measured.bytes / 1e6:.1f}",
                "" if measured is results[0] else f"{first / measured.median:.2f} ×")


def say(text):
    print(text, file=sys.stderr, flush=True)
