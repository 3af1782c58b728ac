"""Opens every business case and needs assessment of a site and holds it against results.json, the model and LibreOffice.

check_documents.py SITE [FLSDB]

python-docx reads every document; LibreOffice turns each into text, which must hold every cell; with a
flsdb, the forecast of some is computed again from the inputs that their annex prints.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
from figures import compare_figures, compare_region
from forecast import compare_forecast
from form import check_form


def tables_of(document):
    """Caption to rows of texts; the caption is the paragraph before its table."""
    tables, caption = {}, None
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            rows = [[cell.text for cell in row.cells] for row in block.rows]
            tables.setdefault(caption, rows)
        elif block.style.name.lower() == "caption":
            caption = block.text
    return tables


def converted(paths, folder):
    """The documents as LibreOffice's plain text, by name."""
    copies = []
    for path in paths:
        copy = folder / f"{path.stem}.docx"
        copy.write_bytes(path.read_bytes())
        copies.append(str(copy))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "--outdir", str(folder), *copies],
        check=True, capture_output=True, timeout=600)
    return {path: (folder / f"{path.stem}.txt").read_text(encoding="utf-8") for path in paths}


def squeezed(text):
    return " ".join(text.split())


def check(site, flsdb=None, only=None):
    """What is wrong, and how many values were compared."""
    year = max(path.name for path in site.iterdir() if path.name.isdigit())
    results = json.loads((site / year / "data/results.json").read_text(encoding="utf-8"))
    generic = site / "documents/business-case.docx"
    own = {path.stem.removeprefix("business-case-"): path
           for path in sorted(site.glob("documents/services/*/business-case-*.docx"))}
    if only:
        own = {code: own[code] for code in only}
    faults, values, cells = [], 0, 0
    for code, path in [(None, generic), *own.items()]:
        document = docx.Document(path)
        check_form(path, document, results["edition"], faults)
        tables = tables_of(document)
        values += compare_figures(path, tables, results, code, faults)
    regional = [site / "documents/needs-assessment.docx"]
    regional += [] if only else sorted(site.glob("documents/regions/needs-assessment-*.docx"))
    for path in regional:
        document = docx.Document(path)
        check_form(path, document, results["edition"], faults)
        name = document.core_properties.title.removeprefix("Needs assessment of falls and fractures")
        values += compare_region(path, tables_of(document), results, name.removeprefix(": "), faults)
    letters = sorted(site.glob("documents/letters/*.docx"))
    computed = [generic, *own.values()][:: max(1, len(own) // 4)]
    for path in computed if flsdb else []:
        values += compare_forecast(path, tables_of(docx.Document(path)), flsdb, faults)
    with tempfile.TemporaryDirectory() as folder:
        for path, text in converted([generic, *own.values(), *regional, *letters], Path(folder)).items():
            text = squeezed(text)
            for rows in tables_of(docx.Document(path)).values():
                for cell in (cell for row in rows for cell in row):
                    cells += 1
                    if squeezed(cell) not in text:
                        faults.append(f"{path}: LibreOffice does not show a cell")
    return faults, len(own) + 1 + len(regional) + len(letters), values, cells


def main(site, flsdb=None):
    faults, documents, values, cells = check(site, flsdb)
    for fault in faults[:40]:
        print(fault)
    print(f"{documents} documents, {values} values as published or as the model gives them, "
          f"{cells} cells in LibreOffice, {len(faults)} faults")
    return 1 if faults or documents < 2 or not values or not cells else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
