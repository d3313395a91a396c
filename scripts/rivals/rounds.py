#!/usr/bin/env python3
"""Runs the job and its rivals in turn, compares their figures after every round, and prints how they did.

Each run is a process of its own, measured from its start to its exit by what the system accounts to it: time on the
clock, processor time of all its threads, and the most memory that it held at once. Called by scripts/benchmark.
"""
import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from compare import compare

MONTH, AS_OF = "2026-10", "2026-11-01"
SCRIPTS = Path(__file__).resolve().parent.parent
JOB, DUCKDB, PANDAS, LINES = "this job", "DuckDB", "pandas", "reading all lines"
AGAIN, SAMPLE = "this job once more", "this job, sample-data"
SHOWN_LOG_LINES = 20


class Run:
    """What one process cost."""

    def __init__(self, seconds, usage):
        self.wall = seconds
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def measure(name, command, log):
    with open(log, "wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = log.read_text(errors="replace").splitlines()[-SHOWN_LOG_LINES:]
        sys.exit(f"{name} failed with exit code {process.returncode}:\n" + "\n".join(tail))
    return Run(seconds, usage)


def commands(data, work, python):
    exports = str(data / "exports")
    classes = f"{work / 'classes'}:{work / 'lib'}/*"
    return {
        JOB: nightly(data, work / JOB),
        AGAIN: nightly(data, work / JOB),
        DUCKDB: ["java", "-cp", classes, "SlaDuckDb", exports, str(work / DUCKDB)],
        PANDAS: [python, "-B", str(SCRIPTS / "rivals" / "sla_pandas.py"), exports, str(work / PANDAS)],
        LINES: ["java", "-cp", str(work / "classes"), "ReadLines", exports],
        SAMPLE: nightly(SCRIPTS.parent / "sample-data", work / SAMPLE),
    }


def nightly(inputs, folder):
    return [
        str(SCRIPTS / "nightly"), "--agreement", str(inputs / "agreement"), "--exports", str(inputs / "exports"),
        "--out", str(folder / "out"), "--month", MONTH, "--as-of", AS_OF]


def log_of(work, name):
    return work / f"{name}.log"


# the exports may have been made up a minute ago, and nobody writes to them any more
os.environ["SLA_GUARDS_SETTLE"] = "0s"


def play(contenders, work):
    """One run of each, in turn; returns the runs and on how many figures all agreed."""
    runs = {}
    for name, command in contenders.items():
        # every run starts from nothing; the job run once more, over the same exports, works in the folder of the first
        shutil.rmtree(work / name, ignore_errors=True)
        (work / name).mkdir()
        runs[name] = measure(name, command, log_of(work, name))
    scripts = [work / name / "figures.csv" for name in (DUCKDB, PANDAS)]
    agreed = compare(work / JOB / "out" / f"figures-{MONTH}.csv", scripts)
    if agreed is None:
        sys.exit("The figures differ, so there is nothing to compare the times of.")
    return runs, agreed


def rows(file):
    """Rows without the header; a line break within quotes does not end one."""
    ended = 0
    is_quoted = False
    with open(file, "rb") as lines:
        for line in lines:
            is_quoted ^= line.count(b'"') % 2 == 1
            ended += not is_quoted
    return ended - 1


def describe(data):
    exports = data / "exports"
    counts = {
        kind: sum(rows(file) for file in exports.glob(f"{kind}*.csv")) for kind in ("leads", "activities", "deals")}
    megabytes = sum(file.stat().st_size for file in exports.iterdir()) / 1e6
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    lines = ", ".join(f"{count:,} {kind}" for kind, count in counts.items())
    return (
        f"{lines} ({megabytes:.0f} MB); {os.cpu_count()} cores, {memory:.0f} GB of memory, "
        f"{platform.system()} {platform.machine()}, load {os.getloadavg()[0]:.1f} at the start")


def spread(values, form):
    return f"{statistics.median(values):{form}} ({min(values):{form}}–{max(values):{form}})"


def table(rounds):
    yield f"{'':24}{'seconds':>22}{'processor s':>22}{'peak memory MB':>22}"
    for name in rounds[0]:
        runs = [each[name] for each in rounds]
        yield (
            f"{name:24}{spread([run.wall for run in runs], '.2f'):>22}"
            f"{spread([run.cpu for run in runs], '.2f'):>22}{spread([run.megabytes for run in runs], '.0f'):>22}")


def ratios(rounds):
    for one, other in [(JOB, DUCKDB), (JOB, PANDAS), (DUCKDB, PANDAS), (LINES, JOB)]:
        walls = [each[one].wall / each[other].wall for each in rounds]
        memory = [each[one].megabytes / each[other].megabytes for each in rounds]
        yield f"{one + ' / ' + other:34}{spread(walls, '.2f'):>22} of the time{spread(memory, '.2f'):>22} of the memory"


def phases(log):
    """The lines of a log that tell how long something took, without their time of day."""
    for line in log.read_text(errors="replace").splitlines():
        if re.search(r"\d s$", line):
            yield re.sub(r"^\d{4}-\d\d-\d\dT\S+ ", "", line)


def main():
    arguments = argparse.ArgumentParser()
    for name, kind in [("--runs", int), ("--data", Path), ("--work", Path), ("--python", str)]:
        arguments.add_argument(name, type=kind, required=True)
    given = arguments.parse_args()
    contenders = commands(given.data, given.work, given.python)
    # counting rows also brings the exports into the system's cache, for whoever runs first
    print(describe(given.data), flush=True)

    rounds = []
    for number in range(1, given.runs + 1):
        runs, agreed = play(contenders, given.work)
        rounds.append(runs)
        seconds = ", ".join(f"{name} {run.wall:.2f} s" for name, run in runs.items())
        print(f"round {number}: {seconds}", flush=True)

    print(f"\nAll agree on {agreed} figures. Median of {given.runs} rounds (least–most):\n")
    print("\n".join(table(rounds)), end="\n\n")
    print("Median of the ratios within a round (least–most):\n")
    print("\n".join(ratios(rounds)))
    for name in (JOB, DUCKDB, PANDAS):
        print(f"\nThe last run of {name} by phase:")
        for line in phases(log_of(given.work, name)):
            print("  " + line)


if __name__ == "__main__":
    main()
