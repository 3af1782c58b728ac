"""Values of a workbook against those of the CSV tables."""

SHORTHAND = {"[c]", "[u]", "[x]", "[z]"}
POOLED_ONLY = {"series"}
OF_SERVICES = [
    "series", "completeness", "outliers", "changes", "trends", "case-mix",
    "missed-opportunities", "data-quality", "facilities-answers",
]
WIDE = {
    "KPI number": "kpi", "Denominator (number)": "denominator", "Numerator (number)": "numerator",
    "Missing answers (number)": "missing", "Left out by the rules (number)": "excluded",
    "Figure (%)": "percent", "Lower limit of 95% interval (%)": "lower95",
    "Upper limit of 95% interval (%)": "upper95", "Rating": "rag",
    "Against the national figure": "comparison", "Outlier status": "outlier", "Status": "status",
}


def sheet_name(table):
    words = table.replace("-", " ")
    return words[0].upper() + words[1:]


def numbers_agree(number, text):
    """To the fourth decimal, which is all that is published."""
    try:
        return round(float(text), 4) == round(float(number), 4)
    except ValueError:
        return False


def agrees(cell, text, withheld):
    """A number as a number, a text as it is, nothing as a shorthand."""
    if text == "":
        return cell == "[c]" if withheld else cell in SHORTHAND
    if isinstance(cell, (int, float)):
        return numbers_agree(cell, text)
    return cell == text


def compare_rows(where, ours, header, rows, faults):
    """Every row in the same order; how many values agreed."""
    if len(ours) != len(rows):
        faults.append(f"{where}: {len(ours)} rows for {len(rows)} of the table")
        return 0
    status = header.index("status") if "status" in header else None
    count = 0
    for number, (own, row) in enumerate(zip(ours, rows), 1):
        withheld = status is not None and row[status] == "withheld"
        for cell, text, column in zip(own, row, header, strict=True):
            count += 1
            if not agrees(cell, text, withheld):
                faults.append(f"{where}: row {number}, {column} is not the table's")
    return count


def compare_edition(path, sheets, tables, faults):
    count = 0
    for name, (header, rows) in tables.items():
        if name in POOLED_ONLY:
            level = header.index("level")
            rows = [row for row in rows if row[level] != "service"]
        title = sheet_name(name)
        if title not in sheets:
            if rows:
                faults.append(f"{path}: there is no sheet {title}")
            continue
        count += compare_rows(f"{path}: {title}", sheets[title][1], header, rows, faults)
    known = {sheet_name(name) for name in tables} | {"Contents", "Notes", "Columns"}
    if extra := set(sheets) - known:
        faults.append(f"{path}: sheets {extra} are no tables")
    return count


def compare_service(path, sheets, tables, service, faults):
    count = 0
    code = service["code"]
    for name in OF_SERVICES:
        header, rows = tables[name]
        place = header.index("code" if "code" in header else "service")
        rows = [
            row for row in rows
            if row[place] == code and ("level" not in header or row[header.index("level")] == "service")
        ]
        title = sheet_name(name)
        if title in sheets or rows:
            ours = sheets.get(title, ([], []))[1]
            count += compare_rows(f"{path}: {title}", ours, header, rows, faults)
    return count + compare_wide(path, sheets["Indicators"], tables["indicators"], service, faults)


def compare_wide(path, sheet, table, service, faults):
    """The figures beside those of region and nation."""
    headings, ours = sheet
    header, rows = table
    figures = {
        (row[header.index("level")], row[header.index("code")], row[header.index("kpi")]): dict(zip(header, row))
        for row in rows
    }
    beside = {
        "Region’s figure (%)": ("region", service["region"]), "National figure (%)": ("national", "ALL"),
    }
    count = 0
    if [row[0] for row in ours] != list(range(1, 12)):
        faults.append(f"{path}: Indicators does not hold the eleven indicators")
    for row in ours:
        kpi = str(row[0])
        own = figures["service", service["code"], kpi]
        cells = [(heading, own, column) for heading, column in WIDE.items()]
        cells += [(heading, figures[place + (kpi,)], "percent") for heading, place in beside.items()]
        for heading, figure, column in cells:
            count += 1
            cell = row[headings.index(heading)]
            if not agrees(cell, figure[column], figure["status"] == "withheld"):
                faults.append(f"{path}: KPI {kpi}, {heading} is not the table's")
    return count
