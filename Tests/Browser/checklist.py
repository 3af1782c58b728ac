"""Lists to tick: by keyboard, kept on the device, cleared, and printed without JavaScript."""
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def shown(driver):
    boxes = driver.find_elements(By.CSS_SELECTOR, "li.tick input")
    return [box.is_selected() for box in boxes], driver.find_element(
        By.CSS_SELECTOR, "[data-checklist] output").text


def faults(driver, page):
    driver.get(page)
    boxes = driver.find_elements(By.CSS_SELECTOR, "li.tick input[type=checkbox]")
    if not boxes:
        yield "there is no box to tick"
        return
    for box in boxes:
        if not box.accessible_name:
            yield "a box has no name"
    boxes[0].send_keys(Keys.SPACE)
    boxes[1].send_keys(Keys.TAB)
    driver.find_elements(By.CSS_SELECTOR, "li.tick label")[2].click()
    wanted = [True, False, True] + [False] * (len(boxes) - 3)
    if shown(driver) != (wanted, f"2 of {len(boxes)} done"):
        yield f"ticking two boxes shows {shown(driver)}"
    driver.get(page)
    if shown(driver)[0] != wanted:
        yield "the ticks are gone after the page was opened again"
    driver.find_element(By.CSS_SELECTOR, "[data-checklist] button").send_keys(Keys.ENTER)
    driver.get(page)
    if any(shown(driver)[0]):
        yield "cleared ticks come back"
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get(page)
    if driver.find_element(By.CSS_SELECTOR, "[data-checklist]").is_displayed():
        yield "without JavaScript the page speaks of ticks that are kept"
    if not driver.find_element(By.CSS_SELECTOR, "li.tick").is_displayed():
        yield "without JavaScript the list is gone"
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
