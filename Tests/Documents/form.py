"""Whether a document is one that everybody can read and nothing is left unmarked."""

import re
from datetime import date

from docx.oxml.ns import qn

RED = "C00000"


SECTIONS = {"Business case": [str(n) for n in range(1, 19)], "Needs assessment": list("ABCDEFGHIJ")}


def check_form(path, document, edition, faults):
    def must(holds, words):
        if not holds:
            faults.append(f"{path}: {words}")

    facts = document.core_properties
    kind = next((words for words in SECTIONS if facts.title.startswith(words)), None)
    must(kind is not None, "no title in its properties")
    must(bool(facts.author) and facts.language == "en-GB", "no author or language")
    must(facts.created == facts.modified, "it was changed after it was made")
    must(facts.created.date() == date.fromisoformat(edition["published_on"]), "another day")
    styles = document.styles
    must(str(styles["Local"].font.color.rgb) == RED, "local text is not red")
    language = styles.element.find(".//" + qn("w:lang"))
    must(language is not None and language.get(qn("w:val")) == "en-GB", "no language of its text")

    levels = [int(p.style.name[-1]) for p in document.paragraphs if p.style.name.lower().startswith("heading")]
    must(levels[:1] in ([1], [2]) and max(levels) == 2, "headings jump")
    titles = [p.text for p in document.paragraphs if p.style.name == "Title"]
    must(titles == [facts.title], "not one title, or another than in its properties")
    sections = [p.text for p in document.paragraphs if p.style.name.lower() == "heading 1"]
    must([s.split()[0] for s in sections] == SECTIONS.get(kind), "not all sections in their order")

    paragraphs = list(document.paragraphs)
    for table in document.tables:
        head = table.rows[0]._tr.find(qn("w:trPr") + "/" + qn("w:tblHeader"))
        must(head is not None, "a table has no row of heads")
        must(all(cell.text for cell in table.rows[0].cells), "a head is empty")
        must(len(table.rows) > 1, "a table has no row")
        for row in table.rows:
            for cell in row.cells:
                must(bool(cell.text), "a cell is empty")
                paragraphs += cell.paragraphs
    for paragraph in paragraphs:
        for run in paragraph.runs:
            local = run.style is not None and run.style.name == "Local"
            bracketed = run.text.startswith("[") and run.text.endswith("]")
            must(local == bracketed, f"red and brackets part at {run.text!r}")
    text = "\n".join(p.text for p in paragraphs)
    must(not re.search(r"\bnil\b|Optional\(|\bnan\b|\binf\b", text), "a value is none")
    if edition["synthetic"]:
        must("Synthetic data." in text, "it does not say that its data is synthetic")
        footer = document.sections[0].footer.paragraphs[0].text
        must("Synthetic data." in footer, "its pages do not say that its data is synthetic")
