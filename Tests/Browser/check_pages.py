"""Every page of a site in a real browser, from file://, at the width of a phone and of a desk.

Every page at 360 px and 1280 px: no message in the console (a broken policy, a missing file, an
error) and no sideways scrolling of the page itself. One page of each kind: axe-core finds no
violation of WCAG 2.2 A and AA at both widths, light, dark and printed, and no lost contrast in
forced colours; nothing is lost at 200 % and 400 % or with wide text spacing, nothing moves where
motion is unwelcome (modes.py); its first paint is timed and waits for no script (paint.py); over HTTP
under the policy as a header it breaks none of it (policy.py). Each poster prints on one A4 page and each set of
slides one to a page, whole. Journeys by keyboard (journeys.py). Home: the find box works, by
name and by postcode. Compare: what is chosen by keyboard stands side by side as the tables say it. The search works
by keyboard, from file:// and over HTTP, and without JavaScript leads to the list. Lists
to tick keep their ticks on the device.
"""
import base64
import pathlib
import re
import shutil
import sys

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.common.by import By

import checklist
import compare
import find
import journeys
import modes
import paint
import policy
import search

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = (360, 1280)


def browser():
    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                 "--hide-scrollbars", "--allow-file-access-from-files"):
        options.add_argument(flag)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=driver)


def emulate(driver, width, scheme="light"):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": scheme}]})


def kind(path):
    """Pages of one kind differ only in their year, number or service."""
    path = re.sub(r"\d{4}/", "YEAR/", path)
    path = re.sub(r"kpi-\d+", "kpi", path)
    path = re.sub(r"(figures/\w+|meetings/\w+)/.+", r"\1/PLACE.html", path)
    path = re.sub(r"resources/(\w+)/.+", r"resources/\1/FACET.html", path)
    return re.sub(r"services/(?!index).+", "services/SERVICE.html", path)


def template(path):
    """Kinds that one template makes: items of the repository, revisions, guides to a chart."""
    path = re.sub(r"resources/(?!index|archive|case-studies|dataset\.|evidence|line-of|start-)[^/]+$",
                  "resources/ITEM.html", kind(path))
    path = re.sub(r"archive/\d.+", "archive/REVISION.html", path)
    return re.sub(r"how-to-read/(?!index).+", "how-to-read/CHART.html", path)


def every_mode(driver, address):
    """One page of a kind, as every reader sees it."""
    time = paint.measured(driver, address)
    yield "", paint.faults(driver)
    for width in WIDTHS:
        emulate(driver, width, "dark")
        yield f"at {width} px in the dark", axe(driver)
        emulate(driver, width)
        with modes.media(driver, "print"):
            # Paper has no targets to touch.
            yield f"at {width} px as printed", axe(driver, without=["target-size"])
    with modes.media(driver, forced_colors="active"):
        yield "in forced colours", axe(driver, ["color-contrast"])
    yield "", modes.faults(driver)
    SLOWEST.append((time, address))


SLOWEST = []


def axe(driver, rules=None, without=()):
    """What axe-core finds: everything, or by the rules named, but for those left out."""
    if not driver.execute_script("return !!window.axe"):
        driver.execute_script(AXE)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(done);", only)
    for violation in result["violations"]:
        if violation["id"] in without:
            continue
        for node in violation["nodes"][:3]:
            yield f"axe {violation['id']}: {violation['help']}: {node['html'][:160]}"


def page_faults(driver):
    for entry in driver.get_log("browser"):
        if entry["level"] in ("SEVERE", "WARNING"):
            yield f"console: {entry['message'][:300]}"
    width, inner = driver.execute_script(
        "return [document.scrollingElement.scrollWidth, window.innerWidth]")
    if width > inner:
        yield f"scrolls sideways: {width} px wide in a window of {inner} px"


def printed(driver, page):
    """A poster is one A4 page, slides are 16:9 with one on each page and nothing cut off."""
    is_poster = page.startswith("meetings/poster/")
    emulate(driver, 1280)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": []})
    slides, cut = driver.execute_script(
        "const slides = [...document.querySelectorAll('.slide')];"
        "return [slides.length, slides.filter(s => s.scrollHeight > s.clientHeight + 1"
        " || s.scrollWidth > s.clientWidth + 1).map(s => s.querySelector('h1, h2').textContent)]")
    for title in cut:
        yield f"printed, the slide “{title}” is cut off"
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    pdf = base64.b64decode(driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    pages = len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
    wanted = 1 if is_poster else slides
    if pages != wanted or not wanted:
        yield f"prints on {pages} pages where {wanted} are wanted"
    size = [round(float(n)) for n in re.search(
        rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf).groups()]
    if size != ([595, 842] if is_poster else [960, 540]):
        yield f"prints on pages of {size[0]} by {size[1]} points"


def find_by_keyboard(driver, home):
    """Typing a service's name into the find box leaves that service and hides the others."""
    driver.get(home)
    field = driver.find_element(By.CSS_SELECTOR, "input[type=search]")
    listed = f"#{field.get_attribute('data-find')} a"
    links = driver.find_elements(By.CSS_SELECTOR, listed)
    if len(links) < 2:
        yield "home: the list of services to find is missing"
        return
    name = links[-1].text
    if not search.tab_to(driver, field):
        yield "home: the find box cannot be reached by the Tab key"
        return
    field.send_keys(name)
    shown = [link.text for link in driver.find_elements(By.CSS_SELECTOR, listed)
             if link.is_displayed()]
    if name not in shown or len(shown) >= len(links):
        yield f"home: finding a service by name showed {len(shown)} of {len(links)}"


def main(folder):
    site = pathlib.Path(folder).resolve()
    pages = sorted(str(page.relative_to(site)) for page in site.rglob("*.html"))
    driver, faults, seen = browser(), 0, set()

    def say(page, found):
        nonlocal faults
        for fault in found:
            faults += 1
            print(f"{page}: {fault}")

    every = {}
    for page in pages:
        new = kind(page) not in seen
        seen.add(kind(page))
        for width in WIDTHS:
            emulate(driver, width)
            driver.get((site / page).as_uri())
            say(f"{page} at {width} px", page_faults(driver))
            if new:
                say(f"{page} at {width} px", axe(driver))
        if every.setdefault(template(page), page) == page:
            for mode, found in every_mode(driver, (site / page).as_uri()):
                say(f"{page} {mode}".strip(), found)
        if page.startswith("meetings/"):
            say(page, printed(driver, page))
    emulate(driver, 1280)
    for page, fault in policy.faults(driver, site, list(every.values())):
        say(page, [fault])
    for page, fault in journeys.faults(driver, site, pages):
        say(page, [fault])
    say("index.html", find_by_keyboard(driver, (site / "index.html").as_uri()))
    say("index.html", find.faults(driver, (site / "index.html").as_uri()))
    for page in [page for page in pages if page.endswith("matrix.html")]:
        say(page, compare.faults(driver, (site / page).as_uri()))
        say(page, compare.without_script(driver, (site / page).as_uri()))
    say("search.html", search.faults(driver, site))
    say("search.html", search.without_script(driver, site))
    for page in [page for page in pages if "data-checklist" in (site / page).read_text("utf-8")]:
        say(page, checklist.faults(driver, (site / page).as_uri()))
    driver.quit()
    time, address = max(SLOWEST)
    print(f"slowest first paint: {time:.0f} ms, {address.removeprefix(site.as_uri())}")
    print(f"{len(pages)} pages of {len(seen)} kinds opened, {len(every)} of them in every mode,"
          f" {faults} faults")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
