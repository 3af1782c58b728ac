"""Holds printed pages against their HTML: Tests/Print/check_prints.py SITE FOLDER PAGE…

Of each: tagged, titled, A4, bookmarks and tagged headings are the page's headings in their order, so
is the text as it is read, fonts embedded and readable, every picture has its description and is
whole on one page, tables have heads, no link leads into this machine. Of the report: each line of
the contents and each cross-reference names the page on which its heading stands, figures are
numbered in order, long tables repeat their heads; copies that are damaged in every way are refused.
"""
import html.parser
import pathlib
import re
import subprocess
import sys

import pikepdf


class Headings(html.parser.HTMLParser):
    """Text of each heading, of main alone or of all, and the ids of those that have one."""

    def __init__(self, text):
        super().__init__()
        self.found, self.inside, self.ids = [], None, {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if re.fullmatch("h[1-6]", tag):
            self.inside, self.place = "", dict(attributes).get("id")

    def handle_data(self, data):
        if self.inside is not None:
            self.inside += data

    def handle_endtag(self, tag):
        if re.fullmatch("h[1-6]", tag):
            self.found.append(words(self.inside))
            self.ids[self.place] = words(self.inside)
            self.inside = None


def words(text):
    return " ".join(text.replace("\u00ad", "").split())


def tool(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def bookmarks(items):
    for item in items:
        yield words(item.title)
        yield from bookmarks(item.children)


def elements(node):
    """Every element of the tree of tags, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def pages_of(element, document):
    """The pages on which an element's marks stand; 0 for one that the document no longer has."""
    numbers = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
    pages, rest = set(), [element]
    while rest:
        node = rest.pop()
        if isinstance(node, pikepdf.Dictionary) and "/Pg" in node:
            pages.add(numbers.get(node.Pg.objgen, 0))
        if isinstance(node, pikepdf.Dictionary) and "/K" in node:
            kids = node.K
            rest += list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return pages


def missing_in_order(wanted, text):
    """Each text that does not stand behind the one before it."""
    place = 0
    for each in wanted:
        found = text.find(each, place)
        if found < 0:
            yield each
        else:
            place = found + len(each)


def faults(file, page):
    source = page.read_text("utf-8")
    title = re.search("<title>(.*?)</title>", source).group(1)
    headings = Headings(source).found
    told = dict(re.findall(r"^([^:\n]+): +(.*)$", tool("pdfinfo", str(file)), re.M))
    for name, wanted in {"Tagged": "yes", "Title": title, "JavaScript": "no"}.items():
        if told.get(name) != wanted:
            yield f"{name} is {told.get(name)} where {wanted} is wanted"
    if "A4" not in told["Page size"]:
        yield f"pages are {told['Page size']}"
    for line in tool("pdffonts", str(file)).splitlines()[2:]:
        embedded, _, readable = line.split()[-5:-2]
        if (embedded, readable) != ("yes", "yes"):
            yield f"a font is not embedded or its text cannot be read: {line}"
    text = words(tool("pdftotext", str(file), "-"))
    for heading in missing_in_order(headings, text):
        yield f"as it is read, “{heading}” does not stand in its order"
    with pikepdf.open(file) as document:
        with document.open_outline() as outline:
            marks = list(bookmarks(outline.root))
        if marks != headings:
            yield f"bookmarks part from headings: {sorted(set(marks) ^ set(headings))[:5]}"
        yield from faults_of_tags(document)
        for sheet in document.pages:
            for note in sheet.get("/Annots", []):
                address = str(note.get("/A", {}).get("/URI", ""))
                if address and not address.startswith(("https://", "http://", "mailto:")):
                    yield f"a link leads to {address}"


def faults_of_tags(document):
    tags = [(str(each.S), each) for each in elements(document.Root.StructTreeRoot)]
    count = {name: sum(name == tag for tag, _ in tags) for name in ("/Figure", "/Table", "/TH")}
    if not all(count.values()):
        yield f"tags are missing: {count}"
    for tag, element in tags:
        if tag == "/Figure":
            if not str(element.get("/Alt", "")).strip():
                yield "a picture has no description"
            if any(part.S in ("/Figure", "/Table") for part in elements(element)):
                yield f"a picture hides what it holds: {str(element.get('/Alt', ''))[:60]}"
            if len(pages_of(element, document)) > 1:
                yield f"a picture is cut by a page break: {str(element.get('/Alt', ''))[:60]}"
    if not str(document.Root.get("/Lang", "")):
        yield "the language is not set"


def faults_of_report(file, page):
    """What a report has besides."""
    count = int(re.search(r"Pages: +(\d+)", tool("pdfinfo", str(file))).group(1))
    leaves = [tool("pdftotext", "-layout", "-f", str(n), "-l", str(n), str(file), "-")
              for n in range(1, count + 1)]
    source, flat = page.read_text("utf-8"), [words(leaf) for leaf in leaves]

    def on_page(text, number):
        return 0 < number <= count and text in flat[number - 1]

    entries = Headings(source).ids
    contents = re.search('<nav class="contents".*?</nav>', source, re.S).group(0)
    for place in re.findall('href="#([^"]+)"', contents):
        line = re.search(re.escape(entries[place]) + r"\W+(\d+)$", leaves[0], re.M)
        if not line:
            yield f"contents: “{entries[place]}” has no page number"
        elif not on_page(entries[place], int(line.group(1))):
            yield f"contents: “{entries[place]}” is not on page {line.group(1)}"
    numbers = [int(n) for n in re.findall(r'chart-number">Figure (\d+)', source)]
    if numbers != list(range(1, len(numbers) + 1)) or not numbers:
        yield f"figures are numbered {numbers}"
    for number in numbers:
        told = re.search(rf"See Figure {number} on page (\d+)", " ".join(flat))
        if not told:
            yield f"nothing refers to Figure {number}"
        elif not on_page(f"Figure {number}. ", int(told.group(1))):
            yield f"Figure {number} is not on page {told.group(1)}"
    for leaf, number in zip(flat[1:], range(2, count + 1)):
        if "Fracture Liaison Service Database" in leaf[:60] or "Annual report" not in leaf[:200]:
            yield f"page {number} has no running head"
        if f"{number} of {count}" not in leaf:
            yield f"page {number} has no number"
    for table in re.findall("<table.*?</table>", source, re.S):
        head = words(re.sub("<[^>]+>", " ", re.search("<thead>.*?</thead>", table, re.S).group(0)))
        rows = [words(re.sub("<[^>]+>", " ", row)) for row in
                re.findall("<tr><th scope=\"row\">.*?</tr>", table, re.S)]
        on = {n for row in rows for n, leaf in enumerate(flat, 1) if row in leaf}
        if len(on) == 1 or not rows:
            continue
        for number in on:
            if head.split()[0] not in flat[number - 1]:
                yield f"page {number} has rows without their head: {head}"


def first_picture(document):
    return next(each for each in elements(document.Root.StructTreeRoot) if each.S == "/Figure")


def untitled(document):
    del document.docinfo["/Title"]


def untagged(document):
    document.Root.MarkInfo.Marked = False


def without_bookmarks(document):
    del document.Root.Outlines


def without_language(document):
    del document.Root.Lang


def undescribed(document):
    first_picture(document).Alt = ""


def leading_home(document):
    note = next(note for sheet in document.pages for note in sheet.get("/Annots", []))
    note.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="file:///home/somebody/site/index.html")


def short_of_a_page(document):
    del document.pages[len(document.pages) // 2]


DAMAGES = [untitled, untagged, without_bookmarks, without_language, undescribed, leading_home,
           short_of_a_page]


def missed_damages(file, page):
    """The damages of a copy that the checks above would let through."""
    for damage in DAMAGES:
        copy = file.with_name("damaged.pdf")
        with pikepdf.open(file) as document:
            damage(document)
            document.save(copy)
        if not list(faults(copy, page)) + list(faults_of_report(copy, page)):
            yield damage.__name__


def main(site, folder, pages):
    count = 0
    for page in pages:
        name = page.removesuffix(".html").replace("/", "-")
        report = page.endswith("/index.html")
        file = folder / (f"fls-db-annual-report-{page[:4]}.pdf" if report else f"{name}.pdf")
        found = list(faults(file, site / page))
        if report:
            found += faults_of_report(file, site / page)
            found += [f"a copy is {damage} and passes" for damage in
                      missed_damages(file, site / page)]
        for fault in found:
            print(f"{file.name}: {fault}")
        count += len(found)
    print(f"{len(pages)} pages printed, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]))
