"""What every rival needs to know of the audit: columns, drugs, and where a data folder keeps things."""

import csv
import re
from datetime import date
from pathlib import Path

DRUGS = [
    "Alendronate", "Alfacalcidol", "Denosumab", "Ibandronate", "Risedronate", "Romosozumab",
    "Teriparatide", "Zoledronate", "Systemic Oestrogens", "Raloxifene", "Strontium",
]
# The completeness fields; 6.05 counts among records with 6.01 Yes.
COMPLETENESS = [
    "1.03", "1.04", "1.05", "1.06", "1.07", "1.08", "1.11", "2.03", "2.04", "2.05", "2.06", "3.01",
    "4.01", "5.01", "6.01", "7.01", "6.05",
]
COLUMNS = sorted(set(COMPLETENESS) | {
    "Record ID", "FLS Code", "Age", "1.01", "1.02", "1.09", "3.03", "6.02", "6.06", "7.05"})
FALLS = ["Assessed", "Referred", "Recommended"]


class Folder:
    """A data folder as `flsdb synthesise` writes it."""

    def __init__(self, path):
        self.path = Path(path)
        release = next((self.path / "releases").glob("*.yaml")).read_text()
        self.year = int(re.search(r"^year: (\d+)", release, re.M)[1])
        self.freeze = date.fromisoformat(re.search(r"^freeze_date: (\S+)", release, re.M)[1])
        self.extract = self.path / f"extracts/{self.year}/patients.csv"
        self.services = {
            row["code"]: row
            for row in self.rows("reference/services.csv")
            if row["joined"] <= f"{self.year}-12-31"
            and not (row["left"] and row["left"] < f"{self.year}-01-01")
        }
        self.hips = {
            row["fls_code"]: int(row["hip_fractures"])
            for row in self.rows(f"extracts/{self.year}/hip-fractures.csv")
            if row["hip_fractures"]
        }
        opted = self.path / f"extracts/{self.year}/opt-outs.txt"
        self.opted_out = [n.replace(" ", "") for n in opted.read_text().split("\n") if n.strip()]
        self.english = [c for c, row in self.services.items() if row["nation"] == "England"]

    def rows(self, name):
        with open(self.path / name, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def columns(self):
        """Our short name of each column to the extract's own."""
        with open(self.extract, newline="", encoding="utf-8") as file:
            header = next(csv.reader(file))
        names = {name.split(" ")[0] if name[:1].isdigit() else name: name for name in header if name}
        names["Age"] = next(n for n in header if n in ("Age at fracture", "Age Frac diagnosed"))
        return names
