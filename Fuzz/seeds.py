"""Seeds that follow from the program itself, so that none of them grows old: a tiny results file."""
import pathlib
import re
import sys

results, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
# Rows stand one a line: two of each list are enough.
kept, rows = [], 0
for line in results.read_text("utf-8").split("\n"):
    if line.startswith("  {"):
        rows += 1
        if rows > 2:
            continue
        line = line.rstrip(",") + ","
    else:
        if rows:
            kept[-1] = kept[-1].rstrip(",")
        rows = 0
    kept.append(line)
text = "\n".join(kept)
for target in ("results", "site", "json"):
    (folder / target).mkdir(parents=True, exist_ok=True)
    (folder / target / "tiny.json").write_text(text, "utf-8")
# A number, a text and a word of each kind changed by hand reach further than chance.
for number, change in enumerate(((r'"kpi":\d+', '"kpi":12'), (r'"month":\d+', '"month":0'),
                                 (r'"year":\d+', '"year":-1'), (r'"level":"\w+"', '"level":"nation"'))):
    for target in ("results", "site"):
        (folder / target / f"changed-{number}.json").write_text(re.sub(*change, text), "utf-8")
