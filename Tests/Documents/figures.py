"""Figures of a business case against those of results.json."""

import re
from decimal import ROUND_HALF_UP, Decimal

ABSENT = {
    "withheld": "Withheld", "too-few": "Too few patients", "not-collected": "Not collected",
    "no-expected": "No estimate", "no-patients": "No patients", "provisional": "Provisional",
}


def rounded(published, printed):
    """The published per cent as text, to as many decimals as are printed."""
    places = len(printed.split(".")[1]) if "." in printed else 0
    return str(Decimal(published).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def exact(figure):
    """The per cent before it was rounded for publication, where its counts are published."""
    if figure["numerator"] is None or not figure["denominator"]:
        return figure["percent"]
    return Decimal(100 * figure["numerator"]) / figure["denominator"]


def percent_agrees(cell, figure):
    """`64.9 % (61.2 to 68.4)`, `64.9 %` or the word for why there is none."""
    if figure["percent"] is None:
        if figure["kpi"] == 1 and figure["status"] == "ok":
            return cell == f"{figure['numerator']} of {figure['denominator']} incomplete"
        return cell == ABSENT.get(figure["status"], "Not published")
    numbers = re.findall(r"\d+(?:\.\d+)?", cell)
    published = [exact(figure), figure["lower95"], figure["upper95"]][: len(numbers)]
    return len(numbers) in (1, 3) and all(
        text is not None and number == rounded(text, number)
        for number, text in zip(numbers, published))


def counts_agree(cell, figure):
    if figure["kpi"] == 1:
        return cell == "–"
    if figure["numerator"] is None:
        wanted = "Withheld" if figure["status"] == "withheld" else "–"
        return cell == wanted or cell == f"{figure['denominator']:,}"
    if figure["denominator"] is None:
        return cell == f"{figure['numerator']:,}"
    return cell == f"{figure['numerator']:,} of {figure['denominator']:,}"


def compare_figures(path, tables, results, code, faults):
    figures = {(f["level"], f["code"], f["kpi"]): defaults(f) for f in results["figures"]}
    year = results["edition"]["year"]
    region = next((s["region"] for s in results["services"] if s["code"] == code), None)
    count = 0

    def must(holds, words):
        nonlocal count
        count += 1
        if not holds:
            faults.append(f"{path}: {words}")

    indicators = tables[f"The eleven indicators of {year}"][1:]
    baseline = tables["The indicators that it will be judged by"][1:]
    must(len(indicators) == 11 and len(baseline) == 11, "not eleven indicators")
    for kpi, (row, base) in enumerate(zip(indicators, baseline), 1):
        must(row[0].startswith(f"KPI {kpi}: ") and base[0] == row[0], f"row {kpi} is of another")
        national = figures["national", "ALL", kpi]
        must(percent_agrees(row[-1], national), f"KPI {kpi}: national figure")
        if code is None:
            must(row[1] == "[your figure]" and base[1] == "[baseline]", f"KPI {kpi}: not a gap")
            continue
        own = figures["service", code, kpi]
        must(percent_agrees(row[1], own), f"KPI {kpi}: the service's figure")
        must(counts_agree(row[2], own), f"KPI {kpi}: counts")
        must(row[3].lower() == (own["rag"] or "not rated"), f"KPI {kpi}: rating")
        must(percent_agrees(row[4], figures["region", region, kpi]), f"KPI {kpi}: region")
        must(percent_agrees(base[1], own), f"KPI {kpi}: baseline")
    for row, kpi in zip(tables["What is to be reached, and by when"][1:], [2, 7, 11, 4]):
        if code is not None:
            must(percent_agrees(row[1], figures["service", code, kpi]), f"KPI {kpi}: objective")
    return count


def compare_region(path, tables, results, region, faults):
    """A needs assessment: the region's figures and those of its services."""
    figures = {(f["level"], f["code"], f["kpi"]): defaults(f) for f in results["figures"]}
    names = {s["code"]: s for s in results["services"]}
    count = 0

    def must(holds, words):
        nonlocal count
        count += 1
        if not holds:
            faults.append(f"{path}: {words}")

    rows = tables[f"The eleven indicators of {results['edition']['year']}"][1:]
    for kpi, row in enumerate(rows, 1):
        must(percent_agrees(row[2], figures["national", "ALL", kpi]), f"KPI {kpi}: national figure")
        if region:
            must(percent_agrees(row[1], figures["region", region, kpi]), f"KPI {kpi}: region")
        else:
            must(row[1] == "[your figure]", f"KPI {kpi}: not a gap")
    must(len(rows) == 11, "not eleven indicators")
    own = [s for s in names.values() if region and s["region"] == region]
    for row in tables.get("Services that took part", [[]])[1:]:
        code = next((s["code"] for s in own if s["name"].startswith(row[0])), None)
        must(code is not None, f"{row[0]} is of another region")
        for kpi, cell in zip([2, 4, 7, 11], row[1:]) if code else []:
            must(percent_agrees(cell, figures["service", code, kpi]), f"{row[0]}: KPI {kpi}")
    return count


def defaults(figure):
    return {name: figure.get(name) for name in [
        "level", "code", "kpi", "percent", "lower95", "upper95", "numerator", "denominator", "rag",
        "status"]}
