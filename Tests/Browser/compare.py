"""Compare by keyboard alone: what is chosen stands side by side as the page's tables say it."""
import re

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from search import tab_to


def cells(driver, row):
    """The figures of a row of the page's own tables, without signs, and their intervals."""
    return driver.execute_script(
        "return [...document.getElementById(arguments[0]).cells].slice(1).map(c =>"
        " [c.firstChild.textContent.trim(), c.querySelector('.ci')?.textContent || '', c.dataset.v,"
        "  c.querySelector('abbr[title=green], abbr[title=amber], abbr[title=red]')?.title || ''])",
        row)


def shown(driver, column):
    return driver.execute_script(
        "return [...document.querySelectorAll('.compare-table tbody tr')].map(r => {"
        " const c = r.cells[arguments[0] + 1], say = s => c.querySelector(s)?.textContent || '';"
        " return [c.firstChild.textContent.trim(), say('.compare-interval'), say('.standing'),"
        "  say('.tag').toLowerCase()]; })", column)


def agree(table, chosen):
    """A chosen figure says what the table says; one without an interval says no verdict."""
    return len(table) == len(chosen) and all(
        [*row[:2], row[2] if row[1] else "", row[3]] == own for row, own in zip(table, chosen))


def heads(driver):
    return [head.text.split("\n")[0] for head in driver.find_elements(
        By.CSS_SELECTOR, ".compare-table thead th")][1:]


def faults(driver, address):
    driver.get(address)
    names = driver.execute_script(
        "return [...document.querySelectorAll('.matrix tbody tr[id^=service-]')]"
        ".map(r => [r.id, r.cells[0].textContent.trim()])")
    first, second = names[0], names[-1]
    box = driver.find_element(By.ID, "compare-1")
    if not tab_to(driver, box):
        yield "the first choice cannot be reached by the Tab key"
        return
    box.send_keys(first[1])
    driver.switch_to.active_element.send_keys(Keys.TAB)
    driver.switch_to.active_element.send_keys(second[1])
    driver.switch_to.active_element.send_keys(Keys.TAB)
    if heads(driver) != [first[1], second[1], "All services"]:
        yield f"choosing {first[1]} and {second[1]} by typing shows {heads(driver)}"
        return
    said = driver.find_element(By.ID, "compare-status").text
    if first[1] not in said or second[1] not in said:
        yield f"what is chosen is not said: “{said}”"
    for column, (row, name) in enumerate([first, second]):
        if not agree(cells(driver, row), shown(driver, column)):
            yield f"{name} beside another differs from its own row"
    if "#" not in driver.current_url or not driver.current_url.endswith(f"{first[0]},{second[0]}"):
        yield f"the address does not name the choice: {driver.current_url}"
    shared = driver.find_element(By.ID, "compare-link").get_attribute("href")
    driver.get("about:blank")
    driver.get(shared)
    if heads(driver) != [first[1], second[1], "All services"]:
        yield f"the shared address shows {heads(driver)}"
    # An address names places of this page or nothing.
    for wrong in ("#service-none", "#<b>", "#%E0%A4%A", "#compare"):
        driver.get("about:blank")
        driver.get(address + wrong)
        if heads(driver):
            yield f"the address {wrong} shows {heads(driver)}"
    driver.get("about:blank")
    driver.get(shared)
    clear = driver.find_element(By.ID, "compare-clear")
    clear.send_keys(Keys.ENTER)
    if heads(driver) or driver.switch_to.active_element.get_attribute("id") != "compare-1":
        yield "clearing leaves something, or leaves the reader elsewhere"
    kept = driver.execute_script(
        "return [document.cookie, localStorage.length, sessionStorage.length]")
    if any(kept):
        yield f"something is remembered: {kept}"
    yield from unsorted(driver)


def unsorted(driver):
    """Sorting by a head puts numbers in order and what has none last."""
    driver.execute_script(
        "document.querySelector('.matrix .sortable thead th:nth-child(5) button').focus()")
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    texts = driver.execute_script(
        "return [...document.querySelectorAll('.matrix .sortable tbody tr')]"
        ".map(r => r.cells[4].textContent)")
    numbers = [float(m.group()) if (m := re.match(r"[\d.]+", t)) else None for t in texts]
    having = [n for n in numbers if n is not None]
    if having != sorted(having) or None in numbers[:len(having)]:
        yield f"sorted by the fourth indicator, the services stand as {numbers[:6]}"


def without_script(driver, address):
    """Without JavaScript there is no dead control, and every service has its row."""
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get(address)
    if any(box.is_displayed() for box in driver.find_elements(By.TAG_NAME, "select")):
        yield "without JavaScript the choices are shown"
    if not driver.find_elements(By.CSS_SELECTOR, ".matrix tbody tr[id^='service-']"):
        yield "without JavaScript there is no service"
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
