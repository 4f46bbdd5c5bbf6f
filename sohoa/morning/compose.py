"""From how the house stands to the words of the sheet."""

from datetime import timedelta

from sohoa.keeping.moment import HERE, local
from sohoa.morning.advice import STALE, advice, is_low
from sohoa.morning.listings import listings
from sohoa.morning.phrase import Say, billions, grouped, when
from sohoa.morning.sheet import Fact, List, Sheet, Tile
from storage.overview.chores import DONE, ChoreName
from storage.overview.standing import Standing


def compose(seen: Standing, say: Say, *, disk_free: int | None = None) -> Sheet:
    """Return the whole sheet in the language of `say`; `disk_free` is in bytes, None where nobody looked."""
    return Sheet(
        title=say("morning.title"),
        day=seen.at.astimezone(HERE).strftime("%d/%m/%Y"),
        span=say("morning.span", since=when(seen.since), at=when(seen.at)),
        tiles=_tiles(seen, say),
        first_title=say("morning.first"),
        first=advice(seen, say, disk_free=disk_free),
        facts=(
            (say("morning.backlog"), _backlog(seen, say)),
            (say("morning.safety"), (*_safety(seen, say), *_disk(disk_free, say))),
        ),
        listings=listings(seen, say, disk_free=disk_free),
    )


def _tiles(seen: Standing, say: Say) -> tuple[Tile, ...]:
    stuck = _stuck(seen)
    out = sum(seen.flow.files_out.values())
    return (
        Tile(label=say("morning.in"), number=seen.flow.files_in, note=say("morning.in.note"), list=List.IN),
        Tile(
            label=say("morning.out_tile"),
            number=out,
            note=say("morning.out.note", pages=grouped(seen.flow.pages_out, say)),
            list=List.IN,
        ),
        Tile(
            label=say("morning.waiting"),
            number=seen.files_waiting,
            note=say("morning.waiting.note", pages=grouped(seen.pages_waiting, say)),
            list=List.WAITING,
        ),
        Tile(
            label=say("morning.stuck"),
            number=stuck,
            note=say("morning.stuck.note"),
            list=List.STUCK,
            alarming=stuck > 0,
        ),
    )


def _stuck(seen: Standing) -> int:
    return len(seen.holds) + len(seen.unbalanced) + sum(seen.quarantined.values())


def _backlog(seen: Standing, say: Say) -> tuple[Fact, ...]:
    oldest = min(seen.waiting, key=lambda one: one.oldest, default=None)
    told = "–" if oldest is None else f"{oldest.batch.name}, {when(oldest.oldest)}"
    speed = say("morning.pages_a_day", pages=grouped(seen.pages_a_day, say))
    return (
        Fact(label=say("morning.oldest"), told=told, list=List.WAITING),
        Fact(label=say("morning.speed"), told=speed, list=List.SPEED),
        Fact(label=say("morning.ends"), told=_end(seen, say), list=List.SPEED),
        Fact(label=say("morning.blank"), told=grouped(seen.flow.pages_blank, say), list=List.IN),
        Fact(
            label=say("morning.without_text"),
            told=grouped(seen.pages_without_text, say),
            list=List.RESCANS,
            alarming=seen.pages_without_text > 0,
        ),
        Fact(label=say("morning.questions"), told=grouped(seen.questions, say), list=List.QUESTIONS),
        Fact(label=say("morning.released"), told=grouped(seen.flow.records_released, say), list=List.IN),
    )


def _end(seen: Standing, say: Say) -> str:
    if seen.days_left is None:
        return say("morning.ends_unknown")
    if not seen.files_waiting:
        return say("morning.ends_today")
    return (seen.at + timedelta(days=seen.days_left)).astimezone(HERE).strftime("%d/%m/%Y")


def _safety(seen: Standing, say: Say) -> tuple[Fact, ...]:
    named = (
        ("morning.last_night", ChoreName.NIGHTLY),
        ("morning.last_backup", ChoreName.BACKUP),
        ("morning.last_fixity", ChoreName.FIXITY),
    )
    return tuple(_last(seen, say, label=key, name=name) for key, name in named)


def _disk(free: int | None, say: Say) -> tuple[Fact, ...]:
    if free is None:
        return ()
    told = say("morning.gigabytes", free=billions(free, say))
    return (Fact(label=say("morning.disk"), told=told, list=List.SAFETY, alarming=is_low(free)),)


def _last(seen: Standing, say: Say, *, label: str, name: ChoreName) -> Fact:
    """Say when it last ran; a failure is said as one, whatever came before it."""
    newest, done = seen.chores.get(name), seen.last_done.get(name)
    if newest is None:
        return Fact(label=say(label), told=say("morning.never"), list=List.SAFETY, alarming=True)
    if newest.outcome is None:
        told = say("morning.running", when=when(newest.began_at))
    elif newest.outcome == DONE:
        told = local(newest.ended_at) or "–"
    else:
        told = say("morning.failed", when=when(newest.ended_at), why=say(f"outcome.{newest.outcome}"))
    late = done is None or seen.at - done > STALE
    return Fact(label=say(label), told=told, list=List.SAFETY, alarming=late)
