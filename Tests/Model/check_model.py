"""The model's page in a real browser, from file://, against the program.

200 random sets of inputs: every number of every comparison and outcome agrees to one part in
1,000,000,000, and so do the ranges of draws. Then the form: what cannot be used is named by its
field and the rest stays; it works by keyboard alone; its address saves it; a service's link fills
it in; at 360 px nothing scrolls sideways; without JavaScript the page still informs. The time of
1,000 draws is said, not held.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import random_inputs

SETS = 200
AGREE = 1e-9
COMPARED = {
    "qalys": "qalys", "bed_days": "bedDays", "life_years": "lifeYears", "deaths_avoided": "deaths",
    "care_home_moves_avoided": "careHomes", "service_cost": "service", "drug_cost": "drugs",
    "nhs_saving": "nhsSaving", "local_authority_saving": "socialSaving", "nhs_net": "nhsNet",
    "local_authority_net": "socialNet", "net": "net", "benefit_cost_ratio": "ratio",
    "cost_per_qaly": "costPerQALY", "payback_year": "payback", "number_needed_to_treat": "nnt",
    "nhs_net_by_year": "nhsNetByYear", "local_authority_net_by_year": "socialNetByYear",
}
OUTCOME = {
    "treated_each_intake": "treated", "deaths": "deaths", "life_years": "lifeYears",
    "qalys": "qalys", "bed_days": "bedDays", "fracture_care_by_year": "careByYear",
    "care_homes_by_year": "socialByYear", "service_by_year": "serviceByYear",
    "drugs_by_year": "drugsByYear", "refractured_by_year": "refractured",
}
RUN = """
const inputs = arguments[0], plain = (key, value) =>
  value instanceof Float64Array ? Array.from(value) : value;
const result = flsModel.run(inputs);
const points = flsModel.draws(inputs, arguments[1], flsModelData.seed);
result.ranges = points.map((set) => ["avoided", "qalys", "net"].map((n) => flsModel.interval(set, n)));
result.faults = flsModel.contradictions(inputs);
return JSON.stringify(result, plain);
"""


def browser():
    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                 "--hide-scrollbars", "--allow-file-access-from-files"):
        options.add_argument(flag)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=service)


def program(flsdb, *arguments):
    done = subprocess.run([flsdb, "model", *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"flsdb model {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def pairs(ours, theirs, scale):
    """Every number of the program beside the page's, with the size that a difference is held to."""
    for place, (one, two) in enumerate(zip(ours["comparisons"], theirs["comparisons"])):
        # A difference of two large sums is as exact as the sums.
        for key, name in COMPARED.items():
            yield f"comparison {place} {key}", one[key], two[name]
        avoided = one["fractures_avoided"]
        yield f"comparison {place} avoided", [avoided[k] for k in ("hip", "vertebral", "other")], two["avoided"]
        yield f"comparison {place} total", avoided["total"], two["allAvoided"]
    for place, (one, two) in enumerate(zip(ours["outcomes"], theirs["outcomes"])):
        for key, name in OUTCOME.items():
            yield f"outcome {place} {key}", one[key], two[name]
        for site, key in enumerate(("hip_by_year", "vertebral_by_year", "other_by_year")):
            yield f"outcome {place} {key}", one[key], two["fracturesByYear"][site]
    for place, (one, two) in enumerate(zip(ours["uncertainty"], theirs["ranges"])):
        for key, range_ in zip(("fractures_avoided", "qalys", "net"), two):
            yield f"range {place} {key}", one[key], range_


def sizes(result):
    """The largest number of each kind, which decides how exact a difference of two can be."""
    money = max(abs(v) for o in result["outcomes"] for k in
                ("careByYear", "socialByYear", "serviceByYear", "drugsByYear") for v in o[k])
    counts = max(max(o["deaths"], o["lifeYears"], o["bedDays"], 1) for o in result["outcomes"])
    return money, counts


def differs(one, two, size):
    if isinstance(one, list):
        return len(one) != len(two) or any(differs(a, b, size) for a, b in zip(one, two))
    if one is None or two is None:
        return one is not two
    return abs(one - two) > AGREE * max(abs(one), abs(two), size)


def arithmetic(driver, flsdb):
    rows = random_inputs.fields(program(flsdb, "--fields"))
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "inputs.yaml"
        for seed in range(SETS):
            inputs = random_inputs.draw(rows, seed)
            file.write_text("".join(f"{k}: {v}\n" for k, v in inputs.items()))
            draws = 20 if seed < 10 else 1
            ours = json.loads(program(
                flsdb, "--inputs", str(file), "--format", "json", "--draws", str(draws)))
            theirs = json.loads(driver.execute_script(RUN, inputs, draws))
            if theirs["faults"]:
                yield f"set {seed}: the page refuses what the program takes: {theirs['faults']}"
            money, counts = sizes(theirs)
            for name, one, two in pairs(ours, theirs, money):
                is_money = any(w in name for w in ("cost", "saving", "net", "care", "service", "drugs"))
                # Ratios of differences are as inexact as what they divide by.
                if any(w in name for w in ("ratio", "per_qaly", "needed")):
                    if (one is None) != (two is None):
                        yield f"set {seed} {name}: {one} and {two}"
                    elif one is not None and abs(one) < 1e12 and abs(one - two) > 1e-6 * max(1, abs(one)):
                        yield f"set {seed} {name}: {one} and {two}"
                    continue
                if differs(one, two, money if is_money else counts):
                    yield f"set {seed} {name}: {one} and {two}"
                values = zip(one, two) if isinstance(one, list) else [(one, two)]
                size = money if is_money else counts
                for a, b in values:
                    if a is not None and b is not None:
                        worst = max(worst, abs(a - b) / max(abs(a), abs(b), size))
    print(f"{SETS} sets of inputs: largest relative difference {worst:.2e}")


def timing(driver):
    """Processor time of the page's own thread, so that what else runs does not count."""
    driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})

    def spent():
        metrics = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        return next(m["value"] for m in metrics if m["name"] == "TaskDuration")

    before = spent()
    driver.execute_script("flsModel.draws(flsModelData.presets.community, 1000, 2021);")
    print(f"1,000 draws in the browser: {spent() - before:.2f} s of processor time")


def put(driver, key, text):
    field = driver.find_element(By.ID, key)
    driver.execute_script(
        "const d = arguments[0].closest('details'); if (d) d.open = true;", field)
    field.clear()
    field.send_keys(text)
    return field


def settled(driver):
    for _ in range(200):
        words = driver.find_element(By.ID, "model-status").text
        if "ranges of" in words or "Not updated" in words:
            return words
        time.sleep(0.05)
    return words


def cell(driver, row, column):
    return driver.execute_script(
        "return document.getElementById('model-results-caption').closest('table')"
        ".tBodies[0].rows[arguments[0]].cells[arguments[1]].textContent", row, column)


def all_cells(driver):
    return driver.execute_script(
        "return Array.from(document.getElementById('model-results-caption').closest('table')"
        ".tBodies[0].rows).map((r) => Array.from(r.cells).map((c) => c.textContent))")


def form(driver, page):
    driver.get(page)
    still = all_cells(driver)
    driver.find_element(By.ID, "hip_patients").send_keys(Keys.ENTER)
    settled(driver)
    for before, after in zip(still, all_cells(driver)):
        if "draws" not in before[0].lower() and before != after:
            yield f"the page's own results and the form's differ: {before} and {after}"

    bad = [("hip_patients", "-5", "is negative"), ("hip_patients", "", "is blank"),
           ("hip_patients", "many", "is not a number"), ("hip_patients", "9" * 20, "is too large"),
           ("horizon_months", "0", "is too small"), ("current_started", "300", "is more than"),
           ("discount_rate", "1e1", "is not a number")]
    for key, text, problem in bad:
        driver.get("about:blank")
        driver.get(page)
        put(driver, "lag_months", "3")
        field = put(driver, key, text)
        field.send_keys(Keys.ENTER)
        settled(driver)
        error = driver.find_elements(By.ID, f"{key}-error")
        if not error or problem not in error[0].text or field.get_attribute("aria-invalid") != "true":
            yield f"{key} {text!r}: no error beside the field"
        elif f"{key}-error" not in field.get_attribute("aria-describedby"):
            yield f"{key} {text!r}: the error does not describe the field"
        if driver.switch_to.active_element.get_attribute("id") != "model-errors":
            yield f"{key} {text!r}: the list of errors has no focus"
        if driver.find_element(By.ID, "lag_months").get_attribute("value") != "3":
            yield f"{key} {text!r}: another field was changed"
        driver.find_element(By.CSS_SELECTOR, "#model-errors a").send_keys(Keys.ENTER)
        if driver.switch_to.active_element != field:
            yield f"{key} {text!r}: the error does not lead to its field"

    driver.get("about:blank")
    driver.get(page)
    before = cell(driver, 0, 4)
    for _ in range(80):
        if driver.switch_to.active_element.get_attribute("id") == "better_started":
            break
        driver.switch_to.active_element.send_keys(Keys.TAB)
    else:
        yield "the form cannot be reached by the Tab key"
    driver.switch_to.active_element.send_keys(Keys.CONTROL, "a")
    driver.switch_to.active_element.send_keys("200", Keys.ENTER)
    settled(driver)
    after = cell(driver, 0, 4)
    if before == after:
        yield "by keyboard, the results did not change"
    address = driver.current_url
    if "better_started=200" not in address:
        yield f"the address does not hold the numbers: {address}"
    driver.get("about:blank")
    driver.get(address)
    settled(driver)
    if cell(driver, 0, 4) != after:
        yield "the address does not bring the results back"
    driver.get("about:blank")
    driver.get(page + "#hip_patients=%3Cscript%3E&preset=__proto__&lag_months=%E0")
    settled(driver)
    if not driver.find_elements(By.ID, "hip_patients-error"):
        yield "a damaged address is not named by its field"


def prefilled(driver, site):
    links = 0
    for service in sorted(site.glob("*/services/*.html")):
        found = re.search(r'href="([^"]*model\.html\?[^"]*)"', service.read_text("utf-8"))
        if not found:
            continue
        links += 1
        if links > 5:
            continue
        query = found.group(1).split("?")[1].replace("&amp;", "&")
        driver.get("about:blank")
        driver.get((site / "model.html").as_uri() + "?" + query)
        words = settled(driver)
        if "ranges of" not in words:
            box = driver.find_element(By.ID, "model-errors").text
            yield f"{service.name}: its link does not compute: {words} {box}"
        if not driver.find_elements(By.CSS_SELECTOR, ".model-own"):
            yield f"{service.name}: nothing is marked as from the audit"
    print(f"{links} services' pages lead to the model with their own figures")
    if not links:
        yield "no service's page leads to the model"


def narrow(driver, page):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": False})
    driver.get("about:blank")
    driver.get(page + "#preset=golden")
    settled(driver)
    width = driver.execute_script("return document.scrollingElement.scrollWidth")
    if width > 360:
        yield f"at 360 px the page is {width} px wide"
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def without_script(driver, page):
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get("about:blank")
    driver.get(page)
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    if driver.find_element(By.ID, "model").is_displayed():
        yield "without JavaScript the form is shown and cannot work"
    if not driver.find_element(By.CSS_SELECTOR, ".without-script").is_displayed():
        yield "without JavaScript nothing says so"
    for part in ("model-results-caption", "preset-results-caption", "check-table-caption"):
        if not driver.find_element(By.ID, part).is_displayed():
            yield f"without JavaScript {part} is missing"


def main(folder, flsdb):
    site = pathlib.Path(folder).resolve()
    page = (site / "model.html").as_uri()
    driver, faults = browser(), 0
    driver.get(page)
    for check in (arithmetic(driver, flsdb), form(driver, page), prefilled(driver, site),
                  narrow(driver, page), without_script(driver, page)):
        for fault in check:
            faults += 1
            print(fault)
            if faults > 40:
                return 1
    driver.get(page)
    timing(driver)
    for entry in driver.get_log("browser"):
        if entry["level"] in ("SEVERE", "WARNING"):
            faults += 1
            print(f"console: {entry['message'][:300]}")
    driver.quit()
    print(f"the model's page: {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
