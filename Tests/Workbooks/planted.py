"""Plants a withheld count in copies of a site's workbooks and sees `flsdb check` find each.

planted.py SITE FLSDB
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.comments import Comment

COUNT = 8887


def cell_of_withheld(book, sheets):
    """The first cell of a table that says that it is confidential."""
    for sheet in (book[name] for name in sheets if name in book.sheetnames):
        for row in sheet.iter_rows():
            if any(cell.value == "withheld" for cell in row):
                return next(cell for cell in row if cell.value == "[c]"), row
    return None, None


def put_in_cell(book):
    cell, _ = cell_of_withheld(book, ["Indicators"])
    cell.value = COUNT


def put_in_row_that_says_shown(book):
    cell, row = cell_of_withheld(book, ["Indicators"])
    cell.value = COUNT
    next(cell for cell in row if cell.value == "withheld").value = "ok"


def put_on_hidden_sheet(book):
    sheet = book.create_sheet("More")
    sheet["A1"] = COUNT
    sheet.sheet_state = "veryHidden"


def put_in_comment(book):
    book["Indicators"]["A1"].comment = Comment(f"{COUNT} patients", "A")


def put_in_property(book):
    book.properties.keywords = f"{COUNT}"


def put_in_hidden_column(book):
    book["Indicators"]["AZ1"] = COUNT
    book["Indicators"].column_dimensions["AZ"].hidden = True


PLANTED = [
    (put_in_cell, "LEA-04"), (put_in_row_that_says_shown, "LEA-06"),
    (put_on_hidden_sheet, "LEA-14"), (put_in_comment, "LEA-14"),
    (put_in_hidden_column, "LEA-14"), (put_in_property, "LEA-12"),
]


def withholding(site, year):
    """Codes of services of which an indicator is withheld."""
    results = json.loads((site / year / "data/results.json").read_text(encoding="utf-8"))
    return sorted({
        figure["code"] for figure in results["figures"]
        if figure["level"] == "service" and figure["status"] == "withheld"
    })


def main(site, flsdb):
    year = max(path.name for path in site.iterdir() if path.name.isdigit())
    codes = withholding(site, year)
    if not codes:
        print("the site withholds nothing of a service, so that nothing can be planted")
        return 1
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        for number, (plant, rule) in enumerate(PLANTED):
            if number % len(codes) == 0:
                shutil.copytree(site, copy, dirs_exist_ok=True)
                planted = []
            (path,) = copy.glob(f"{year}/services/{codes[number % len(codes)]}/*.xlsx")
            book = openpyxl.load_workbook(path)
            plant(book)
            book.save(path)
            planted.append((str(path.relative_to(copy)), plant.__name__, rule))
            if len(planted) < len(codes) and number + 1 < len(PLANTED):
                continue
            ended = subprocess.run([flsdb, "check", str(copy)], capture_output=True, text=True)
            lines = ended.stdout.splitlines()
            if ended.returncode != 1 or any(str(COUNT) in line for line in lines):
                missed += 1
                print(f"exit code {ended.returncode}, or the count itself is told")
            for file, words, wanted in planted:
                for rule in {wanted, "LEA-12"}:
                    if not any(file in line and rule in line for line in lines):
                        missed += 1
                        print(f"{words}: {rule} does not find it")
    print(f"{len(PLANTED)} leaks planted in workbooks, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
