"""The site over HTTP with the spec's policy as a header: no page breaks it, scripts and styles run.

Served under a sub-path, as it may be published.
"""
import functools
import http.server
import threading
import contextlib

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"
WATCH = """
window.flsdbBroken = [];
document.addEventListener("securitypolicyviolation",
  e => window.flsdbBroken.push(e.effectiveDirective + " " + e.blockedURI));
"""
# What a page that injects would do: each is refused, and seen to be.
INJECT = """
const script = document.createElement("script");
script.textContent = "window.flsdbRan = true;";
document.body.append(script);
document.body.setAttribute("style", "color: red");
const image = new Image();
image.src = "http://127.0.0.1:9/beacon.png";
document.body.append(image);
return new Promise(done => setTimeout(() => done([!!window.flsdbRan,
  [...new Set(window.flsdbBroken.map(b => b.split(" ")[0]))].sort()]), 100));
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(site):
    """The address of the site while it lasts."""
    serve = functools.partial(Handler, directory=site.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{site.name}/"
        server.shutdown()


def faults(driver, site, pages):
    """A page, and what breaks the policy on it."""
    watch = driver.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})["identifier"]
    with served(site) as address:
        for page in pages:
            driver.get(address + page)
            for broken in driver.execute_script("return window.flsdbBroken"):
                yield page, f"over HTTP the policy refuses {broken}"
            for entry in driver.get_log("browser"):
                # A browser asks for an icon that no page names.
                if entry["level"] in ("SEVERE", "WARNING") and "favicon" not in entry["message"]:
                    yield page, f"over HTTP: {entry['message'][:200]}"
            if not driver.execute_script(
                    "return document.documentElement.classList.contains('js')"
                    " && getComputedStyle(document.querySelector('.skip-link')).position"
                    " === 'absolute'"):
                yield page, "over HTTP its script or stylesheet did not load"
        ran, refused = driver.execute_script(INJECT)
        driver.get_log("browser")
        if ran or refused != ["img-src", "script-src-elem", "style-src-attr"]:
            yield pages[-1], f"the policy would let an injection through: it refused {refused}"
    driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": watch})
