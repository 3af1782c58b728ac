"""Holds what engines counted against each other, row by row, and the results made from counts against those
made from the extract: compare.py FOLDER ENGINE...

FOLDER holds ENGINE.csv, and the folders `analysed` and `ENGINE` with a results.json each.
"""
import csv
import json
import sys

# They look at a file before any record is read, which no query does.
RULES_OF_FILES = {"EXT-02", "EXT-03", "EXT-12"}

folder, engines = sys.argv[1], sys.argv[2:]
faults = []


def rows(engine):
    with open(f"{folder}/{engine}.csv", encoding="utf-8", newline="") as table:
        return sorted(tuple(row) for row in csv.reader(table))


def results(name):
    with open(f"{folder}/{name}/results.json", encoding="utf-8") as text:
        whole = json.load(text)
    inputs = [entry for entry in whole["edition"].pop("inputs")]
    return whole, inputs


first = rows(engines[0])
if len(first) < 1000:
    faults.append(f"{engines[0]} gave {len(first)} rows only")
for engine in engines[1:]:
    other = rows(engine)
    if other != first:
        differing = sorted(set(first) ^ set(other))
        faults.append(f"{engine} and {engines[0]} differ in {len(differing)} rows")
        faults += [f"  {row}" for row in differing[:20]]

expected, inputs = results("analysed")
quiet = [rule for rule in expected["data_quality_rules"] if rule["rule"] in RULES_OF_FILES]
if [rule for rule in quiet if rule["findings"]]:
    faults.append("the extract has findings of rules that no query runs; spoil it otherwise")
expected["data_quality_rules"] = [
    rule for rule in expected["data_quality_rules"] if rule["rule"] not in RULES_OF_FILES]
for engine in engines:
    counted, of_counts = results(engine)
    for key in sorted(set(expected) | set(counted)):
        if expected.get(key) != counted.get(key):
            faults.append(f"{engine}: results differ in {key}")
    others = {entry["path"] for entry in inputs} - {entry["path"] for entry in of_counts}
    if not {path.rsplit("/", 1)[-1] for path in others} <= {"patients.csv", "patients.xml", "opt-outs.txt"}:
        faults.append(f"{engine}: inputs differ in {sorted(others)}")
    if f"{engine}.csv" not in {entry["path"] for entry in of_counts}:
        faults.append(f"{engine}: the counts are not named as an input")

for fault in faults:
    print(fault)
print(f"{len(first) - 1} rows from {len(engines)} engines, {len(faults)} faults")
sys.exit(1 if faults else 0)
