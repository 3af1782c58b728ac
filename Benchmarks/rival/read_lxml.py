"""Reads and validates an XML extract with lxml: `read_lxml.py EXTRACT SCHEMA`.

iterparse with an XML Schema, each patient let go of once it is read; prints how many patients and
answers there are."""

import sys

from lxml import etree


def main(extract, schema):
    patients = answers = 0
    for _, patient in etree.iterparse(
            extract, tag="patient", schema=etree.XMLSchema(file=schema)):
        patients += 1
        answers += len({question.get("n"): question.text for question in patient})
        patient.clear(keep_tail=False)
        while patient.getprevious() is not None:
            del patient.getparent()[0]
    print(patients, answers)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
