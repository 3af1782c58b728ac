"""The accessibility checklist, asked of one workbook."""

from datetime import date

from openpyxl.utils import get_column_letter, range_boundaries

FRONT = ["Cover", "Contents", "Notes", "Columns"]
BARE = {"Audit year", "KPI number", "Year compared with", "First year", "Previous year"}


class Checklist:
    def __init__(self, edition, faults):
        self.edition = edition
        self.faults = faults

    def check(self, path, book):
        def must(holds, words):
            if not holds:
                self.faults.append(f"{path}: {words}")

        must(book.sheetnames[:4] == FRONT, "it begins otherwise than with cover, contents, notes")
        must(book.active.title == "Cover", "it does not open on its cover")
        self.properties(book, must)
        explained = {row[0].value for row in book["Notes"].iter_rows()}
        for sheet in book:
            self.sheet(sheet, lambda holds, words: must(holds, f"{sheet.title}: {words}"), explained)
        listed = [row[0].value for row in book["Contents"].iter_rows() if row[0].hyperlink]
        must(sorted(listed + ["Contents"]) == sorted(book.sheetnames), "contents does not list every sheet")
        names = [table.displayName for sheet in book for table in sheet.tables.values()]
        must(len(set(names)) == len(names), "two tables share a name")
        must(not any(name.startswith("Table1") for name in names), "a table has no name of its own")

    def properties(self, book, must):
        facts = book.properties
        must(bool(facts.title) and str(self.edition["year"]) in facts.title, "no title in its properties")
        must(bool(facts.creator), "no author in its properties")
        language = {prop.name: prop.value for prop in book.custom_doc_props.props}
        must(language.get("Language") == "en-GB", "no language in its properties")
        published = date.fromisoformat(self.edition["published_on"])
        must(facts.created.date() == published, "it was not made on the day of publication")
        must(facts.created == facts.modified, "it was changed after it was made")
        must(not book.defined_names or all("Print" in name for name in book.defined_names), "it defines names")

    def sheet(self, sheet, must, explained):
        must(sheet.sheet_state == "visible", "it is hidden")
        must(not sheet.merged_cells.ranges, "cells are merged")
        must(sheet.freeze_panes is None, "panes are frozen")
        must(sheet.auto_filter.ref is None, "it is filtered")
        must(not sheet._images and not sheet._charts, "it holds a picture")
        must(not any(d.hidden for d in sheet.row_dimensions.values()), "a row is hidden")
        must(not any(d.hidden for d in sheet.column_dimensions.values()), "a column is hidden")
        must(sheet.sheet_view.selection[0].activeCell in (None, "A1"), "the cursor is not on A1")
        must(isinstance(sheet["A1"].value, str) and sheet["A1"].font.b, "no title in A1")
        must(not sheet.oddHeader.center.text and not sheet.oddFooter.center.text, "it has a header or footer")
        if self.edition["synthetic"]:
            lines = [sheet.cell(row, 1).value for row in range(1, 5)]
            must(any("Synthetic data" in str(line) for line in lines), "it does not say that data is synthetic")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                must(cell.data_type != "f", f"{cell.coordinate} is a formula")
                must(cell.font.name == "Arial" and cell.font.sz >= 12, f"{cell.coordinate} is in small type")
                must(cell.fill.fill_type is None, f"{cell.coordinate} is filled")
                if cell.hyperlink:
                    target = (cell.hyperlink.location or "").split("!")[0].strip("'")
                    must(target in sheet.parent.sheetnames, f"{cell.coordinate} leads nowhere")
                if isinstance(cell.value, str) and cell.value.startswith("[") and sheet.title != "Notes":
                    must(cell.value in explained, f"{cell.coordinate} is a shorthand without a note")
        if sheet.title == "Cover":
            must(not sheet.tables, "a cover has no table")
            must(all(row[0].value for row in sheet.iter_rows()), "a row is empty")
            must(sheet.max_column == 1, "text stands beside the first column")
            return
        must(len(sheet.tables) == 1, "it has not one table")
        for table in sheet.tables.values():
            self.table(sheet, table, must)

    def table(self, sheet, table, must):
        left, top, right, bottom = range_boundaries(table.ref)
        must(table.headerRowCount == 1, "its table has not one row of heads")
        must(table.autoFilter is None, "its table has filters")
        must((left, right, bottom) == (1, sheet.max_column, sheet.max_row), "its table is not the whole of it")
        must(all(sheet.cell(row, 1).value for row in range(1, top)), "an empty row above its table")
        must(bottom > top, "its table has no row")
        heads = [sheet.cell(top, column).value for column in range(left, right + 1)]
        must(all(heads) and len(set(heads)) == len(heads), "heads are empty or the same")
        must(heads == [column.name for column in table.tableColumns], "heads are not those of the table")
        for column, head in enumerate(heads, left):
            cells = [sheet.cell(row, column) for row in range(top + 1, bottom + 1)]
            must(all(cell.value not in (None, "") for cell in cells), f"“{head}” has empty cells")
            numbers = [cell for cell in cells if isinstance(cell.value, (int, float))]
            texts = [cell for cell in cells if isinstance(cell.value, str)]
            if numbers:
                must(head in BARE or head.endswith(")"), f"“{head}” has no unit")
                must(all(t.value in ("[c]", "[u]", "[x]", "[z]") for t in texts), f"“{head}” mixes numbers and texts")
            else:
                must(all(t.alignment.wrap_text or t.hyperlink or t.value.startswith("[") for t in texts), f"“{head}” does not wrap")
            must(sheet.column_dimensions[get_column_letter(column)].width >= 8, f"“{head}” is narrow")
