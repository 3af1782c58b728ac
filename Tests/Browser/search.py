"""The search page by keyboard alone, from file:// and over HTTP under a sub-path."""
import functools
import http.server
import pathlib
import threading
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def tab_to(driver, field):
    for _ in range(40):
        if driver.switch_to.active_element == field:
            return True
        driver.switch_to.active_element.send_keys(Keys.TAB)
    return False


def type_into(driver, address, box, words, saying):
    """What is said aloud where `saying` selects, once typing into a box has paused; nothing and why
    where the box is out of the keyboard's reach."""
    driver.get(address)
    field = driver.find_element(By.ID, box)
    if not tab_to(driver, field):
        return False, "the box cannot be reached by the Tab key"
    field.send_keys(words)
    for _ in range(40):
        time.sleep(0.05)
        said = driver.find_element(By.CSS_SELECTOR, saying).text
        if said:
            break
    return True, said


def typed(driver, address, words):
    """The titles found, and what is said aloud."""
    reached, said = type_into(driver, address, "search-words", words, "#search-status")
    links = driver.find_elements(By.CSS_SELECTOR, "#search-results a")
    return [link.text for link in links] if reached else None, said


def faults_at(driver, address, service):
    """Each fault of the search at an address; `service` is the title of a page to find."""
    titles, said = typed(driver, address, service)
    if not titles or titles[0] != service or f"for “{service}”" not in said:
        yield f"searching “{service}” found {titles and titles[:3]} and said “{said}”"
        return
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    if driver.switch_to.active_element.get_attribute("id") != "search-status":
        yield "Enter does not lead to what is said of the results"
    driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    if driver.switch_to.active_element.text != service:
        yield "the Down key does not lead to the first result"
    driver.switch_to.active_element.send_keys(Keys.ENTER)
    heads = driver.find_elements(By.TAG_NAME, "h1")
    if not heads or service not in heads[0].text:
        yield f"the first result of “{service}” led to {driver.current_url}"
    # Without accents and in capitals; a letter wrong; nothing at all; markup stays text.
    if typed(driver, address, service.upper())[0] != titles:
        yield "capitals change what is found"
    wrong = service[:2] + "q" + service[3:]
    titles, said = typed(driver, address, wrong)
    if not titles or service not in titles or "Close to it" not in said:
        yield f"one wrong letter, “{wrong}”, found {titles and titles[:3]}"
    for words in ("qqqqqq", "<img src=x onerror=alert(1)>"):
        titles, said = typed(driver, address, words)
        if titles or not said.startswith("Nothing found for "):
            yield f"“{words}” found {titles} and said “{said}”"
    # Nobody minds the space between letters and digits.
    titles, said = typed(driver, address, "KPI9")
    if not titles or not titles[0].startswith("KPI 9:") or "Close to it" in said:
        yield f"“KPI9” found {titles and titles[:3]} and said “{said}”"
    driver.get(address + "?q=" + service.split()[0])
    if not driver.find_elements(By.CSS_SELECTOR, "#search-results a"):
        yield "an address with words finds nothing"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def faults(driver, site):
    """Faults of the search of a site, wherever it is opened from."""
    driver.get((site / "a-to-z.html").as_uri())
    listed = [link.text for link in driver.find_elements(By.CSS_SELECTOR, ".az a")]
    kinds = [kind.text for kind in driver.find_elements(By.CSS_SELECTOR, ".az .meta")]
    services = [title for title, kind in zip(listed, kinds) if kind.startswith("Service · ")]
    if not services:
        yield "a-to-z.html lists no service"
        return
    service = services[len(services) // 2]
    for fault in faults_at(driver, (site / "search.html").as_uri(), service):
        yield f"from file://: {fault}"
    serve = functools.partial(Quiet, directory=site.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/{site.name}/search.html"
        for fault in faults_at(driver, address, service):
            yield f"over HTTP: {fault}"
        server.shutdown()


def without_script(driver, site):
    """Without JavaScript the page leads to the list from A to Z instead of a dead box."""
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get((site / "search.html").as_uri())
    boxes = driver.find_elements(By.ID, "search-words")
    if any(box.is_displayed() for box in boxes):
        yield "without JavaScript the box is shown"
    links = driver.find_elements(By.CSS_SELECTOR, ".without-script a[href='a-to-z.html']")
    if not any(link.is_displayed() for link in links):
        yield "without JavaScript nothing leads to the list from A to Z"
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
