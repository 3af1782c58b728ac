"""Journeys by keyboard alone: skip to the content, sort a table, open what is folded, scroll a wide
table, work the model, and walk through whole pages seeing where one is.

Each begins as a reader does, at the top of the page with the Tab key.
"""
import re
import time

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import modes

# Whether the focused element is seen: in the window, not under another, told apart from the others.
SEEN = """
const e = document.activeElement;
if (!e || e === document.body) return null;
const box = e.getBoundingClientRect(), style = getComputedStyle(e);
const line = [...e.getClientRects()].find(r => r.width > 0 && r.height > 0) || box;
const x = Math.min(Math.max(line.x + Math.min(line.width, 40) / 2, 1), innerWidth - 2);
const y = Math.min(Math.max(line.y + Math.min(line.height, 20) / 2, 1), innerHeight - 2);
const top = document.elementFromPoint(x, y);
return {
  name: (e.tagName + " " + (e.textContent || e.id).trim().slice(0, 40)),
  shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
    && box.right > 0 && box.left < innerWidth,
  covered: !!top && !(e.contains(top) || top.contains(e)),
  marked: style.boxShadow !== "none" || (style.outlineStyle !== "none"
    && parseFloat(style.outlineWidth) > 0 && !/rgba\\(0, 0, 0, 0\\)/.test(style.outlineColor)),
};
"""


def press(driver, *keys):
    ActionChains(driver).send_keys(*keys).perform()


def tab_to(driver, selector, most=400):
    """Presses Tab until what matches has the focus; None where it never has."""
    for _ in range(most):
        press(driver, Keys.TAB)
        element = driver.switch_to.active_element
        if driver.execute_script("return arguments[0].matches(arguments[1])", element, selector):
            return element
    return None


def skip(driver, address):
    driver.get(address)
    press(driver, Keys.TAB)
    link = driver.switch_to.active_element
    if link.get_attribute("class") != "skip-link" or link.rect["x"] < 0:
        yield "the first Tab does not show the link to the content"
        return
    press(driver, Keys.ENTER)
    if driver.switch_to.active_element.get_attribute("id") != "main":
        yield "the link to the content does not lead there"
    press(driver, Keys.TAB)
    if not driver.execute_script(
            "return document.querySelector('main').contains(document.activeElement)"):
        yield "behind the link to the content, Tab leads out of it"


def sort(driver, address):
    """The first column of numbers, ascending and then descending."""
    driver.get(address)
    button = tab_to(driver, "table.sortable th.number button")
    if not button:
        yield "no head of a sortable table can be reached"
        return
    read = """
const head = arguments[0].closest("th"), column = head.cellIndex;
return [head.getAttribute("aria-sort"), [...head.closest("table").tBodies[0].rows]
  .map(r => parseFloat(r.cells[column].textContent.replace(/,/g, "")))
  .filter(n => !isNaN(n))];"""
    for key, wanted, turned in ((Keys.ENTER, "ascending", False), (Keys.SPACE, "descending", True)):
        press(driver, key)
        said, numbers = driver.execute_script(read, button)
        if said != wanted or numbers != sorted(numbers, reverse=turned) or len(numbers) < 2:
            yield f"sorting by keyboard says “{said}” and shows {numbers[:4]}"
        if driver.switch_to.active_element != button:
            yield "sorting takes the focus away"


def unfold(driver, address):
    driver.get(address)
    summary = tab_to(driver, "summary")
    if not summary:
        yield "nothing that is folded can be reached"
        return
    is_open = "return arguments[0].parentElement.open"
    for key, wanted in ((Keys.ENTER, True), (Keys.SPACE, False)):
        before = driver.execute_script(is_open, summary)
        press(driver, key)
        if driver.execute_script(is_open, summary) == before:
            yield f"{'Enter' if wanted else 'Space'} does not open or fold what is folded"


def read_chart(driver, address):
    """The marks of a chart, one after the other; each is said in the words of its own title."""
    driver.get(address)
    plot = tab_to(driver, ".chart svg[role='img']")
    if not plot:
        yield "no chart can be reached"
        return
    titles = driver.execute_script(
        "return [...arguments[0].querySelectorAll('title')].filter(t => t.parentNode !== arguments[0])"
        ".map(t => t.textContent)", plot)
    said = "return arguments[0].closest('.chart').querySelector('.chart-words').textContent"
    for key, wanted in ((Keys.ARROW_RIGHT, titles[0]), (Keys.ARROW_RIGHT, titles[1]),
                        (Keys.ARROW_LEFT, titles[0]), (Keys.END, titles[-1]), (Keys.ESCAPE, "")):
        press(driver, key)
        if driver.execute_script(said, plot) != wanted:
            yield "a chart does not say the mark that the arrow keys go to"
    if driver.switch_to.active_element != plot:
        yield "reading a chart takes the focus away"


def scroll(driver, address):
    """A table wider than a phone is scrolled by its arrow keys."""
    modes.size(driver, 360)
    driver.get(address)
    wide = "return document.activeElement.scrollWidth > document.activeElement.clientWidth"
    box = None
    for _ in range(20):
        box = tab_to(driver, ".table-scroll", 120)
        if not box or driver.execute_script(wide):
            break
    if not box:
        yield "no wide table can be reached"
    else:
        press(driver, Keys.ARROW_RIGHT)
        time.sleep(0.2)
        if not driver.execute_script("return arguments[0].scrollLeft", box):
            yield "the Right key does not scroll a wide table"
    modes.size(driver, 1280)


def model(driver, address):
    """A number of the form, changed by typing, changes what is worked out and said."""
    driver.get(address)
    results = "return document.querySelector('main').innerText.replace(/\\s+/g, ' ')"
    field = tab_to(driver, ".model input[type=text], .model input[type=number], .model input:not([type])")
    if not field:
        yield "the model's form cannot be reached"
        return
    before = driver.execute_script(results)
    value = field.get_attribute("value")
    digits = re.sub(r"\D", "", value) or "1"
    ActionChains(driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL).perform()
    press(driver, str(int(digits) * 2), Keys.ENTER)
    for _ in range(40):
        time.sleep(0.05)
        if driver.execute_script(results) != before:
            return
    yield f"typing into “{field.accessible_name}” changes no result"


def walk(driver, address, most=120):
    """Every stop of the Tab key is seen, marked, and followed by another until the page ends."""
    driver.get(address)
    stops, last = 0, None
    for _ in range(most):
        press(driver, Keys.TAB)
        seen = driver.execute_script(SEEN)
        if seen is None:
            break
        stops += 1
        for fault in ("shown", "marked"):
            if not seen[fault]:
                yield f"the stop “{seen['name']}” is not {fault}"
        if seen["covered"]:
            yield f"the stop “{seen['name']}” lies under something else"
        element = driver.switch_to.active_element
        if element == last:
            yield f"the Tab key is caught at “{seen['name']}”"
            return
        last = element
    if stops < 5:
        yield f"the Tab key stops at {stops} places only"


def faults(driver, site, pages):
    """Each page and what is wrong with a journey through it."""
    modes.size(driver, 1280)
    year = max(page.split("/")[0] for page in pages if re.match(r"\d{4}/", page))
    service = max((page for page in pages if re.fullmatch(rf"{year}/services/(?!index).+", page)),
                  key=lambda page: (site / page).stat().st_size)
    ways = [(skip, service), (sort, f"{year}/kpi-04-services.html"), (unfold, service), (read_chart, service),
            (scroll, f"{year}/matrix.html"), (model, "model.html"), (walk, "index.html"),
            (walk, service), (walk, f"{year}/kpi-04.html"), (walk, f"{year}/index.html"),
            (walk, "model.html"), (walk, "search.html")]
    # So that what is focused stands still when it is looked at.
    with modes.media(driver, prefers_reduced_motion="reduce"):
        for way, page in ways:
            for fault in way(driver, (site / page).as_uri()):
                yield page, fault
