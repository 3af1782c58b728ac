"""Service pages from ready figures with Jinja2: `render_jinja.py READY.json OUTPUT`."""

import json
import sys
from pathlib import Path

import charts_svg
from pages import service_page, templates


def main(ready, output):
    audit = json.loads(ready.read_text(encoding="utf-8"))
    output.mkdir(parents=True)
    page = templates().get_template("service.html")
    draw = lambda kind, *inputs: getattr(charts_svg, kind)(*inputs)
    for service in audit["services"]:
        series = {row["kpi"]: row["points"] for row in service["series"]}
        text = service_page(
            page, audit["year"], service, service["figures"], series, audit["national"], draw)
        (output / f"{service['code']}.html").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
