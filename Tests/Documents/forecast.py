"""The forecast of a business case against the model, run from the inputs that its annex prints."""

import csv
import json
import subprocess
import tempfile

CURVES = ["As in a service that follows up", "As in primary care", "Nobody stops"]
SPANS = [(1, 1), (3, 2), (5, 3)]


def plain(cell):
    return cell.strip("[]").replace(",", "").replace("£", "").replace("\u2212", "-")


def inputs_of(tables, flsdb):
    """Key to number, from the annex's tables and the program's list of fields."""
    fields = subprocess.run([flsdb, "model", "--fields"], capture_output=True, text=True, check=True)
    keys = {row["label"]: row["key"] for row in csv.DictReader(fields.stdout.splitlines())}
    inputs = {}
    for rows in tables.values():
        if rows[0][:2] != ["Input", "Value"]:
            continue
        for label, value, unit, _, source in rows[1:]:
            if unit == "curve":
                value = str(next(i for i, words in enumerate(CURVES) if source.startswith(words)))
            inputs[keys[label]] = plain(value)
    return inputs, len(keys)


def forecast(inputs, years, flsdb):
    """The model's JSON after so many years."""
    inputs = dict(inputs, horizon_months=str(12 * years), intakes=str(years))
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write("".join(f"{key}: {value}\n" for key, value in inputs.items()))
        file.flush()
        ended = subprocess.run(
            [flsdb, "model", "--inputs", file.name, "--format", "json", "--draws", "1"],
            capture_output=True, text=True, check=True)
    return json.loads(ended.stdout)


def compare_forecast(path, tables, flsdb, faults):
    inputs, wanted = inputs_of(tables, flsdb)
    if len(inputs) != wanted:
        faults.append(f"{path}: the annex has {len(inputs)} of {wanted} inputs")
    rows = {row[0]: row for row in tables["A better service against the service now, all years so far"]}
    count = 0

    def must(name, cell, value, places):
        nonlocal count
        count += 1
        if abs(float(plain(cell)) - value) > 0.5 * 10**-places + 1e-6:
            faults.append(f"{path}: {name}: {cell} where the model gives another number")

    for years, column in SPANS:
        better = forecast(inputs, years, flsdb)["comparisons"][2]
        cost = better["service_cost"] + better["drug_cost"]
        must("avoided", rows["Later fractures avoided (number)"][column],
             better["fractures_avoided"]["total"], 1)
        must("hips", rows["of them hips (number)"][column], better["fractures_avoided"]["hip"], 1)
        must("bed-days", rows["Bed-days saved (days)"][column], better["bed_days"], 1)
        must("QALYs", rows["QALYs gained (discounted)"][column], better["qalys"], 1)
        must("cost", rows["Extra cost of service and drugs, NHS (£)"][column], cost, 0)
        must("saving", rows["Care of fractures saved, NHS (£)"][column], better["nhs_saving"], 0)
        must("social", rows["Care homes saved, local authority (£)"][column],
             better["local_authority_saving"], 0)
        must("net", rows["Net cost, NHS and local authority (£)"][column], better["net"], 0)
    flow = tables["Cash flow against the service now (£, discounted; below zero money is saved)"]
    for number, row in enumerate(flow[1:]):
        net = better["nhs_net_by_year"][number] + better["local_authority_net_by_year"][number]
        must(f"net of {row[0]}", row[5], net, 0)
    return count
