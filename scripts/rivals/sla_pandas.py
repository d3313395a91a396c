#!/usr/bin/python3
"""The benchmark's figures as an analyst would work them out with pandas, and a plain workbook by openpyxl.

    sla_pandas.py <exports folder> <output folder>

Local times are kept as the exports write them. That is exact for leads and touches, as the office is never open while
the clocks are changed; only the spans of deals are taken between instants. Prints the seconds of every phase.
"""
import glob
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from openpyxl import Workbook

ZONE = "America/Tijuana"
MONTH = pd.Timestamp("2026-10-01")
AS_OF = pd.Timestamp("2026-11-01")
WITHIN_S = 4 * 3600
TOUCH_TYPES = ["call", "email", "meeting", "message"]
EXEMPT_REASONS = ["duplicado", "spam"]
# thousandths of a peso for a hundredth of the currency, so that sums stay whole numbers
MILLS_PER_CENT = {"MXN": 10, "USD": 184, "EUR": 209}
STAGES = ["lead", "mql", "sql", "opportunity", "customer"]
PAIRS = list(zip(STAGES, STAGES[1:])) + [("lead", "customer")]

WEEKDAY = [("08:30", "13:30"), ("14:30", "18:00")]
SATURDAY = [("09:00", "13:00")]
FREE_DAYS = {
    "2025-09-16", "2025-11-17", "2025-12-24", "2025-12-25", "2025-12-31", "2026-01-01", "2026-02-02", "2026-05-01",
    "2026-09-16", "2026-11-16", "2026-12-24", "2026-12-25", "2026-12-31",
}


class WorkingTime:
    """Working seconds between local times, and the local time at which so many have passed."""

    def __init__(self, first, last):
        opens, closes = [], []
        for day in pd.date_range(first, last):
            hours = WEEKDAY if day.dayofweek < 5 else SATURDAY if day.dayofweek == 5 else []
            if str(day.date()) in FREE_DAYS:
                hours = []
            for open_at, close_at in hours:
                opens.append(day + pd.Timedelta(open_at + ":00"))
                closes.append(day + pd.Timedelta(close_at + ":00"))
        self.opens = seconds(pd.Series(opens))
        lengths = seconds(pd.Series(closes)) - self.opens
        self.lengths = lengths
        self.after = np.cumsum(lengths)
        self.before = self.after - lengths

    def worked(self, at):
        """Working seconds from the calendar's beginning to each local second."""
        i = np.searchsorted(self.opens, at, side="right") - 1
        return self.before[i] + np.minimum(at - self.opens[i], self.lengths[i])

    def deadline(self, start, allowance):
        """The last local second at which no more than the allowance has been worked since the start."""
        target = self.worked(start) + allowance
        i = np.searchsorted(self.after, target, side="right")
        return self.opens[i] + target - self.before[i]


def seconds(times):
    return times.to_numpy("datetime64[s]").astype("int64")


def in_month(times):
    return (times >= MONTH) & (times < AS_OF)


def read_exports(folder):
    texts = {name: "category" for name in ["stage", "owner", "source", "rejection_reason"]}
    dates = ["created_at", "lead_at", "mql_at", "sql_at", "rejected_at"]
    leads = pd.read_csv(
        folder / "leads.csv", usecols=["lead_id", *dates, *texts], dtype={"lead_id": str, **texts}, parse_dates=dates)
    texts = {name: "category" for name in ["owner", "outcome", "currency"]}
    dates = ["created_at", "closed_at"]
    deals = pd.read_csv(
        folder / "deals.csv", usecols=["lead_id", "amount", *dates, *texts],
        dtype={"lead_id": str, "amount": float, **texts}, parse_dates=dates)
    texts = {name: "category" for name in ["type", "direction", "automated"]}
    touches = []
    for file in sorted(glob.glob(str(folder / "activities*.csv"))):
        part = pd.read_csv(
            file, usecols=["lead_id", "occurred_at", *texts], dtype={"lead_id": str, **texts},
            parse_dates=["occurred_at"])
        is_touch = part["type"].isin(TOUCH_TYPES) & (part["direction"] == "outbound") & (part["automated"] != "true")
        touches.append(part.loc[is_touch & (part["occurred_at"] < AS_OF), ["lead_id", "occurred_at"]])
    return leads, deals, pd.concat(touches)


def label(column):
    return column.astype(object).where(column.notna(), "(none)")


def enter_stages(leads, deals):
    """One column a stage, filled in and put in order from the last stage to the first."""
    known = deals[deals["lead_id"].notna()]
    won = known[(known["outcome"] == "won") & (known["closed_at"] < AS_OF)]
    first_deal = known.groupby("lead_id")["created_at"].min()
    first_won = won.groupby("lead_id")["closed_at"].min()
    own = {
        "lead": leads["lead_at"].fillna(leads["created_at"].where(leads["stage"] != "Suscriptor")),
        "mql": leads["mql_at"],
        "sql": leads["sql_at"],
        "opportunity": leads["lead_id"].map(first_deal),
        "customer": leads["lead_id"].map(first_won),
    }
    entered = pd.DataFrame({stage: times.where(times < AS_OF) for stage, times in own.items()})
    for earlier, later in reversed(list(zip(STAGES, STAGES[1:]))):
        entered[earlier] = entered[earlier].where(
            ~(entered[later] < entered[earlier]) & entered[earlier].notna(), entered[later])
    return entered


def response(leads, entered, touches):
    """A row for every lead that became an MQL in the month: its state and how long it waited."""
    asked = in_month(entered["mql"])
    clocks = leads.loc[asked, ["lead_id", "source", "owner", "rejected_at", "rejection_reason"]]
    clocks = clocks.assign(start=entered.loc[asked, "mql"])
    candidates = touches.merge(clocks[["lead_id", "start"]], on="lead_id")
    candidates = candidates[candidates["occurred_at"] >= candidates["start"]]
    touched = clocks["lead_id"].map(candidates.groupby("lead_id")["occurred_at"].min())

    calendar = WorkingTime("2025-08-01", "2027-01-31")
    start = seconds(clocks["start"])
    deadline = pd.Series(calendar.deadline(start, WITHIN_S).astype("datetime64[s]"), index=clocks.index)
    is_touched = touched.notna()
    rejected = clocks["rejected_at"]
    exempt = (
        clocks["rejection_reason"].isin(EXEMPT_REASONS) & (rejected < AS_OF) & (rejected < deadline)
        & (~is_touched | (rejected < touched)))
    clocks["met"] = ~exempt & (touched <= deadline)
    clocks["late"] = ~exempt & (touched > deadline)
    clocks["overdue"] = ~exempt & ~is_touched & (deadline < AS_OF)
    clocks["due"] = clocks["met"] | clocks["late"] | clocks["overdue"]
    clocks["waited"] = calendar.worked(seconds(touched.fillna(AS_OF))) - calendar.worked(start)
    clocks["ended"] = is_touched
    return clocks[~exempt]


def kaplan_meier_median(waits):
    """The smallest time at which the product-limit curve is at or below one half, or None."""
    ends = waits.loc[waits["ended"], "waited"].to_numpy()
    times, ended = np.unique(ends, return_counts=True)
    at_risk = len(waits) - np.searchsorted(np.sort(waits["waited"].to_numpy()), times, side="left")
    halved = np.flatnonzero(np.cumprod(1 - ended / at_risk) <= 0.5 + 1e-9)
    return int(times[halved[0]]) if len(halved) else None


class Figures:
    """Rows of the figures file, each measure in total, by source and by owner."""

    def __init__(self):
        self.rows = []

    def add(self, measure, stage_from, stage_to, scope, scope_value, numerator, denominator, value):
        self.rows.append((measure, stage_from, stage_to, scope, scope_value, numerator, denominator, value))

    def share(self, measure, stage_from, stage_to, scope, scope_value, numerator, denominator):
        value = numerator / denominator if denominator else None
        self.add(measure, stage_from, stage_to, scope, scope_value, numerator, denominator, value)


def scopes(frame):
    """The frame as it is, and its groups by source and by owner."""
    yield "total", "", frame
    for scope in ["source", "owner"]:
        for value, group in frame.groupby(scope, observed=True):
            yield scope, value, group


def journey_figures(figures, leads, entered):
    flags = pd.DataFrame({"source": leads["source"], "owner": leads["owner"]})
    for stage in STAGES:
        flags[stage] = in_month(entered[stage])
    for start, end in PAIRS:
        flags[start + end] = flags[start] & entered[end].notna()
    flags = flags[flags[STAGES].any(axis=1)]
    for scope, value, group in scopes(flags):
        sums = {name: int(group[name].sum()) for name in flags.columns[2:]}
        for stage in STAGES:
            figures.add("entries", "", stage, scope, value, None, None, sums[stage])
        for start, end in PAIRS:
            figures.share("conversion_period", start, end, scope, value, sums[end], sums[start])
            figures.share("conversion_cohort", start, end, scope, value, sums[start + end], sums[start])


def response_figures(figures, clocks):
    for scope, value, group in scopes(clocks):
        due = int(group["due"].sum())
        figures.share("first_response", "", "mql", scope, value, int(group["met"].sum()), due)
        figures.share("never_contacted", "", "mql", scope, value, int(group["overdue"].sum()), due)
        figures.add("response_median", "", "mql", scope, value, None, None, kaplan_meier_median(group))


def deal_figures(figures, deals, leads):
    closed = deals[deals["outcome"].isin(["won", "lost"]) & in_month(deals["closed_at"])].copy()
    lead = leads.set_index("lead_id")[["source", "owner"]].reindex(closed["lead_id"])
    closed["source"] = label(lead["source"]).to_numpy()
    closed["owner"] = label(closed["owner"].astype(object).fillna(pd.Series(
        lead["owner"].to_numpy(), index=closed.index))).to_numpy()
    closed["won"] = closed["outcome"] == "won"
    instant = {
        name: closed[name].dt.tz_localize(ZONE, ambiguous=np.ones(len(closed), bool), nonexistent=pd.Timedelta("1h"))
        for name in ["created_at", "closed_at"]}
    days = (instant["closed_at"] - instant["created_at"]).dt.total_seconds() / 86_400
    closed["cycle"] = days.where(closed["won"] & (days >= 0))
    cents = (closed["amount"] * 100).round()
    closed["mills"] = (cents * closed["currency"].astype(object).map(MILLS_PER_CENT)).where(closed["won"])
    for scope, value, group in scopes(closed):
        won = int(group["won"].sum())
        figures.share("win_rate", "", "", scope, value, won, len(group))
        if won:
            figures.add("sales_cycle", "", "", scope, value, None, None, group["cycle"].median())
            figures.add("revenue", "", "", scope, value, None, None, group["mills"].sum() / 1000)


def write_workbook(figures, file):
    workbook = Workbook(write_only=True)
    for scope in ["total", "source", "owner"]:
        sheet = workbook.create_sheet(scope)
        sheet.append(["measure", "from", "to", scope, "numerator", "denominator", "value"])
        for row in figures.rows:
            if row[3] == scope:
                sheet.append(row[:3] + row[4:])
    workbook.save(file)


def main():
    exports, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    laps = [("start", time.perf_counter())]

    leads, deals, touches = read_exports(exports)
    laps.append(("read", time.perf_counter()))
    entered = enter_stages(leads, deals)
    for scope in ["source", "owner"]:
        leads[scope] = leads[scope].cat.add_categories("(none)").fillna("(none)")
    figures = Figures()
    journey_figures(figures, leads, entered)
    laps.append(("stages", time.perf_counter()))
    response_figures(figures, response(leads, entered, touches))
    laps.append(("first response", time.perf_counter()))
    deal_figures(figures, deals, leads)
    laps.append(("deals", time.perf_counter()))
    columns = ["measure", "stage_from", "stage_to", "scope", "scope_value", "numerator", "denominator", "value"]
    frame = pd.DataFrame(figures.rows, columns=columns).astype({"numerator": "Int64", "denominator": "Int64"})
    frame.to_csv(out / "figures.csv", index=False)
    write_workbook(figures, out / "report.xlsx")
    laps.append(("write", time.perf_counter()))
    for (_, before), (phase, after) in zip(laps, laps[1:]):
        print(f"{phase} {after - before:.2f} s")


if __name__ == "__main__":
    main()
