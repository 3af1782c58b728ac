"""Random inputs of the model that the program and the page must both accept."""
import csv
import io
import random

STEPS = ("identified", "assessed", "recommended", "started")
SITES = ("hip", "spine", "other")
BANDS = ("50_64", "65_74", "75_84", "85_over")


def fields(text):
    """The rows of `flsdb model --fields`, by key."""
    return {row["key"]: row for row in csv.DictReader(io.StringIO(text))}


def draw(rows, seed):
    """One set of inputs: every field somewhere between its bounds, and no contradiction."""
    source = random.Random(seed)
    inputs = {}
    for key, row in rows.items():
        least, most = float(row["least"]), float(row["most"])
        low, high = float(row["low"]), float(row["high"])
        if row["unit"] in ("choice", "calendar year", "years", "months"):
            value = source.randint(int(least), int(min(most, 120)) if row["unit"] == "months" else int(most))
        elif low < high:
            width = high - low
            value = round(source.uniform(max(least, low - width), min(most, high + width)), 3)
        elif row["unit"] in ("£", "£ a year"):
            value = round(source.uniform(0, 50_000), 2)
        else:
            value = round(source.uniform(least, min(most, 100)), 3)
        inputs[key] = value
    for site in SITES:
        inputs[f"{site}_patients"] = source.choice([0, source.randint(1, 5_000)])
        cuts = sorted(source.randint(0, 100) for _ in range(3))
        for band, share in zip(BANDS, (cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 100 - cuts[2])):
            inputs[f"{site}_{band}"] = share
    inputs["other_patients"] += 1
    patients = sum(inputs[f"{site}_patients"] for site in SITES)
    for scenario in ("current", "better"):
        found = round(source.uniform(0, patients), 2)
        advised = round(source.uniform(0, found), 2)
        for step, value in zip(STEPS, (found, source.uniform(0, found), advised,
                                       source.uniform(0, advised))):
            inputs[f"{scenario}_{step}"] = int(value * 100) / 100
    inputs["none_started"] = int(source.uniform(0, patients) * 100) / 100
    inputs["mix_hip"] = round(source.uniform(0, 60), 2)
    inputs["mix_spine"] = round(source.uniform(0, 40), 2)
    inputs["drug_zoledronate_share"] = round(source.uniform(0, 50), 2)
    inputs["drug_denosumab_share"] = round(source.uniform(0, 50), 2)
    inputs["utility"] = source.choice([0, round(source.uniform(0.1, 1), 3)])
    return inputs
