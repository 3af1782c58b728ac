"""Spoils an extract, the same seed the same way: every kind of writing that reading takes, mends or
refuses, and records that repeat. `spoil.py EXTRACT DICTIONARY SEED` writes over EXTRACT; the opt-outs beside
it get lines that are no NHS number.
"""
import csv
import os
import random
import sys

extract, dictionary, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
random.seed(seed)

with open(f"{dictionary}/fields.csv", encoding="utf-8") as rows:
    kinds = {row["column"]: row["kind"] for row in csv.DictReader(rows)}
    rows.seek(0)
    questions = {row["column"]: row["question"] for row in csv.DictReader(rows)}
codes = {}
with open(f"{dictionary}/codes.csv", encoding="utf-8") as rows:
    for row in csv.DictReader(rows):
        spellings = [row["code"]] + [alias for alias in row["aliases"].split("|") if alias]
        codes.setdefault(row["question"], []).append(spellings)

with open(extract, encoding="utf-8", newline="") as rows:
    header, *records = list(csv.reader(rows))

DATES = [
    "29/02/2020", "29/02/2021", "2020-02-29", "2021-02-29", "1900-02-29", "2000-02-29", "31/04/2021",
    "2021-13-01", "2021-00-10", "2021-01-00", "1/2/2021", "2021-1-02", "2021/01/02", "02-01-2021",
    "0000-00-00", "1799-12-31", "1800-01-01", "2199-12-31", "2200-01-01", "2021-06-1O", " 2021-07-01 ",
    "\t01/07/2021", "2021-07-01\n", "2021-07-01T00:00", "not known", "٢٠٢١-01-01", "30/12/2021",
    "2021-12-31", "01/01/2021", "31/12/2020", "2022-01-01", "29/02/1960", "1971-03-01", "1971-02-28",
]
NUMBERS = [
    "162.5", "-2.5", "+1.5", ".5", "5.", ".", "-", "", "1.2.3", "1e3", "162,5", "0.005", "0.0049", "-0.005",
    "000000000000162.5", "99999999", "10000000", "10000000.000", "10000000.001", "10000000.0009", "123456789012345678901",
    "78", "49.99", "50", "115.99", "116", "- 5", "abc", "١٢", "1_000", "--5", "5-", "0", "-1", "-0", "77.5 ",
]
NHS = ["9990000018 ", " 999 000 0018", "9990000019", "0000000000", "999000001", "99900000180", "999-000-0018",
       "٩٩٩٠٠٠٠٠١٨", "NHS", "1111111111"]
IDENTIFIERS = ["", " ", "0", "007", "7", "A7", "a7", "10", "9", "1a", "B-1", "é", "e\u0301", "18446744073709551616",
               "288230376151711743", "2882303761517117439", "2882303761517117440", "02882303761517117440", "4611686018427387904",
               "99999999999999999999999"]


def code(question):
    spellings = random.choice(codes[question])
    text = random.choice(spellings)
    return random.choice(
        [text, text.upper(), text.lower(), text.swapcase(), f" {text}", f"{text}\t", f"\n{text} ", f"{text}.",
         text[:-1], "Unknown code", "O'Neill \\ \"quoted\"", "naïve ☂", "%", "_", "NULL", "null", "K\u212a", ";", "-"])


def spoiled(column, value):
    kind, question = kinds[column], questions[column]
    if question == "Record ID":
        return random.choice(IDENTIFIERS)
    if question == "FLS Code":
        return random.choice([value.lower(), f" {value}", "", "F99", f"{value} ", f"{value};", "É1"])
    if question == "1.01":
        return random.choice(NHS + [value[:3] + " " + value[3:6] + " " + value[6:], value + "\t"])
    if kind == "date":
        return random.choice(DATES)
    if kind == "number":
        return random.choice(NUMBERS)
    if kind == "code":
        return code(question)
    if kind == "list":
        parts = [code(question) for _ in range(random.randint(1, 5))]
        return random.choice([";", "; ", " ;", ";;"]).join(parts) + random.choice(["", ";"])
    return random.choice(["", " ", "\t", "x", "\u00a0", "é", "'", "\"", ",", "a\nb"])


known = [place for place, name in enumerate(header) if name in kinds]
place_of = {questions[header[place]]: place for place in known}
for record in records:
    if random.random() < 0.25:
        for place in random.sample(known, random.randint(1, 6)):
            record[place] = spoiled(header[place], record[place])

copies = []
for record in random.sample(records, len(records) // 12):
    for _ in range(random.choice([1, 1, 2, 4])):
        copy = list(record)
        if random.random() < 0.7:
            copy[place_of["Record ID"]] = random.choice(IDENTIFIERS)
        for place in random.sample(known, random.choice([0, 0, 1, 3])):
            if questions[header[place]] not in ("1.01", "1.09", "FLS Code"):
                copy[place] = random.choice(["", spoiled(header[place], copy[place])])
        copies.append(copy)
records += copies
random.shuffle(records)

# A column that nobody knows, and one that everybody knows by another name.
header = ["3.04 T score (lowest)" if questions.get(name) == "3.04" else name for name in header] + ["Nurse's own column"]
with open(extract, "w", encoding="utf-8", newline="") as out:
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(header)
    rows.writerows(record + ["x"] for record in records)

opt_outs = os.path.join(os.path.dirname(extract), "opt-outs.txt")
numbers = [record[place_of["1.01"]].strip() for record in random.sample(records, 40)]
with open(opt_outs, "a", encoding="utf-8") as out:
    for line in [number for number in numbers if number.isdigit()] + ["", "  ", "not a number", "9990000019", "999 000 0018"]:
        out.write(line + "\n")
print(len(records))
