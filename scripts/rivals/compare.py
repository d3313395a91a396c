#!/usr/bin/env python3
"""Compares the figures of a script with those of this job, and fails telling the first differences.

    compare.py <figures of the job> <figures of the script>...

Compared are the measures and scopes below. Counts must be equal, values up to 1e-9 of themselves. A row that only one
file has must hold nothing but zeros: whether a scope without anything in it gets a row is a matter of taste.
"""
import csv
import sys
from decimal import Decimal

STAGES = {"lead", "mql", "sql", "opportunity", "customer"}
SCOPES = {"total", "source", "owner"}
STANDING = {"entries", "conversion_period", "conversion_cohort", "win_rate", "sales_cycle", "revenue"}
OF_COMMITMENT = {"first_response", "never_contacted", "response_median"}
KEY = ["measure", "stage_from", "stage_to", "scope", "scope_value"]
FEWEST_ROWS = 20
SHOWN = 10


def is_compared(row):
    stages = {row["stage_from"], row["stage_to"]} - {""}
    measures = OF_COMMITMENT if row.get("commitment") else STANDING if "commitment" in row else STANDING | OF_COMMITMENT
    return row["measure"] in measures and stages <= STAGES and row["scope"] in SCOPES


def read(file):
    rows = {}
    with open(file, encoding="utf-8", newline="") as lines:
        for row in filter(is_compared, csv.DictReader(lines)):
            key = tuple(row[column] for column in KEY)
            if key in rows:
                sys.exit(f"{file} has two rows for {'/'.join(key)}")
            rows[key] = {column: number(row[column]) for column in ["numerator", "denominator", "value"]}
    return rows


def number(text):
    return Decimal(text) if text else None


def is_same(column, one, other):
    if one is None or other is None:
        return one is other
    tolerance = Decimal("1e-9") * max(1, abs(one)) if column == "value" else 0
    return abs(one - other) <= tolerance


def differences(expected, found):
    nothing = {"numerator": None, "denominator": None, "value": None}
    for key in sorted(expected.keys() | found.keys()):
        one, other = expected.get(key), found.get(key)
        if one is None or other is None:
            if any((one or other).values()):
                yield f"{'/'.join(key)}: {show(one or nothing)} of the job, {show(other or nothing)} of the script"
        else:
            for column in one:
                if not is_same(column, one[column], other[column]):
                    yield f"{'/'.join(key)}: {column} {one[column]} of the job, {other[column]} of the script"


def show(row):
    return ", ".join(f"{column} {value}" for column, value in row.items() if value is not None) or "no row"


def compare(job, scripts):
    """The number of figures that all agree on, or None after telling the first differences."""
    expected = read(job)
    if len(expected) < FEWEST_ROWS:
        sys.exit(f"{job} holds {len(expected)} figures to compare, which cannot be all")
    agree = True
    for file in scripts:
        found = list(differences(expected, read(file)))
        if found:
            agree = False
            print(f"{file} differs from {job} in {len(found)} figures:", file=sys.stderr)
            for line in found[:SHOWN]:
                print("  " + line, file=sys.stderr)
    return len(expected) if agree else None


if __name__ == "__main__":
    agreed = compare(sys.argv[1], sys.argv[2:])
    if agreed is None:
        sys.exit(1)
    print(f"All agree on {agreed} figures.")
