"""How soon a page is seen: the browser's own first paint, from disk, and what could hold it up."""

# Spec: under 200 ms from disk. The best of five loads, because others use the machine as well.
LONGEST = 200
LOADS = 5

FIRST = """
const done = arguments[arguments.length - 1];
const wait = () => {
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  if (paint) done(paint.startTime); else setTimeout(wait, 5);
};
wait();
"""
BLOCKING = """
return [...document.querySelectorAll("script")].filter(s => !s.src || !(s.defer || s.async))
  .map(s => s.src || "inline").concat(
    [...document.querySelectorAll("link[rel=stylesheet], script[src], img[src]")]
      .map(e => e.href || e.src).filter(a => !a.startsWith("file:") && !a.startsWith("data:")));
"""


def first(driver, address):
    """Milliseconds to the first paint with content."""
    driver.get(address)
    return driver.execute_async_script(FIRST)


def measured(driver, address):
    best = first(driver, address)
    for _ in range(LOADS - 1):
        if best < LONGEST / 2:
            break
        best = min(best, first(driver, address))
    return best


def faults(driver, address, time):
    if time > LONGEST:
        yield f"first paint after {time:.0f} ms where {LONGEST} are allowed"
    for script in driver.execute_script(BLOCKING):
        yield f"waits for {script}"
