"""An XML extract read and held against the schema, against lxml and xmllint."""

from timing import Contestant, SideBySide, compare, remove

from .bench import ROOT, release


def run(bench):
    table = SideBySide("XML with schema validation", "records × services")
    xmllint = bench.tool("xmllint", "libxml2-utils")
    schema = ROOT / "Data/dictionary/extract.xsd"
    for records, services in bench.options.sizes:
        # 10,000,000 would be 10 GB of XML.
        if records > 1_000_000:
            continue
        data = bench.extract(records, services, "xml")
        extract = data / "extracts/2021/patients.xml"
        contestants = [
            Contestant("flsdb validate", [bench.flsdb, "validate", *release(data), "--quiet"]),
            Contestant("xmllint --stream --schema", [
                xmllint, "--stream", "--noout", "--schema", schema, extract]),
            Contestant("lxml iterparse + XMLSchema", bench.script("read_lxml", extract, schema)),
        ]
        large = records >= 1_000_000
        results = compare(contestants, min(bench.runs, 2 if large else 3), bench.log, not large)
        table.group(f"{records:,} × {services:,}", contestants, results)
        bench.hold(
            f"XML of {records:,} records, time over xmllint’s",
            results[0].median / results[1].median, 1.1)
        remove(data)
