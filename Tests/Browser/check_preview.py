"""flsdb preview as whoever writes uses it: an open page follows its file, shows what is wrong with
it, comes back when it is mended, under the policy that it is published with; Ctrl-C ends it.

Says how long a changed resource took to be seen, from the end of writing to the new text in the page.
"""
import pathlib
import signal
import subprocess
import sys
import time

import policy
from check_pages import browser

LOADS = 5


def seen(driver, words, patience=60):
    """Seconds until the page says the words; None where it never does."""
    begun = time.monotonic()
    while time.monotonic() - begun < patience:
        try:
            if driver.execute_script(
                    "return document.body && document.body.textContent.includes(arguments[0])", words):
                return time.monotonic() - begun
        except Exception:  # The page is just being replaced.
            pass
        time.sleep(0.005)
    return None


def faults(driver, address, data):
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": policy.WATCH})
    item = data / "resources/bone-health-card.md"
    written = item.read_text("utf-8")
    title = next(line for line in written.splitlines() if line.startswith("title:"))
    driver.get(address + "resources/bone-health-card.html")
    took = []
    for turn in range(LOADS):
        item.write_text(written.replace(title, f'title: "Another name {turn}"'), "utf-8")
        took.append(seen(driver, f"Another name {turn}"))
        if took[-1] is None:
            yield "a changed resource is not seen"
            return
    print(f"a changed resource is seen after {min(took):.2f} s at best, {max(took):.2f} s at worst")
    item.write_text(written.replace(title, f"{title}\nunknown: x"), "utf-8")
    if seen(driver, "resources/bone-health-card.md:") is None:
        yield "a fault is not shown"
    item.write_text(written, "utf-8")
    if seen(driver, title.split('"')[1]) is None:
        yield "the page does not come back when the fault is mended"
    note = sorted((data / "narrative").glob("20*/key-messages/*.md"))[-1]
    words = note.read_text("utf-8")
    title = next(line for line in words.splitlines() if line.startswith("title:"))
    driver.get(address + f"{note.parent.parent.name}/index.html")
    note.write_text(words.replace(title, "title: Another message"), "utf-8")
    if seen(driver, "Another message") is None:
        yield "a changed message is not seen"
    for broken in driver.execute_script("return window.flsdbBroken"):
        yield f"the policy refuses {broken}"


def main(flsdb, work):
    work = pathlib.Path(work)
    before = sorted(str(file) for file in work.rglob("*"))
    preview = subprocess.Popen(
        [str(pathlib.Path(flsdb).resolve()), "preview", "--data", str(work / "data"), "--port", "0", "--quiet"],
        stdout=subprocess.PIPE, text=True, cwd=work)
    address = preview.stdout.readline().strip()
    driver, count = browser(), 0
    try:
        for fault in faults(driver, address, work / "data"):
            count += 1
            print(f"preview: {fault}")
        preview.send_signal(signal.SIGINT)
        if preview.wait(timeout=10) != 0:
            count += 1
            print(f"preview: Ctrl-C ends it with {preview.returncode}")
    finally:
        driver.quit()
        preview.kill()
    if sorted(str(file) for file in work.rglob("*")) != before:
        count += 1
        print("preview: it wrote something")
    print(f"preview: {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
