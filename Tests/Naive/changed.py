#!/usr/bin/env python3
"""Works out what-changed.csv a second time, from the published tables of both editions alone.

    changed.py OLD-FOLDER NEW-FOLDER WHAT-CHANGED.CSV

Nothing but indicators.csv, services.csv, definitions.csv, definition-effects.csv and changes.csv is
read. That the file comes out again is the proof that it tells nothing that these tables do not: what
it says of withheld figures is a published total less published parts. And where counts are exact,
no such remainder may be of a single withheld count of either edition, which would then be known.

Prints one line for each difference (at most 20), then how often each cause was met; exits with 1
where anything differs.
"""
import csv
import pathlib
import sys
from collections import Counter, defaultdict

CAUSES = ["definition", "all-else", "joined", "left", "merged", "moved", "counted", "withheld",
          "rounding", "data", "revision"]
HEADER = ["year", "previous_year", "level", "code", "kpi", "cause", "services", "numerator",
          "denominator", "change", "lower95", "upper95", "verdict", "reason"]
SHARE_OF_SERVICES = 1


class Edition:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.figures = {key(row): row for row in self.rows("indicators")}
        self.services = {row["code"]: row for row in self.rows("services")}
        self.versions = {row["kpi"]: row["definition_version"] for row in self.rows("definitions")}
        self.is_exact = any(int(row["numerator"] or 0) % 5 for row in self.figures.values()
                            if row["level"] == "service" and int(row["kpi"]) > SHARE_OF_SERVICES)
        self.year = next(iter(self.figures.values()))["year"]

    def rows(self, name):
        path = self.folder / f"{name}.csv"
        return list(csv.DictReader(open(path, encoding="utf-8", newline="")))

    def lies(self, code, level, place):
        service = self.services.get(code)
        if service is None:
            return False
        return {"national": True, "nation": service["nation"] == place,
                "region": service["region"] == place, "service": code == place}[level]

    def share(self, code, kpi):
        """A pair of counts, or why there is none; None where the edition has no such figure."""
        row = self.figures.get(("service", code, kpi))
        if row is None:
            return None
        if row["status"] == "no-patients":
            return 0, 0
        if row["status"] in ("no-expected", "not-collected"):
            return "uncounted"
        if int(kpi) == SHARE_OF_SERVICES and row["status"] != "withheld" and row["rag"]:
            return int(row["rag"] == "green"), 1
        if row["status"] == "withheld" or counts(row) is None or int(kpi) == SHARE_OF_SERVICES:
            return "withheld"
        return counts(row)

    def withheld(self, level, place, kpi):
        return [code for code in self.services
                if self.lies(code, level, place) and self.share(code, kpi) == "withheld"]


def key(row):
    return row["level"], row["code"], row["kpi"]


def counts(row):
    if row is None or not row["numerator"] or not row["denominator"]:
        return None
    return int(row["numerator"]), int(row["denominator"])


def plus(one, other, sign=1):
    return one[0] + sign * other[0], one[1] + sign * other[1]


def heirs(old, new):
    """By code of a service that went: the one that it became part of, at the end of its chain."""
    found = {}
    for code in old.services:
        last = code
        while (entry := new.services.get(last) or old.services.get(last)) and entry["merged_into"]:
            last = entry["merged_into"]
        if last != code and code not in new.services and last in new.services:
            found[code] = last
    return found


def only(before, after):
    """The cause where not both editions publish the counts."""
    if before is None or after is None:
        return "joined" if before is None and after else "left" if before else None
    if before["status"] == after["status"] and before["numerator"] == after["numerator"]:
        return None
    return "withheld" if "withheld" in (before["status"], after["status"]) else "counted"


class Comparison:
    def __init__(self, old, new):
        self.old, self.new, self.heirs = old, new, heirs(old, new)
        self.merged = defaultdict(list)
        for code, heir in self.heirs.items():
            self.merged[heir].append(code)
        self.effects = {
            row["kpi"]: row for row in new.rows("definition-effects")
            if row["former_version"] == old.versions.get(row["kpi"])}
        self.changes = {key(row): row for row in new.rows("changes")}
        self.same = "revision" if old.year == new.year else "data"
        self.exposed = []

    def causes(self, level, place, kpi):
        """Lists of (cause, services, counts), and the change of the published counts."""
        before, after = (e.figures.get((level, place, kpi)) for e in (self.old, self.new))
        was, is_ = counts(before), counts(after)
        total = plus(is_, was, -1) if was and is_ else None
        if self.old.versions.get(kpi) != self.new.versions.get(kpi):
            effect = self.effects.get(kpi)
            if level != "national" or total is None or not effect or effect["status"] != "ok":
                return [("definition", 0, total)], total
            own = tuple(int(effect[f"{part}_added"]) - int(effect[f"{part}_removed"])
                        for part in ("numerator", "denominator"))
            return [("definition", 0, own), ("all-else", 0, plus(total, own, -1))], total
        if level == "service":
            return self.service(place, kpi, before, after, total), total
        if total is None:
            cause = only(before, after)
            return ([(cause, 0, None)] if cause else []), None
        return self.pooled(level, place, kpi, total), total

    def service(self, code, kpi, before, after, total):
        gone = self.merged.get(code, [])
        if gone:
            shares = [self.old.share(c, kpi) for c in gone]
            known = all(isinstance(s, tuple) for s in shares) and int(kpi) != SHARE_OF_SERVICES
            if total is None or not known:
                return [("merged", 0, None)]
            joined = tuple(map(sum, zip(*shares)))
            return [("merged", 0, joined), (self.same, 0, plus(total, joined, -1))]
        if total is not None:
            return [(self.same, 0, total)]
        cause = only(before, after)
        if cause == "left" and code in self.heirs:
            cause = "merged"
        return [(cause, 0, None)] if cause else []

    def groups(self):
        for code in self.new.services:
            yield code, ([code] if code in self.old.services else []) + self.merged.get(code, [])
        for code in self.old.services:
            if code not in self.new.services and code not in self.heirs:
                yield None, [code]

    def pooled(self, level, place, kpi, total):
        found, withheld = {}, 0
        for code, olds in self.groups():
            befores = [c for c in olds if self.old.lies(c, level, place)]
            here = code is not None and self.new.lies(code, level, place)
            if not befores and not here:
                continue
            shares = [(-1, self.old.share(c, kpi)) for c in befores]
            shares += [(1, self.new.share(code, kpi))] if here else []
            if any(share == "withheld" for _, share in shares):
                withheld += 1
                continue
            change = (0, 0)
            for sign, share in shares:
                if isinstance(share, tuple):
                    change = plus(change, share, sign)
            once = any(share == "uncounted" for _, share in shares)
            if len(olds) > 1 or (code is not None and any(c != code for c in olds)):
                cause = "merged"
            elif not olds:
                cause = "joined"
            elif code is None:
                cause = "left"
            elif not befores or not here:
                cause = "moved"
            else:
                cause = "counted" if once and change != (0, 0) else self.same
            services, sum_ = found.get(cause, (0, (0, 0)))
            found[cause] = services + 1, plus(sum_, change)
        rest = total
        for _, part in found.values():
            rest = plus(rest, part, -1)
        if withheld:
            found["withheld"] = withheld, rest
            # KPI 1 counts services by how they fill in fields, and nobody's patients.
            for edition in (self.old, self.new) if int(kpi) != SHARE_OF_SERVICES else ():
                if edition.is_exact and len(edition.withheld(level, place, kpi)) == 1:
                    self.exposed.append(f"{edition.year} {level} {place} KPI {kpi}")
        elif rest != (0, 0):
            found["rounding"] = 0, rest
        return [(cause, *found[cause]) for cause in CAUSES if cause in found]

    def rows(self):
        places = list(self.new.figures) + [k for k in self.old.figures if k not in self.new.figures]
        for level, place, kpi in places:
            parts, total = self.causes(level, place, kpi)
            start = [self.new.year, self.old.year, level, place, kpi]
            for cause, services, change in parts:
                yield start + [cause, str(services or "")] + texts(change) + [""] * 5
            change = self.changes.get((level, place, kpi)) if self.same == "data" else None
            tail = ["change", "lower95", "upper95", "verdict", "reason"]
            yield start + ["total", ""] + texts(total) + [change[c] if change else "" for c in tail]


def texts(change):
    return ["", ""] if change is None else [str(change[0]), str(change[1])]


def main():
    old, new = Edition(sys.argv[1]), Edition(sys.argv[2])
    comparison = Comparison(old, new)
    expected = [HEADER] + list(comparison.rows())
    written = list(csv.reader(open(sys.argv[3], encoding="utf-8", newline="")))
    faults = [f"line {line}: “{','.join(row)}”, expected “{','.join(should)}”"
              for line, (row, should) in enumerate(zip(written, expected), 1) if row != should]
    if len(written) != len(expected):
        faults.append(f"{len(written)} lines, expected {len(expected)}")
    faults += [f"a remainder is of one withheld count: {place}" for place in comparison.exposed]
    print("\n".join(faults[:20]))
    for cause, count in sorted(Counter(row[5] for row in expected[1:]).items()):
        print(f"{cause}: {count}")
    sys.exit(1 if faults else 0)


main()
