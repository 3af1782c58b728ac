"""Plants wrong figures and withheld counts in copies of a site's documents and sees each found.

planted.py SITE FLSDB
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
from check_documents import check, tables_of

COUNT = "8887"


def cell(document, caption, row, column):
    """A cell of the table below a caption."""
    wanted = tables_of(document)[caption]
    for table in document.tables:
        if [c.text for c in table.rows[0].cells] == wanted[0] and table.rows[1].cells[0].text == wanted[1][0]:
            return table.rows[row].cells[column]
    raise KeyError(caption)


def write(cell, text):
    runs = cell.paragraphs[0].runs
    runs[0].text = text
    for run in runs[1:]:
        run.text = ""


def main(site, flsdb):
    year = max(path.name for path in site.iterdir() if path.name.isdigit())
    results = json.loads((site / year / "data/results.json").read_text(encoding="utf-8"))
    indicators = f"The eleven indicators of {year}"
    codes = sorted({f["code"] for f in results["figures"] if f["level"] == "service"})
    shown = next(f for f in results["figures"]
                 if f["level"] == "service" and f["status"] == "ok" and f["kpi"] == 7)
    withheld = [f for f in results["figures"]
                if f["level"] == "service" and f["status"] == "withheld"]
    missed = 0

    def expect(holds, words):
        nonlocal missed
        if not holds:
            missed += 1
            print(f"{words} is not found")

    def planted(code, change):
        """The file in a copy of the site, changed; the copy's folder."""
        copy = Path(folder) / "site"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(site, copy)
        (path,) = copy.glob(f"documents/services/{code}/business-case-*.docx")
        document = docx.Document(path)
        change(document)
        document.save(path)
        return copy, str(path.relative_to(copy))

    def told(copy, file):
        """The rules that `flsdb check` names for the file."""
        ended = subprocess.run([flsdb, "check", str(copy)], capture_output=True, text=True)
        expect(ended.returncode == 1 and COUNT not in ended.stdout, "a planted site, silently,")
        return " ".join(line for line in ended.stdout.splitlines() if file in line)

    with tempfile.TemporaryDirectory() as folder:
        wrong = [
            ("a wrong share", lambda d: write(cell(d, indicators, 7, 1), "99.9 %")),
            ("a wrong count", lambda d: write(cell(d, indicators, 7, 2), "1 of 2")),
            ("another region's figure", lambda d: write(cell(d, indicators, 7, 4), "99.9 %")),
        ]
        for words, change in wrong:
            copy, file = planted(shown["code"], change)
            faults, *_ = check(copy, only=[shown["code"]])
            expect(any("KPI 7" in fault for fault in faults), words)
        expect("LEA-12" in told(copy, file), "a changed document")
        if not withheld:
            print("the site withholds nothing of a service, so that no leak can be planted")
            return 1
        figure = withheld[0]
        copy, file = planted(
            figure["code"], lambda d: write(cell(d, indicators, figure["kpi"], 2), COUNT))
        rules = told(copy, file)
        expect("LEA-07" in rules and "LEA-12" in rules, "a withheld count in a table")

        def sentence(document):
            document.paragraphs[5].add_run(
                f" For KPI {figure['kpi']}, {figure['code']} had {COUNT} of 9999 patients.")

        copy, file = planted(figure["code"], sentence)
        expect("LEA-09" in told(copy, file), "a withheld count in a sentence")
        expect(len(codes) > 1, "more than one service")
    print(f"{len(wrong) + 3} faults planted in documents, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
