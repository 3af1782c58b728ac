#!/usr/bin/env python3
"""A second, naive implementation of the KPI counts.

Written from the audit's specification alone, in another language, slowly and plainly, so that a
mistake in the fast one cannot hide. It reads a data folder and prints what indicators.csv,
cohort.csv and series.csv should hold; `compare` holds them against the written files.

    naive.py compare DATA YEAR RESULTS-FOLDER
"""
import csv
import datetime
import math
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from fractions import Fraction

DRUGS = {
    "Alendronate", "Alfacalcidol", "Denosumab", "Ibandronate", "Risedronate", "Romosozumab",
    "Teriparatide", "Zoledronate", "Systemic Oestrogens", "Raloxifene", "Strontium",
}
COMPLETENESS = (
    "1.03 1.04 1.05 1.06 1.07 1.08 1.11 2.03 2.04 2.05 2.06 3.01 4.01 5.01 6.01 7.01 6.05".split()
)
DATES = {"1.02", "1.06", "1.07", "1.09", "3.03", "6.02", "7.02"}
DECIDING = {  # questions without which an indicator is not collected
    4: ["1.07"], 5: ["3.01", "3.03"], 6: ["5.01"], 7: ["4.01"], 8: ["6.06"], 9: ["6.01", "6.02"],
    10: ["6.05"], 11: ["7.05"],
}
Z = 1.959963984540054


# -- reading -----------------------------------------------------------------------------------

def release_of(path):
    """The flat keys of a release file, and the freeze date, without a YAML library."""
    keys = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        found = re.match(r"^(?:  (?=kpi_\d+: \"))?(\w+):\s*(.+?)\s*(?:#.*)?$", line)
        if found:
            keys[found[1]] = found[2].strip("\"'")
    return keys


def dictionary_of(folder):
    """Codes and their mended spellings by question, and column aliases."""
    codes = defaultdict(dict)
    with open(folder / "codes.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = [row["code"]] + [a for a in row["aliases"].split("|") if a]
            for name in names:
                codes[row["question"]][name.strip().lower()] = row["code"]
    kinds, aliases = {}, {}
    with open(folder / "fields.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kinds[row["question"]] = row["kind"]
            for name in [row["column"]] + [a for a in row["aliases"].split("|") if a]:
                aliases[name.strip().lower()] = row["question"]
    return codes, kinds, aliases


def question_of(header, aliases):
    number = re.match(r"^\s*(\d\.\d\d)\b", header)
    return number[1] if number else aliases.get(header.strip().lower())


def text_of(path):
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("windows-1252", errors="replace")


def rows_of(path, aliases):
    """Every row as {question: raw text}, and the set of questions that the extract has."""
    if path.suffix == ".xml":
        rows, columns = [], {"Record ID", "FLS Code"}
        for patient in ElementTree.parse(path).getroot():
            row = {"Record ID": patient.get("id", ""), "FLS Code": patient.get("fls", "")}
            for q in patient:
                row[q.get("n")] = q.text or ""
            columns |= set(row)
            rows.append(row)
        return rows, columns, 0
    table = list(csv.reader(text_of(path).splitlines(keepends=True)))
    header = [question_of(name, aliases) for name in table[0]]
    width = len(header)
    while header and header[-1] is None and not table[0][len(header) - 1].strip():
        header.pop()
    rows, ragged = [], 0
    for cells in table[1:]:
        if len(cells) < len(header) or any(c.strip() for c in cells[width:]):
            ragged += 1
            continue
        rows.append({q: cell for q, cell in zip(header, cells) if q})
    return rows, {q for q in header if q}, ragged


def date_of(text, freeze):
    text = text.strip()
    for pattern in (r"(\d{4})-(\d\d)-(\d\d)$", r"(\d\d)/(\d\d)/(\d{4})$"):
        found = re.match(pattern, text)
        if found:
            year, month, day = found.groups() if "-" in text else found.groups()[::-1]
            try:
                date = datetime.date(int(year), int(month), int(day))
            except ValueError:
                return None
            return None if date > freeze else date
    return None


def nhs_number_of(text):
    digits = text.replace(" ", "")
    if not re.fullmatch(r"[0-9]{10}", digits):
        return None
    check = 11 - sum(int(d) * w for d, w in zip(digits, range(10, 1, -1))) % 11
    check = 0 if check == 11 else check
    return digits if check != 10 and check == int(digits[9]) else None


class Patient:
    """One record's answers: dates as dates, codes as sets of known codes, both empty if missing."""

    def __init__(self, row, codes, kinds, freeze):
        self.raw, self.codes, self.kinds, self.freeze = row, codes, kinds, freeze

    def date(self, question):
        return date_of(self.raw.get(question, ""), self.freeze)

    def answers(self, question):
        text = self.raw.get(question, "")
        parts = text.split(";") if self.kinds.get(question) == "list" else [text]
        known = [self.codes[question].get(part.strip().lower()) for part in parts]
        return {code for code in known if code}

    def known(self, question):
        """The answers without "Don't know", which counts as missing."""
        return self.answers(question) - {"Don't know"}

    def names_drug(self, question):
        return bool(self.answers(question) & DRUGS)

    def gap(self, question):
        date = self.date(question)
        return None if date is None else (date - self.date("1.09")).days

    def is_missing(self, question):
        if question in DATES:
            return self.date(question) is None
        if self.kinds.get(question) == "text":
            return not self.raw.get(question, "").strip()
        return not self.known(question)

    def age(self):
        birth, fracture = self.date("1.02"), self.date("1.09")
        if birth:
            had_birthday = (fracture.month, fracture.day) >= (birth.month, birth.day)
            return fracture.year - birth.year - (0 if had_birthday else 1)
        text = self.raw.get("Age at fracture", "").strip()
        try:
            return math.floor(float(text))
        except ValueError:
            return None


# -- cohort ------------------------------------------------------------------------------------

def stays_over(challenger, holder):
    """True where the challenger's Record ID is the higher."""
    left, right = challenger.raw["Record ID"].strip(), holder.raw["Record ID"].strip()
    if left.isdigit() and right.isdigit():
        return int(left) > int(right)
    return left.encode() > right.encode()


def cohort_of(patients, services, opted_out, year):
    """The cohort C1 … C5 and the number remaining after each."""
    remaining = []
    c1 = [p for p in patients if p.raw.get("FLS Code", "").strip() in services]
    remaining.append(len(c1))
    c2 = [p for p in c1 if p.date("1.09") and p.date("1.09").year == year]
    remaining.append(len(c2))
    c3 = [p for p in c2 if p.age() is not None and p.age() >= 50]
    remaining.append(len(c3))

    def has_opted_out(p):
        service = services[p.raw["FLS Code"].strip()]
        number = nhs_number_of(p.raw.get("1.01", ""))
        return service["nation"] == "England" and number in opted_out

    c4 = [p for p in c3 if not has_opted_out(p)]
    remaining.append(len(c4))
    c5, held = [], {}
    for p in c4:
        number = nhs_number_of(p.raw.get("1.01", ""))
        if number is None:
            c5.append(p)
            continue
        key = (number, p.raw["FLS Code"].strip(), p.date("1.09"))
        if key not in held or stays_over(p, held[key]):
            held[key] = p
    c5 += held.values()
    remaining.append(len(c5))
    return c5, remaining


# -- indicators --------------------------------------------------------------------------------

def within(days, limit):
    return days is not None and 0 <= days <= limit


def died(p, *questions):
    return any("Died" in p.answers(q) for q in questions)


def outcome(p, kpi, version="1.0"):
    """None outside the denominator; else (met, missing). Only KPI 9 has an earlier version, 0.9,
    which does not count the days."""
    recommended = p.names_drug("4.01")
    if kpi == 4:
        return within(p.gap("1.07"), 90), p.is_missing("1.07")
    if kpi == 5:
        if not p.answers("3.01") & {"Ordered", "Recommended"}:
            return None
        return within(p.gap("3.03"), 90), p.is_missing("3.03")
    if kpi == 6:
        return (bool(p.answers("5.01") & {"Assessed", "Referred", "Recommended"}),
                p.is_missing("5.01"))
    if kpi == 7:
        return recommended, p.is_missing("4.01")
    if kpi == 8:
        if ("Hip" in p.answers("1.11") or died(p, "6.01")
                or "Not appropriate" in p.answers("6.06")):
            return None
        return "Yes" in p.answers("6.06"), p.is_missing("6.06")
    if not recommended:
        return None
    if kpi == 9:
        if died(p, "6.01"):
            return None
        yes = "Yes" in p.answers("6.01")
        if version == "0.9":
            return yes, p.is_missing("6.01")
        return (yes and within(p.gap("6.02"), 112),
                p.is_missing("6.01") or (yes and p.is_missing("6.02")))
    if kpi == 10:
        if died(p, "6.01") or "No longer appropriate" in p.answers("6.05"):
            return None
        return p.names_drug("6.05"), p.is_missing("6.05")
    if died(p, "6.01", "7.01") or "No longer appropriate" in p.answers("7.05"):
        return None
    return p.names_drug("7.05"), p.is_missing("7.05")


OTHER = {"0.9": "1.0", "1.0": "0.9"}


def part_from(partings, now, other):
    """Counts a patient of whom the version in force and another one say different things."""
    met, met_by_other = bool(now and now[0]), bool(other and other[0])
    partings["denominator_added"] += now is not None and other is None
    partings["denominator_removed"] += now is None and other is not None
    partings["numerator_added"] += met and not met_by_other
    partings["numerator_removed"] += met_by_other and not met


def poor_fields(patients, columns):
    """Of the 17 completeness fields, how many have more than 20 % missing."""
    poor = 0
    for field in COMPLETENESS:
        applicable = [p for p in patients if field != "6.05" or "Yes" in p.answers("6.01")]
        missing = sum(1 for p in applicable if field not in columns or p.is_missing(field))
        poor += missing * 100 > 20 * len(applicable) if applicable else 0
    return poor


# -- figures -----------------------------------------------------------------------------------

def percent_text(numerator, denominator):
    """Per cent with 4 decimals, half away from zero, in exact arithmetic."""
    scaled = math.floor(Fraction(numerator * 1_000_000, denominator) + Fraction(1, 2))
    return f"{scaled // 10_000}.{scaled % 10_000:04d}"


def wilson(x, n):
    p, z2 = x / n, Z * Z
    half = Z * math.sqrt(z2 + 4 * x * (1 - p))
    low, high = (2 * x + z2 - half) / (2 * (n + z2)), (2 * x + z2 + half) / (2 * (n + z2))
    return (0.0 if x == 0 else low), (1.0 if x == n else high)


def poisson_tail(x, mean):
    """P(X >= x) for a Poisson count."""
    return 1 - sum(math.exp(-mean) * mean**k / math.factorial(k) for k in range(x))


def bisect(wanted, rising, low, high):
    for _ in range(200):
        middle = (low + high) / 2
        if (rising(middle) < wanted):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def observed_limits(x):
    if x < 10:
        lower = 0.0 if x == 0 else bisect(0.025, lambda m: poisson_tail(x, m), 0, 100)
        upper = bisect(0.975, lambda m: poisson_tail(x + 1, m), 0, 100)
        return lower, upper
    low = x * (1 - 1 / (9 * x) - Z / (3 * math.sqrt(x))) ** 3
    y = x + 1
    return low, y * (1 - 1 / (9 * y) + Z / (3 * math.sqrt(y))) ** 3


def rag_of(kpi, numerator, denominator):
    green, amber = {3: (20, 10), 7: (50, None)}.get(kpi, (80, 50))
    if numerator * 100 >= green * denominator:
        return "green"
    if amber is not None and numerator * 100 >= amber * denominator:
        return "amber"
    return "red"


def row_of(level, code, kpi, services, counted, hips, columns, provisional):
    """One row of indicators.csv as a dictionary of texts."""
    row = dict.fromkeys(
        "denominator numerator missing excluded percent lower95 upper95 rag".split(), "")
    row |= {"level": level, "code": code, "kpi": str(kpi), "status": "ok"}
    took_part = [s for s in services if counted[s]["N"] > 0]
    n = sum(counted[s]["N"] for s in took_part)
    if any(q not in columns for q in DECIDING.get(kpi, [])):
        return row | {"status": "not-collected"}
    if not took_part:
        h = hips.get(services[0]) if level == "service" else None
        denominator = (5 * h if kpi == 2 else h) if kpi in (2, 3) and h is not None else 0
        return row | {"status": "no-patients", "denominator": str(denominator), "numerator": "0",
                      "missing": "0", "excluded": "0"}
    if kpi == 1 and level == "service":
        if 1 <= n <= 7:
            return row | {"status": "withheld"}
        poor = counted[services[0]]["poor"]
        return row | {"denominator": "17", "numerator": str(poor), "missing": "0",
                      "excluded": "0", "rag": "green" if poor < 5 else "red"}
    missing = excluded = 0
    if kpi == 1:
        denominator = len(took_part)
        numerator = sum(counted[s]["poor"] < 5 for s in took_part)
    elif kpi in (2, 3):
        key = "N" if kpi == 2 else "spine"
        if level == "service" and 1 <= n <= 7:
            return row | {"status": "withheld"}
        if level == "service" and hips.get(services[0]) is None:
            return row | {"status": "no-expected", "numerator": str(counted[services[0]][key]),
                          "missing": "0", "excluded": "0"}
        known = [s for s in took_part if hips.get(s) is not None]
        if not known:
            row["status"] = "no-expected"
        elif 1 <= sum(counted[s]["N"] for s in known) <= 7:
            return row | {"status": "withheld"}
        numerator = sum(counted[s][key] for s in known)
        denominator = sum(hips[s] for s in known) * (5 if kpi == 2 else 1)
    else:
        total = Counter()
        for s in took_part:
            total.update(counted[s][kpi])
        numerator, denominator, missing = total["met"], total["of"], total["missing"]
        base = n if kpi <= 8 else sum(counted[s][7]["met"] for s in took_part)
        excluded = base - denominator
        if 1 <= denominator <= 7:
            return row | {"status": "withheld"}
        if kpi == 11 and provisional:
            row["status"] = "provisional"
        if 8 <= denominator <= 19:
            row["status"] = "too-few"
    row |= {"denominator": str(denominator), "numerator": str(numerator),
            "missing": str(missing), "excluded": str(excluded)}
    if denominator > 0:
        row["percent"] = percent_text(numerator, denominator)
        if kpi in (2, 3):
            low, high = (limit / denominator for limit in observed_limits(numerator))
        else:
            low, high = wilson(numerator, denominator)
        row |= {"lower95": f"{low * 100:.4f}", "upper95": f"{high * 100:.4f}"}
        if row["status"] != "too-few":
            row["rag"] = rag_of(kpi, numerator, denominator)
    return row


SEXES = ("Female", "Male", "Other")
SITES = ("Spine", "Hip", "Humerus", "Pelvis", "Wrist", "Other")


def group(p, question, names):
    """The group of an answer; a known answer of no group of its own is another one."""
    answers = p.known(question)
    for name in names:
        if name in answers:
            return name
    return "Other" if answers and question == "1.11" else "Not known"


def case_mix(strata):
    """Observed, expected and the adjusted percentage of each service and KPI."""
    national, mix = Counter(), {}
    for (_, kpi, stratum, name), count in strata.items():
        national[(kpi, stratum, name)] += count
        national[(kpi, name)] += count
    for (code, kpi, stratum, name), count in strata.items():
        own = mix.setdefault((code, kpi), {"observed": 0, "expected": 0.0})
        if name == "met":
            own["observed"] += count
        else:
            own["expected"] += (count * national[(kpi, stratum, "met")]
                                / national[(kpi, stratum, "of")])
    for (code, kpi), own in mix.items():
        if own["expected"] > 0:
            own["ratio"] = own["observed"] / own["expected"]
            own["adjusted_percent"] = (100 * own["ratio"] * national[(kpi, "met")]
                                       / national[(kpi, "of")])
    return mix


PAIRS = {"imd": ("IMD Quintile", "1", "5"), "sex": ("1.03", "Female", "Male"),
         "care-home": ("1.05", "Yes", "No"), "age": (None, 4, 0)}
NAMES = {"imd": ("1 (most deprived)", "5 (least deprived)"), "age": ("90+", "50–59")}


def gap_of(one, other):
    """Newcombe's interval of one share less another, in points; each share a (met, of)."""
    (x1, n1), (x2, n2) = one, other
    (low1, high1), (low2, high2) = wilson(x1, n1), wilson(x2, n2)
    p1, p2 = x1 / n1, x2 / n2
    lower = p1 - p2 - math.hypot(p1 - low1, high2 - p2)
    upper = p1 - p2 + math.hypot(high1 - p1, p2 - low2)
    word = "higher" if lower > 0 else "lower" if upper < 0 else "no-clear-difference"
    return 100 * (p1 - p2), 100 * lower, 100 * upper, word


def protects(mine, theirs):
    """True for a row that is withheld so that nobody can work out another, and then holds nothing."""
    return (theirs["status"] == "withheld" and mine["status"] not in
            ("withheld", "not-collected", "no-patients")
            and not any(theirs[key] for key in mine if key in (
                "denominator", "numerator", "missing", "excluded", "percent", "lower95", "upper95",
                "rag", "difference", "direction", "group_denominator", "group_numerator",
                "reference_denominator", "reference_numerator")))


def equity_differences(rows, figures, groups):
    """What is wrong with the rows of equity.csv, one for each place, KPI and pair of groups."""
    wanted = [(f, dimension) for f in figures if f["level"] in ("national", "nation")
              and int(f["kpi"]) >= 4 for dimension in PAIRS]
    if len(rows) != len(wanted):
        yield f"equity.csv has {len(rows)} rows, expected {len(wanted)}"
    for row, (figure, dimension) in zip(rows, wanted):
        _, *ends = PAIRS[dimension]
        counts = [tuple(groups[(figure["code"], int(figure["kpi"]), dimension, end, name)]
                        for name in ("met", "of")) for end in ends]
        sizes = [of for _, of in counts]
        status = figure["status"]
        if status not in ("not-collected", "no-patients"):
            status = ("withheld" if any(1 <= n <= 7 for n in sizes)
                      else "no-patients" if 0 in sizes
                      else "too-few" if min(sizes) <= 19
                      else "provisional" if status == "provisional" else "ok")
        names = NAMES.get(dimension, ends)
        mine = {"level": figure["level"], "code": figure["code"], "kpi": figure["kpi"],
                "dimension": dimension, "group": names[0], "reference": names[1],
                "status": status}
        numbers = dict.fromkeys("difference lower95 upper95".split())
        shown = status in ("ok", "provisional")
        for who, (met, of) in zip(("group", "reference"), counts):
            mine |= {f"{who}_denominator": str(of) if shown else "",
                     f"{who}_numerator": str(met) if shown else ""}
        mine["direction"] = ""
        if shown:
            *values, mine["direction"] = gap_of(*counts)
            numbers = dict(zip(numbers, values))
        if protects(mine | numbers, row):
            continue
        where = f"equity.csv {figure['code']} KPI {figure['kpi']} {dimension}"
        for key, value in mine.items():
            if row[key] != value:
                yield f"{where} {key}: expected {value!r}, found {row[key]!r}"
        for key, value in numbers.items():
            found = row[key]
            if (value is None) != (found == "") or found and abs(float(found) - value) > 0.000051:
                yield f"{where} {key}: expected {value}, found {found!r}"
    if not any(row["difference"] for row in rows):
        yield "equity.csv has no gap"


def naive(data, year):
    """The rows of indicators.csv, the remaining counts of the cohort, and monthly counts."""
    data = pathlib.Path(data)
    release = release_of(data / "releases" / f"{year}.yaml")
    freeze = datetime.date.fromisoformat(release["freeze_date"])
    codes, kinds, aliases = dictionary_of(data / release["dictionary"])
    with open(data / release["register"], encoding="utf-8", newline="") as file:
        register = {row["code"]: row for row in csv.DictReader(file)}
    services = {
        code: row for code, row in register.items()
        if row["joined"] <= f"{year}-12-31" and (not row["left"] or row["left"] >= f"{year}-01-01")
    }
    with open(data / release["hip_fractures"], encoding="utf-8", newline="") as file:
        hips = {row["fls_code"]: int(row["hip_fractures"])
                for row in csv.DictReader(file) if int(row["hip_fractures"].strip() or 0)}
    opted_out = set()
    if release.get("opt_outs"):
        lines = (data / release["opt_outs"]).read_text(encoding="utf-8").splitlines()
        opted_out = {line.strip().rstrip(",").replace(" ", "") for line in lines if line.strip()}
    rows, columns, ragged = rows_of(data / release["extract"], aliases)
    patients = [Patient(row, codes, kinds, freeze) for row in rows]
    cohort, remaining = cohort_of(patients, services, opted_out, year)

    by_service = defaultdict(list)
    for p in cohort:
        by_service[p.raw["FLS Code"].strip()].append(p)
    counted, months, strata, groups = {}, Counter(), Counter(), Counter()
    partings = Counter()
    for code in services:
        mine = by_service[code]
        count = {"N": len(mine), "spine": sum("Spine" in p.answers("1.11") for p in mine),
                 "poor": poor_fields(mine, columns)}
        for kpi in range(4, 12):
            tally = Counter()
            for p in mine:
                result = outcome(p, kpi, release[f"kpi_{kpi}"])
                if kpi == 9:
                    part_from(partings, result, outcome(p, kpi, OTHER[release["kpi_9"]]))
                if result is None:
                    continue
                met, missing = result
                tally.update({"of": 1, "met": int(met), "missing": int(missing)})
                stratum = (min((p.age() - 50) // 10, 4), group(p, "1.03", SEXES),
                           group(p, "1.11", SITES))
                strata[(code, kpi, stratum, "of")] += 1
                strata[(code, kpi, stratum, "met")] += int(met)
                for dimension, (question, *ends) in PAIRS.items():
                    answers = p.known(question) if question else {stratum[0]}
                    for end in answers.intersection(ends):
                        for place in ("ALL", services[code]["nation"]):
                            groups[(place, kpi, dimension, end, "of")] += 1
                            groups[(place, kpi, dimension, end, "met")] += int(met)
                months[(p.date("1.09").month, code, kpi, "of")] += 1
                months[(p.date("1.09").month, code, kpi, "met")] += int(met)
            count[kpi] = tally
        counted[code] = count

    provisional = freeze < datetime.date(year, 12, 31) + datetime.timedelta(weeks=56)
    levels = [("national", "ALL", sorted(services))]
    for level, key in (("nation", "nation"), ("region", "region")):
        for code in sorted({row[key] for row in services.values()}, key=str.encode):
            members = sorted(s for s, row in services.items() if row[key] == code)
            levels.append((level, code, members))
    levels += [("service", code, [code]) for code in sorted(services, key=str.encode)]
    figures = [
        row_of(level, code, kpi, members, counted, hips, columns, provisional)
        for level, code, members in levels for kpi in range(1, 12)
    ]
    return figures, [len(rows) + ragged, len(rows)] + remaining, months, strata, groups, partings


# -- comparing ---------------------------------------------------------------------------------

def differences(data, year, results):
    results = pathlib.Path(results)
    figures, remaining, months, strata, groups, partings = naive(data, year)
    with open(results / "indicators.csv", encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    if len(written) != len(figures):
        yield f"indicators.csv has {len(written)} rows, expected {len(figures)}"
    small, protecting = 0, 0
    for number, (mine, theirs) in enumerate(zip(figures, written), start=2):
        small += mine["status"] == "withheld"
        if protects(mine, theirs):
            protecting += 1
            if mine["level"] == "national":
                yield f"indicators.csv:{number} withholds a national figure"
            continue
        for key, value in mine.items():
            other = theirs[key]
            if key in ("missing", "excluded") and not other:
                continue
            close = (key in ("lower95", "upper95") and value and other
                     and abs(float(value) - float(other)) <= 0.00011)
            if value != other and not close:
                yield (f"indicators.csv:{number} {mine['level']} {mine['code']} KPI {mine['kpi']} "
                       f"{key}: expected {value!r}, found {other!r}")
    if protecting > 4 * small:
        yield f"indicators.csv: {protecting} rows are withheld to protect {small}"
    with open(results / "cohort.csv", encoding="utf-8", newline="") as file:
        flow = [int(row["remaining"]) for row in csv.DictReader(file)]
    if flow != remaining:
        yield f"cohort.csv: expected {remaining}, found {flow}"
    with open(results / "series.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["level"] != "service" or int(row["kpi"]) < 4 or not row["denominator"]:
                continue
            key = (int(row["month"]), row["code"], int(row["kpi"]))
            for column, name in (("denominator", "of"), ("numerator", "met")):
                if int(row[column]) != months[key + (name,)]:
                    yield f"series.csv {key} {column}: expected {months[key + (name,)]}"
    mix, compared = case_mix(strata), 0
    with open(results / "case-mix.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not row["adjusted_percent"]:
                continue
            compared += 1
            mine = mix[(row["code"], int(row["kpi"]))]
            for column, within_ in (("observed", 0), ("expected", 0.0501), ("ratio", 0.000051),
                                    ("adjusted_percent", 0.000051)):
                if abs(mine[column] - float(row[column])) > within_:
                    yield (f"case-mix.csv {row['code']} KPI {row['kpi']} {column}: "
                           f"expected {mine[column]}, found {row[column]}")
    if compared == 0:
        yield "case-mix.csv has no adjusted figure"
    with open(results / "definition-effects.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            small = any(0 < count < 8 for count in partings.values())
            if (row["status"] == "withheld") != small:
                yield f"definition-effects.csv is {row['status']}, small: {small}"
            for column, count in partings.items():
                if row["kpi"] != "9" or (not small and int(row[column]) != count):
                    yield f"definition-effects.csv KPI {row['kpi']} {column}: expected {count}"
    with open(results / "equity.csv", encoding="utf-8", newline="") as file:
        yield from equity_differences(list(csv.DictReader(file)), figures, groups)


def main(arguments):
    if len(arguments) != 4 or arguments[0] != "compare":
        sys.exit(__doc__)
    found = list(differences(arguments[1], int(arguments[2]), arguments[3]))
    for line in found[:40]:
        print(line)
    print(f"{len(found)} differences")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
