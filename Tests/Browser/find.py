"""The find box of the home page by keyboard: by postcode, by nothing that there is, and Enter."""
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from search import type_into


def typed(driver, home, words):
    """The services left, and what is said aloud."""
    reached, said = type_into(driver, home, "find-service", words, ".find output")
    links = driver.find_elements(By.CSS_SELECTOR, "#service-list a")
    return [link for link in links if link.is_displayed()] if reached else None, said


def faults(driver, home):
    driver.get(home)
    items = driver.execute_script(
        "return [...document.querySelectorAll('#service-list li')]"
        ".map(i => [i.querySelector('a').textContent, i.dataset.areas || ''])")
    found, said = typed(driver, home, "qqqq")
    if found or not said.startswith("Nothing found for “qqqq”. Try"):
        yield f"“qqqq” found {found} and said “{said}”"
    name = items[len(items) // 2][0]
    found, said = typed(driver, home, name)
    if [link.text for link in found] != [name] or not said.startswith("1 service found."):
        yield f"“{name}” found {len(found or [])} and said “{said}”"
    else:
        driver.switch_to.active_element.send_keys(Keys.ENTER)
        head = driver.find_element(By.TAG_NAME, "h1").text
        if name not in head:
            yield f"Enter on the only service found led to “{head}”"
    areas = sorted({area for _, own in items for area in own.split()})
    if not areas:
        return
    area = areas[len(areas) // 2]
    having = [name for name, own in items if area in own.split()]
    many = "1 service names" if len(having) == 1 else f"{len(having)} services name"
    for postcode in (f"{area}1", f"{area.lower()}12 3", f"{area}9 9ZZ"):
        found, said = typed(driver, home, postcode)
        if [link.text for link in found] != having or \
                not said.startswith(f"{many} the postcode area {area}."):
            yield f"“{postcode}” found {len(found or [])} of {len(having)} and said “{said}”"
    found, said = typed(driver, home, area)
    if not set(having) <= {link.text for link in found} or many not in said:
        yield f"“{area}” found {len(found or [])} and said “{said}”"
    found, said = typed(driver, home, "VX1 1AA")
    if found or "the first letters of your postcode" not in said:
        yield f"a postcode area that is none found {len(found)} and said “{said}”"
