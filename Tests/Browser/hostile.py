"""Two sites whose every free text tries to become markup: hostile.py FLSDB FOLDER.

FOLDER/data/site is built from a data folder with such names, answers and file names;
FOLDER/results/site is published from a results file in which every text is so but those that the
program itself refuses to take otherwise: words of a fixed list and decimal numbers.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys

LONG = ("'\"><flsdb-injected onclick=flsdbHurt()><img src=x onerror=flsdbHurt()>"
        "<script>flsdbHurt()</script></style></title></textarea>-->]]>"
        "<svg onload=flsdbHurt()> javascript:flsdbHurt() %3Cscript%3E \u202e")
# Becomes a part of a page's name, which may not be longer than a file's name.
SHORT = "'\"><flsdb-injected onclick=flsdbHurt()>"
NAMES_PLACES = {"code", "service", "merged_into", "nation", "region"}
# Texts that must stay hostile to the end, or the test proves nothing.
FREE = {"name", "provider", "region", "icb", "code", "text", "wording", "rule", "question", "path",
        "answer", "group", "unit", "disclosure_policy", "published_on", "standards", "author"}


def flsdb(program, *arguments):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)


def must(ended, codes=(0,)):
    if ended.returncode not in codes:
        sys.exit(f"{ended.args}: {ended.returncode}\n{ended.stdout[:3000]}{ended.stderr[:3000]}")


def hostile(value, kept, key=None):
    """The value with every text made hostile but those whose key is kept."""
    if isinstance(value, dict):
        return {name: hostile(inner, kept, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [hostile(inner, kept, key) for inner in value]
    if not isinstance(value, str) or key in kept or value in ("", "ALL"):
        return value
    # The level of a figure says whether its code is a place's.
    return value + (SHORT if key in NAMES_PLACES else LONG)


def publish_results(program, results, folder):
    kept = {"schema"}
    file = folder / "hostile.json"
    while True:
        file.write_text(json.dumps(hostile(results, kept), ensure_ascii=False), "utf-8")
        ended = flsdb(program, "publish", "--results", file, "--output", folder / "results",
                      "--quiet")
        refused = re.search(r'"(\w+)" (?:holds a word|must be decimal)', ended.stderr)
        if not refused:
            break
        kept.add(refused[1])
    if FREE & kept:
        sys.exit(f"not hostile any more: {FREE & kept}")
    must(ended)


def build_data(program, data, folder):
    register = data / "reference/services.csv"
    rows = list(csv.DictReader(register.open(encoding="utf-8")))
    for row in rows:
        for column in ("name", "provider", "region", "icb"):
            row[column] += LONG
    with register.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    answers = data / "extracts/2021/facilities.csv"
    lines = answers.read_text("utf-8").split("\n")
    cells = lines[1].split(",")
    quoted = '"' + LONG.replace('"', '""') + '"'
    lines[1] = ",".join(cells[:1] + [quoted] * (len(cells) - 1))
    lines[0] = lines[0].rsplit(",", 1)[0] + "," + quoted
    answers.write_text("\n".join(lines), "utf-8")
    extract = data / "extracts/2021/patients.csv"
    header, rest = extract.read_text("utf-8").split("\n", 1)
    extract.write_text(f"{header}\n{rest}".replace(",Female,", f",{quoted},", 3), "utf-8")
    name = "'\"><flsdb-injected onclick=flsdbHurt()><script>flsdbHurt()<script>.csv"
    extract.rename(extract.with_name(name))
    release = data / "releases/2021.yaml"
    path = "extracts/2021/" + name.replace('"', '\\"')
    release.write_text(
        release.read_text("utf-8").replace("extracts/2021/patients.csv", f'"{path}"'), "utf-8")
    word = json.dumps(LONG)
    with release.open("a", encoding="utf-8") as file:
        file.write(f"findings:\n  EXT-04: {{accepted_by: {word}, because: {word}}}\n")
    text = re.sub(r'(\n  (?:guidance|version): )[^\n]+', lambda found: found[1] + word,
                  release.read_text("utf-8"))
    release.write_text(text, "utf-8")
    must(flsdb(program, "build", "--data", data, "--output", folder / "data", "--quiet"), (0, 1))


def main(program, folder):
    data = folder / "made"
    must(flsdb(program, "synthesise", "--year", "2021", "--services", "4", "--records", "300",
               "--seed", "7", "--output", data))
    must(flsdb(program, "analyse", "--release", data / "releases/2021.yaml", "--output",
               folder / "analysed", "--quiet"), (0, 1))
    results = json.loads((folder / "analysed/results.json").read_text("utf-8"))
    publish_results(program, results, folder)
    build_data(program, data, folder)


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
