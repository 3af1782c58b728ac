"""Opens every workbook of a site and holds it against the CSV tables and the accessibility checklist.

check_workbooks.py SITE

openpyxl reads every edition's workbook and those of the newest edition's services; LibreOffice
opens and recalculates the newest edition's and its first and last service's. Checklist: Government
Analysis Function, Making spreadsheets accessible: a brief checklist of the basics.
"""

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from checklist import Checklist
from compare import compare_edition, compare_service, numbers_agree


def tables_of(data):
    """Every CSV table of a year, by name: header and rows."""
    tables = {}
    # what-changed.csv compares two editions; workbooks hold the tables of one.
    for path in sorted(p for p in data.glob("*.csv") if p.name != "what-changed.csv"):
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        tables[path.stem] = (rows[0], rows[1:])
    return tables


def table_of(sheet):
    """Heading row and rows of the sheet's one table."""
    (table,) = sheet.tables.values()
    cells = sheet[table.ref]
    return [cell.value for cell in cells[0]], [[cell.value for cell in row] for row in cells[1:]]


def recalculated(path, folder):
    """The workbook's sheets as LibreOffice writes them after recalculating: name to rows."""
    whole_numbers = "44,34,76,1,,0,false,false,false,false,false,-1"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         f"csv:Text - txt - csv (StarCalc):{whole_numbers}", "--outdir", str(folder), str(path)],
        check=True, capture_output=True, timeout=300)
    sheets = {}
    for written in sorted(folder.glob(f"{path.stem}-*.csv")):
        with open(written, encoding="utf-8", newline="") as file:
            sheets[written.stem[len(path.stem) + 1:]] = list(csv.reader(file))
    return sheets


def open_in_libreoffice(path, faults):
    """Every cell that LibreOffice reads is the one that openpyxl reads."""
    book = openpyxl.load_workbook(path)
    with tempfile.TemporaryDirectory() as folder:
        sheets = recalculated(path, Path(folder))
    if sorted(sheets) != sorted(book.sheetnames):
        faults.append(f"{path}: LibreOffice sees the sheets {sorted(sheets)}")
        return 0
    count = 0
    for sheet in book:
        for row, (ours, theirs) in enumerate(zip(sheet.iter_rows(), sheets[sheet.title]), 1):
            for cell, text in zip(ours, theirs):
                count += 1
                if isinstance(cell.value, (int, float)):
                    same = numbers_agree(cell.value, text)
                else:
                    same = (cell.value or "") == text
                if not same:
                    faults.append(f"{path}: {sheet.title} {cell.coordinate} is another in LibreOffice")
        if sheet.max_row != len(sheets[sheet.title]):
            faults.append(f"{path}: {sheet.title} has another number of rows in LibreOffice")
    return count


def main(site):
    years = sorted(int(path.name) for path in site.iterdir() if path.name.isdigit())
    faults, books, cells = [], 0, 0
    for year in years:
        folder = site / str(year)
        tables = tables_of(folder / "data")
        results = json.loads((folder / "data/results.json").read_text(encoding="utf-8"))
        checklist = Checklist(results["edition"], faults)
        path = folder / f"downloads/fls-db-{year}.xlsx"
        book = openpyxl.load_workbook(path)
        checklist.check(path, book)
        cells += compare_edition(path, {s.title: table_of(s) for s in book if s.tables}, tables, faults)
        books += 1
        if year != years[-1]:
            continue
        for service in results["services"]:
            (path,) = folder.glob(f"services/{service['code']}/*.xlsx")
            book = openpyxl.load_workbook(path)
            checklist.check(path, book)
            sheets = {s.title: table_of(s) for s in book if s.tables}
            cells += compare_service(path, sheets, tables, service, faults)
            books += 1
        files = [folder / f"downloads/fls-db-{year}.xlsx"]
        services = sorted(folder.glob("services/*/*.xlsx"))
        opened = sum(open_in_libreoffice(path, faults) for path in files + [services[0], services[-1]])
    for fault in faults[:40]:
        print(fault)
    print(f"{books} workbooks, {cells} values as in the CSV tables, {opened} cells in LibreOffice, "
          f"{len(faults)} faults")
    return 1 if faults or not books or not cells or not opened else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
