"""What to do first: the most urgent thing on top, each with its place."""

from collections.abc import Iterator
from datetime import timedelta

from sohoa.alarm.alarms import LEAST_FREE
from sohoa.morning.phrase import Say, billions, grouped, when
from sohoa.morning.sheet import List, Step
from storage.overview.chores import DONE, ChoreName
from storage.overview.standing import Standing

STALE = timedelta(hours=30)
"""A night, plus six hours: what runs every night and is older has failed to run."""


def advice(seen: Standing, say: Say, *, disk_free: int | None = None) -> tuple[Step, ...]:
    """Return what to do, the most urgent first; empty when nothing presses."""
    danger = (*_disk(disk_free, say), *_danger(seen, say), *_night(seen, say))
    return tuple(
        Step(told=told, list=where)
        for where, told in (
            *((List.SAFETY, told) for told in danger),
            *_boxes(seen, say),
            *_work(seen, say),
        )
    )


def is_low(disk_free: int | None) -> bool:
    """Tell whether a night would not begin for want of room."""
    return disk_free is not None and disk_free < LEAST_FREE


def _disk(free: int | None, say: Say) -> Iterator[str]:
    if free is not None and is_low(free):
        yield say("morning.do.disk", free=billions(free, say))


def _danger(seen: Standing, say: Say) -> Iterator[str]:
    fixity = seen.chores.get(ChoreName.FIXITY)
    faults = fixity.numbers.get("faults") if fixity is not None else None
    if faults:
        yield say("morning.do.fixity", count=faults)
    backup = seen.last_done.get(ChoreName.BACKUP)
    if backup is None and seen.files:
        yield say("morning.do.backup_never")
    elif backup is not None and seen.at - backup > STALE:
        yield say("morning.do.backup_old", hours=round((seen.at - backup).total_seconds() / 3600))
    checked = seen.last_done.get(ChoreName.FIXITY)
    if not faults and seen.files and (checked is None or seen.at - checked > STALE):
        yield say("morning.do.fixity_late")


def _night(seen: Standing, say: Say) -> Iterator[str]:
    night = seen.chores.get(ChoreName.NIGHTLY)
    if night is not None and night.outcome not in {None, DONE}:
        yield say("morning.do.night_failed", why=say(f"outcome.{night.outcome}"))
        return
    at_work = night is not None and night.outcome is None and seen.flow.pages_out > 0
    if seen.files_waiting and not at_work and (night is None or seen.at - night.began_at > STALE):
        yield say("morning.do.night_missed")


def _boxes(seen: Standing, say: Say) -> Iterator[tuple[List, str]]:
    urgent = sum(one.urgent for one in seen.waiting)
    if urgent:
        yield List.WAITING, say("morning.do.urgent", count=urgent)
    for hold in seen.holds:
        why = say(f"why.{hold.reason.value}", expected=hold.expected, found=hold.found)
        yield List.STUCK, say("morning.do.hold", box=hold.box or hold.stack, why=why)
    if seen.rescans_in_all:
        boxes = len({one.batch_name for one in seen.rescans})
        yield (
            List.RESCANS,
            say("morning.do.rescan", count=grouped(seen.rescans_in_all, say), boxes=grouped(boxes, say)),
        )
    for one in seen.unbalanced:
        yield (
            List.STUCK,
            say("morning.do.unbalanced", box=one.batch.name, declared=one.declared, found=one.found),
        )


def _work(seen: Standing, say: Say) -> Iterator[tuple[List, str]]:
    uncopied = sum(one.uncopied for one in seen.waiting)
    if uncopied:
        yield List.WAITING, say("morning.do.uncopied", count=grouped(uncopied, say))
    if seen.questions:
        count, oldest = grouped(seen.questions, say), when(seen.oldest_question)
        yield List.QUESTIONS, say("morning.do.questions", count=count, oldest=oldest)
