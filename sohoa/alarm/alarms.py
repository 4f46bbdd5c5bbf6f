"""What is wrong enough to wake somebody: closed words with counts, nothing from a chart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from sohoa.messages import say_in
from storage.overview.chores import DONE, ChoreName
from storage.overview.standing import Standing

LEAST_FREE = 5 * 10**9
"""Bytes: a night of 2,500 pages."""
_STALE = timedelta(hours=30)
_URGENT = timedelta(minutes=15)
_BACKUP = timedelta(hours=48)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One thing that is wrong."""

    word: str
    """Of a closed list: `alarm.<word>` in the catalogue."""
    number: int = 0

    def told(self) -> str:
        """Say it in Vietnamese, then in English."""
        return "\n".join(say_in(tongue, f"alarm.{self.word}", number=self.number) for tongue in ("vi", "en"))


def alarms(seen: Standing, *, disk_free: int) -> tuple[Alarm, ...]:
    """Return what is wrong now, the worst first."""
    return (*_broken(seen, disk_free), *_late(seen))


def _broken(seen: Standing, disk_free: int) -> Iterator[Alarm]:
    fixity = seen.chores.get(ChoreName.FIXITY)
    if fixity is not None and fixity.numbers.get("faults"):
        yield Alarm(word="fixity", number=fixity.numbers["faults"])
    if disk_free < LEAST_FREE:
        yield Alarm(word="disk", number=disk_free // 10**9)
    for name in (ChoreName.NIGHTLY, ChoreName.BACKUP):
        chore = seen.chores.get(name)
        if chore is not None and chore.outcome not in {None, DONE}:
            yield Alarm(word=f"{name.value}_failed")


def _late(seen: Standing) -> Iterator[Alarm]:
    nightly, backup = seen.last_done.get(ChoreName.NIGHTLY), seen.last_done.get(ChoreName.BACKUP)
    missed = nightly is None or seen.at - nightly > _STALE
    if seen.files_waiting and missed and not _reads(seen):
        yield Alarm(word="night_missed", number=seen.files_waiting)
    if seen.files and (backup is None or seen.at - backup > _BACKUP):
        yield Alarm(word="backup_old")
    late = sum(one.urgent for one in seen.waiting if one.urgent and seen.at - one.oldest > _URGENT)
    if late:
        yield Alarm(word="urgent", number=late)
    if seen.holds:
        yield Alarm(word="held", number=len(seen.holds))


def _reads(seen: Standing) -> bool:
    """Tell whether a night is at work that gets something done: a backlog may take it days."""
    night = seen.chores.get(ChoreName.NIGHTLY)
    return night is not None and night.outcome is None and seen.flow.pages_out > 0
