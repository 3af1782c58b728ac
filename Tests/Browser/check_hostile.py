"""Sites of hostile texts (hostile.py) in a real browser: no script of theirs runs, none of their
elements or attributes comes to be, on any page, with the find box used too.

Before that a page that does inject is opened, and must be caught in every way.
"""
import pathlib
import sys
import tempfile

from selenium.webdriver.common.by import By

from check_pages import browser
from hostile import LONG

COUNT = "window.flsdbHurts = 0; window.flsdbHurt = () => { window.flsdbHurts += 1; };"
LOOK = """
const all = [...document.querySelectorAll('*')];
return {
  'scripts run': window.flsdbHurts,
  'injected elements': document.querySelectorAll('flsdb-injected, img[src="x"]').length,
  'event attributes': all.flatMap(e => [...e.attributes]).filter(a => /^on/i.test(a.name)).length,
  'inline scripts': document.querySelectorAll('script:not([src])').length,
  'script links': all.filter(e => /^\\s*javascript:/i.test(
      e.getAttribute('href') || e.getAttribute('xlink:href') || e.getAttribute('src') || '')).length,
};"""
CAUGHT = ["scripts run", "injected elements", "event attributes", "inline scripts", "script links"]


def look(driver, page):
    driver.get(page.as_uri())
    found = driver.execute_script(LOOK)
    found["refused by the policy"] = sum(
        "Content Security Policy" in entry["message"] for entry in driver.get_log("browser"))
    return {what: count for what, count in found.items() if count}


def type_hostile(driver, page):
    """The find box filters by what is typed, and shows it nowhere as markup."""
    driver.get(page.as_uri())
    driver.find_element(By.CSS_SELECTOR, "input[type=search]").send_keys(LONG.replace("\u202e", ""))
    return {what: count for what, count in driver.execute_script(LOOK).items() if count}


def main(sites):
    driver = browser()
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": COUNT})
    faults = pages = hostile = 0
    with tempfile.TemporaryDirectory() as folder:
        bad = pathlib.Path(folder) / "bad.html"
        bad.write_text(f"<!DOCTYPE html><title>x</title><p title='{LONG}<a href='javascript:x'>",
                       "utf-8")
        missed = [what for what in CAUGHT if what not in look(driver, bad)]
        if missed:
            print(f"the page that injects is not caught: {missed}")
            faults += 1
    for site in map(pathlib.Path, sites):
        for page in sorted(site.resolve().rglob("*.html")):
            pages += 1
            hostile += b"&lt;flsdb-injected" in page.read_bytes()
            for what, count in look(driver, page).items():
                faults += 1
                print(f"{page}: {what}: {count}")
        for what, count in type_hostile(driver, site.resolve() / "index.html").items():
            faults += 1
            print(f"{site}/index.html, something hostile typed: {what}: {count}")
    driver.quit()
    print(f"{pages} pages opened, {hostile} of them with hostile text, {faults} faults")
    return 1 if faults or hostile < pages // 2 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
