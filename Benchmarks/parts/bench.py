"""What every part is given: the programs, a folder that goes away, and the options."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from timing import Stopped, measure, say

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent
RIVAL = HERE / "rival"


class Bench:
    """One run of the benchmarks."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.log = open(folder / "log", "w")
        self.notes = []
        self.verdicts = []
        self.flsdb = Path(options.flsdb).resolve() if options.flsdb else self.built("flsdb")
        self._python = None

    @property
    def runs(self):
        return self.options.runs

    def built(self, product):
        """A release build of a product, which is made first."""
        say(f"building {product}")
        build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", product]
        subprocess.run(
            build, cwd=ROOT, check=True, stdout=sys.stderr,
            env=os.environ | {"FLSDB_BENCHMARKS": "1"})
        return ROOT / ".build/release" / product

    @property
    def python(self):
        """A Python with the rivals' packages, made when the first part asks for it."""
        if not self._python:
            self._python = self.folder / "python/bin/python"
            if self.options.python:
                self._python = Path(self.options.python).absolute()
            else:
                say("installing the rivals' packages")
                subprocess.run([sys.executable, "-m", "venv", self.folder / "python"], check=True)
                subprocess.run(
                    [self._python, "-m", "pip", "install", "--quiet", "-r",
                     RIVAL / "requirements.txt"], check=True, stdout=sys.stderr)
        return self._python

    def script(self, name, *inputs):
        """The command of a rival written in Python."""
        return [self.python, RIVAL / f"{name}.py", *inputs]

    def tool(self, name, package):
        """A program of the machine's; without it the run stops and says what to install."""
        found = shutil.which(name)
        if not found:
            raise Stopped(f"{name} is missing: apt-get install {package}, or --only other parts")
        return found

    def extract(self, records, services, form="csv", year=2021, name=None):
        """A synthetic data folder, seed 1."""
        folder = self.folder / (name or f"{records}x{services}-{form}")
        say(f"synthesising {records:,} records of {services:,} services, {form}, {year}")
        self.call([
            self.flsdb, "synthesise", "--year", year, "--services", services, "--records", records,
            "--seed", "1", "--format", form, "--dictionary", ROOT / "Data/dictionary", "--output",
            folder])
        return folder

    def call(self, command):
        """Something that must be done and is not timed."""
        measure(command, self.log)

    def hold(self, what, ratio, most):
        """Notes whether a target of the project is met."""
        word = "holds" if ratio <= most else "falls short"
        self.verdicts.append(f"{what}: {ratio:.2f}, at most {most}: **{word}**")


def release(data, year=2021):
    return ["--release", data / f"releases/{year}.yaml", "--data", data]
