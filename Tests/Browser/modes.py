"""Ways in which readers see a page, besides its widths: print, forced colours, reduced motion, zoom,
text set wider. In each nothing may be lost.
"""
import contextlib

# WCAG 2.2, 1.4.12: text must bear this spacing without loss.
SPACING = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
document.adoptedStyleSheets = [sheet];
"""

# What a reader cannot reach: text beyond the page's edges, or cut by its own box, outside of boxes
# that scroll.
LOST = """
const scrolls = e => { for (; e; e = e.parentElement) {
  const style = getComputedStyle(e);
  if (/auto|scroll/.test(style.overflowX) && e !== document.documentElement
      && e !== document.body) return true;
} return false; };
const edge = document.documentElement.clientWidth, lost = [];
for (const e of document.querySelectorAll("body *:not(svg *):not(script)")) {
  if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
  const box = e.getBoundingClientRect();
  if (!box.width || !box.height || e.closest(".skip-link") || scrolls(e)) continue;
  if (!e.checkVisibility()) continue;
  const style = getComputedStyle(e);
  const range = document.createRange();
  range.selectNodeContents(e);
  const text = range.getBoundingClientRect();
  if (text.right > edge + 1 || text.left < -1)
    lost.push("beyond the edge: " + e.textContent.trim().slice(0, 60));
  else if (/hidden|clip/.test(style.overflowX + style.overflowY)
      && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
    lost.push("cut by its box: " + e.textContent.trim().slice(0, 60));
}
return [document.scrollingElement.scrollWidth - window.innerWidth, lost.slice(0, 3)];
"""

MOVING = """
const moving = [...document.querySelectorAll("*")].filter(e => {
  const style = getComputedStyle(e);
  return style.transitionDuration.split(",").some(t => parseFloat(t) > 0)
    || style.animationName !== "none" || style.scrollBehavior === "smooth";
});
return moving.slice(0, 3).map(e => e.tagName + "." + e.className)
  .concat(document.getAnimations().length ? ["an animation runs"] : []);
"""

# In forced colours a sign must not hang on a ground that is taken away: each keeps its word, and no
# label of a chart has the colour of its ground.
UNSEEN = """
const unseen = [];
for (const e of document.querySelectorAll(".tag, .standing, .trend, [class*=heat-]")) {
  if (e.checkVisibility() && !e.textContent.trim()) unseen.push("no word: " + e.className);
}
for (const e of document.querySelectorAll(".plot text")) {
  const style = getComputedStyle(e);
  const plot = getComputedStyle(e.closest("svg")).backgroundColor;
  if (!e.closest(".t-callout") && e.checkVisibility() && style.fill === plot)
    unseen.push("text of the colour of its ground: " + e.textContent.slice(0, 40));
}
return unseen.slice(0, 3);
"""


@contextlib.contextmanager
def media(driver, kind="", **features):
    """While it lasts the page is seen in print, or by a reader with these settings."""
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": kind, "features": [
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()]})
    yield
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


def size(driver, width, height=900, scale=1):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})


def lost(driver):
    beyond, texts = driver.execute_script(LOST)
    if beyond > 0:
        yield f"the page scrolls sideways by {beyond} px"
    yield from texts


def faults(driver):
    """Faults of the page that is open, at its width of a desk, in every mode but axe's own."""
    for width, height, scale, words in ((320, 256, 4, "at 400 % (320 px)"),
                                        (640, 450, 2, "at 200 % (640 px)")):
        size(driver, width, height, scale)
        yield from (f"{words}: {fault}" for fault in lost(driver))
    size(driver, 360)
    driver.execute_script(SPACING)
    yield from (f"with wide text spacing: {fault}" for fault in lost(driver))
    driver.execute_script("document.adoptedStyleSheets = [];")
    size(driver, 1280)
    with media(driver, prefers_reduced_motion="reduce"):
        yield from (f"with reduced motion moves {what}" for what in driver.execute_script(MOVING))
    with media(driver, forced_colors="active"):
        yield from (f"in forced colours: {what}" for what in driver.execute_script(UNSEEN))
