"""Prints pages of a site with headless Chromium to PDF: tagged, with bookmarks, the same bytes each time.

What the stylesheet cannot say is added to the page while it prints, never to its file:
the running head (its title), and the page numbers of contents and cross-references, which are read
from a first print and hold when a further print gives the same. Links that lead out of the document
are taken off, because a file has no address, unless --address says where the site is published.
"""
import argparse
import base64
import io
import json
import pathlib
import shutil

import pikepdf
from selenium import webdriver

HEAD = """
const title = JSON.stringify(document.title.replace(/ – FLS-DB$/, ""));
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@page { @top-left { content: ${title}; } }
  @page :first { @top-left { content: none; } }`);
document.adoptedStyleSheets = [sheet];
"""
LINKS = """
const [folder, address] = arguments;
for (const link of document.querySelectorAll("a[href]")) {
  const written = link.getAttribute("href");
  if (/^(#|https?:|mailto:)/.test(written)) continue;
  if (address) link.setAttribute("href", new URL(written, address + folder).href);
  else link.removeAttribute("href");
  link.classList.add("inside");
}
"""
NUMBERS = """
for (const link of document.querySelectorAll(".contents a[href^='#'], .reference a[href^='#']")) {
  const page = arguments[0][decodeURIComponent(link.hash.slice(1))];
  if (page) link.dataset.page = page;
}
"""


HEADINGS = """
return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(heading => heading.textContent);
"""


def browser():
    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(flag)
    options.binary_location = shutil.which("chromium")
    driver = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=driver)


def printed(driver):
    """The page that is open, as a PDF."""
    return base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {
        "preferCSSPageSize": True, "printBackground": True, "generateTaggedPDF": True,
        "generateDocumentOutline": True})["data"])


def destinations(pdf):
    """The number of the page on which each id that is linked to stands."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        places = {page.objgen: page.index + 1 for page in document.pages}
        named = document.Root.get("/Dests", {})
        return {name[1:]: places[place[0].objgen] for name, place in named.items()}


def numbered(driver):
    """Printed anew until the page numbers that stand in it are its own."""
    known = None
    for _ in range(5):
        pdf = printed(driver)
        found = destinations(pdf)
        if found == known:
            return pdf
        known = found
        driver.execute_script(NUMBERS, found)
    raise SystemExit("print: the page numbers do not settle")


def elements(node):
    """Every element of the tree of tags, each before what it holds."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def open_figures(document):
    """A picture with its table is a section: readers take what has a description for a picture
    alone, and would pass over the table."""
    for element in elements(document.Root.StructTreeRoot):
        if element.S == "/Figure" and any(part.S == "/Figure" for part in elements(element)):
            element.S = pikepdf.Name.Sect
            element.T = element.Alt
            del element.Alt


def bookmarks(node):
    """Every bookmark below, each before those inside it."""
    mark = node.get("/First")
    while mark is not None:
        yield mark
        yield from bookmarks(mark)
        mark = mark.get("/Next")


def space_bookmarks(document, headings):
    """A bookmark says what its heading says: Chromium drops the space at which a heading breaks."""
    written = {"".join(words): " ".join(words) for words in
               (heading.replace("\u00ad", "").split() for heading in headings)}
    for mark in bookmarks(document.Root.get("/Outlines", pikepdf.Dictionary())):
        letters = "".join(str(mark.Title).replace("\u00ad", "").split())
        mark.Title = written.get(letters, str(mark.Title))


def finished(pdf, title, day, headings):
    """With its title shown, bookmarks open, and the edition's day for the printer's."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        info = document.docinfo
        info["/Title"], info["/Creator"] = title, "flsdb"
        info["/Author"] = "Fracture Liaison Service Database"
        info["/CreationDate"] = info["/ModDate"] = f"D:{day.replace('-', '')}000000Z"
        open_figures(document)
        space_bookmarks(document, headings)
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        document.Root.PageMode = pikepdf.Name.UseOutlines
        document.save(out, deterministic_id=True, compress_streams=True,
                      object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def days(site):
    """The day on which each year's edition was published, latest year last."""
    listed = json.loads((site / "api/index.json").read_text("utf-8"))["editions"]
    listed = [edition["edition"] for edition in listed]
    return {str(each["year"]): each["published_on"]
            for each in sorted(listed, key=lambda each: each["year"])}


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("site", type=pathlib.Path)
    words.add_argument("output", type=pathlib.Path)
    words.add_argument("pages", nargs="*", help="instead of the latest annual report")
    words.add_argument("--address", default="", help="where the site is published, ending in /")
    given = words.parse_args()
    site, years = given.site.resolve(), days(given.site)
    latest = list(years)[-1]
    driver = browser()
    given.output.mkdir(parents=True, exist_ok=True)
    for page in given.pages or [f"{latest}/index.html"]:
        name = page.removesuffix(".html").replace("/", "-")
        if page == f"{latest}/index.html":
            name = f"fls-db-annual-report-{latest}"
        if not (site / page).is_file():
            raise SystemExit(f"print: {given.site} has no page {page}")
        driver.get((site / page).as_uri())
        title = driver.title
        driver.execute_script(HEAD)
        driver.execute_script(LINKS, page, given.address)
        file = given.output / f"{name}.pdf"
        headings = driver.execute_script(HEADINGS)
        day = years.get(page[:4], years[latest])
        file.write_bytes(finished(numbered(driver), title, day, headings))
        print(file)
    driver.quit()


if __name__ == "__main__":
    main()
