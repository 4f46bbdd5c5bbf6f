"""Figures: how it goes, each chart with its table and CSV."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError
from station.showing.charts import Columns, columns, share
from station.showing.csv_of import csv_of
from station.showing.navigation import Link
from station.showing.render import page
from station.showing.say import catalogue
from station.showing.times import HERE
from storage.overview.figures import AGES, FiguresNow, Share, Tally

ROUTER = APIRouter()
LINKS = (Link(words="figures.title", path="/figures", act=Act.SEE_FIGURES, order=50, icon="figures"),)
Looker = Annotated[Visit, allow(Act.SEE_FIGURES)]

DAYS = 14
_PACE = 7
"""Days whose mean tells when the backlog ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One chart's numbers."""

    name: str
    """`figures.NAME` is its title, `figures.NAME.about` says what it counts."""
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    columns: Columns | None = None
    """Drawn as upright bars; else the last column lies."""
    lengths: tuple[float, ...] = ()


@ROUTER.get("/figures")
def figures(visit: Looker, facility: str = "") -> Response:
    """Show everything on one page, of all facilities in the scope or of one."""
    now = _now(visit, facility)
    everywhere = now if not facility else _now(visit, "")
    return page(
        visit,
        "figures/figures.html",
        now=now,
        tables=_tables(visit, now),
        ends=ends(now, visit.at),
        facility=facility,
        facilities=[one.name for one in everywhere.facilities],
    )


@ROUTER.get("/figures/{name}.csv")
def table(visit: Looker, name: str, facility: str = "") -> Response:
    """Return one table as CSV."""
    for one in _tables(visit, _now(visit, facility)):
        if one.name == name:
            return csv_of(f"sohoa-{name}", one.headings, one.rows)
    raise HiddenError("no such table")


def ends(now: FiguresNow, at: datetime) -> datetime | None:
    """Return when the waiting files will be read at the pace of the last week; None without a pace."""
    pace = sum(day.settled for day in now.days[-_PACE:]) / _PACE
    return at + timedelta(days=now.waiting / pace) if pace and now.waiting else None


def _now(visit: Visit, facility: str) -> FiguresNow:
    scope = visit.account.scope
    if facility:
        if scope.facilities and facility not in scope.facilities:
            raise HiddenError("outside the scope")
        scope = replace(scope, facilities=(facility,))
    today = visit.at.astimezone(HERE).replace(hour=0, minute=0, second=0, microsecond=0)
    days = [today - timedelta(days=back) for back in range(DAYS - 1, -2, -1)]
    return visit.desk.kept.figures.now(scope, days=days)


def _tables(visit: Visit, now: FiguresNow) -> tuple[Table, ...]:
    days = [day.start.astimezone(HERE).strftime("%d/%m") for day in now.days]
    return (
        _upright(visit, "intake", days, [day.received for day in now.days]),
        _upright(visit, "read", days, [day.pages for day in now.days]),
        _upright(visit, "released", days, [day.released for day in now.days]),
        _upright(visit, "age", _ages(visit), now.questions),
        _shares(visit, "form", now.forms),
        _shares(visit, "facility", now.facilities),
        _tallies(visit, "quarantine", now.quarantine, "upload.refused."),
        _tallies(visit, "causes", now.causes, "finding."),
        _tallies(visit, "people", now.people, ""),
    )


def _upright(visit: Visit, name: str, labels: Sequence[str], values: Sequence[int]) -> Table:
    return Table(
        name=name,
        headings=(visit.say(f"figures.{name}.label"), visit.say(f"figures.{name}.value")),
        rows=tuple(zip(labels, values, strict=True)),
        columns=columns(tuple(zip(labels, values, strict=True))),
    )


def _ages(visit: Visit) -> list[str]:
    days = [age.days for age in AGES]
    younger = [visit.say("figures.age.under", days=one) for one in days]
    return [*younger, visit.say("figures.age.over", days=days[-1])]


def _shares(visit: Visit, name: str, shares: Sequence[Share]) -> Table:
    words = [visit.say(f"form.{one.name}") if name == "form" else one.name for one in shares]
    rows = tuple(
        (word, one.records, one.straight, one.open_questions, _percent(one.straight, one.records))
        for word, one in zip(words, shares, strict=True)
    )
    headings = tuple(
        visit.say(f"figures.{key}") for key in (f"{name}.label", "records", "straight", "open", "rate")
    )
    lengths = tuple(share(one.straight, one.records) for one in shares)
    return Table(name=name, headings=headings, rows=rows, lengths=lengths)


def _tallies(visit: Visit, name: str, tallies: Sequence[Tally], prefix: str) -> Table:
    most = max((one.count for one in tallies), default=0)
    return Table(
        name=name,
        headings=(visit.say(f"figures.{name}.label"), visit.say(f"figures.{name}.value")),
        rows=tuple((_word(visit, f"{prefix}{one.name}", one.name), one.count) for one in tallies),
        lengths=tuple(share(one.count, most) for one in tallies),
    )


def _word(visit: Visit, key: str, name: str) -> str:
    return visit.say(key) if key in catalogue() else name


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"
