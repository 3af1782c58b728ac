"""Figures that are ready to be shown: `ready.py RESULTS.json OUTPUT`.

Writes what a renderer needs of an edition's service pages, and nothing else: `ready.json` for
Jinja2, and `hugo/`, a Hugo site with one content file a service. Intervals of months are worked out
here, so that neither has any statistics to do."""

import json
import shutil
import sys
from pathlib import Path

from figures import NAMES, ratio, wilson


def triple(row):
    if row["percent"] is None or row["lower95"] is None:
        return None
    return [float(row["percent"]), float(row["lower95"]), float(row["upper95"])]


def month(row, hips):
    """As the rival's own charts have it: of KPI 2 and 3 against a twelfth of what is expected."""
    kpi, found, of = row["kpi"], row["numerator"], row["denominator"]
    if found is None:
        return [None, None, None]
    if kpi in (2, 3):
        expected = hips * (5 if kpi == 2 else 1) / 12 if hips else 0
        return [found, round(expected), ratio(found, expected)]
    return [found, of, wilson(found, of)]


def ready(results):
    hips = {service["code"]: service["hip_fractures"] for service in results["services"]}
    figures, series = {}, {}
    for row in results["figures"]:
        figures.setdefault((row["level"], row["code"]), [[None, None, None]] * 11)[row["kpi"] - 1] = [
            row["numerator"], row["denominator"], triple(row)]
    for row in results["series"]:
        if row["level"] == "service":
            series.setdefault(row["code"], {}).setdefault(row["kpi"], [[None] * 3] * 12)[
                row["month"] - 1] = month(row, hips[row["code"]])
    return {
        "year": results["edition"]["year"],
        "names": NAMES,
        "national": figures["national", "ALL"],
        "services": [
            {key: service[key] for key in ("code", "name", "provider", "region", "nation")} | {
                "figures": figures["service", service["code"]],
                "series": [
                    {"kpi": kpi, "points": points}
                    for kpi, points in sorted(series.get(service["code"], {}).items())]}
            for service in results["services"] if ("service", service["code"]) in figures],
    }


def main(results, output):
    audit = ready(json.loads(results.read_text(encoding="utf-8")))
    site = output / "hugo"
    shutil.copytree(Path(__file__).parent / "hugo", site)
    (output / "ready.json").write_text(json.dumps(audit), encoding="utf-8")
    (site / "content").mkdir()
    for service in audit["services"]:
        (site / f"content/{service['code']}.md").write_text(
            json.dumps({"title": service["name"]} | service), encoding="utf-8")
    (site / "data").mkdir()
    del audit["services"]
    (site / "data/audit.json").write_text(json.dumps(audit), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
