"""What to do first: the most urgent thing on top, each with its place."""

from collections.abc import Iterator
from datetime import timedelta

from sohoa.morning.phrase import Say, grouped, when
from storage.chores import DONE, ChoreName
from storage.standing import Standing

STALE = timedelta(hours=30)
"""A night, plus six hours: what runs every night and is older has failed to run."""


def advice(seen: Standing, say: Say) -> tuple[str, ...]:
    """Return what to do, the most urgent first; empty when nothing presses."""
    return (*_danger(seen, say), *_boxes(seen, say), *_work(seen, say))


def _danger(seen: Standing, say: Say) -> Iterator[str]:
    fixity = seen.chores.get(ChoreName.FIXITY)
    if fixity is not None and fixity.numbers.get("faults"):
        yield say("morning.do.fixity", count=fixity.numbers["faults"])
    backup = seen.last_done.get(ChoreName.BACKUP)
    if backup is None and seen.files:
        yield say("morning.do.backup_never")
    elif backup is not None and seen.at - backup > STALE:
        yield say("morning.do.backup_old", hours=round((seen.at - backup).total_seconds() / 3600))
    night = seen.chores.get(ChoreName.NIGHTLY)
    if night is not None and night.outcome not in {None, DONE}:
        yield say("morning.do.night_failed", why=say(f"outcome.{night.outcome}"))
    elif seen.files_waiting and (night is None or seen.at - night.began_at > STALE):
        yield say("morning.do.night_missed")


def _boxes(seen: Standing, say: Say) -> Iterator[str]:
    urgent = sum(one.urgent for one in seen.waiting)
    if urgent:
        yield say("morning.do.urgent", count=urgent)
    for hold in seen.holds:
        why = say(f"why.{hold.reason.value}", expected=hold.expected, found=hold.found)
        yield say("morning.do.hold", box=hold.box or hold.stack, why=why)
    if seen.rescans_in_all:
        boxes = len({one.batch_name for one in seen.rescans})
        yield say("morning.do.rescan", count=grouped(seen.rescans_in_all), boxes=grouped(boxes))
    for one in seen.unbalanced:
        yield say("morning.do.unbalanced", box=one.batch.name, declared=one.declared, found=one.found)


def _work(seen: Standing, say: Say) -> Iterator[str]:
    uncopied = sum(one.uncopied for one in seen.waiting)
    if uncopied:
        yield say("morning.do.uncopied", count=grouped(uncopied))
    if seen.questions:
        yield say("morning.do.questions", count=grouped(seen.questions), oldest=when(seen.oldest_question))
