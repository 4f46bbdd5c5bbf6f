"""The lists behind the numbers."""

from collections.abc import Sequence

from sohoa.morning.listings_of_work import asked_list, moved_list, speed_list
from sohoa.morning.phrase import Say, billions, grouped, when
from sohoa.morning.sheet import List, Listing
from storage.overview.chores import Chore
from storage.overview.standing import Standing


def listings(seen: Standing, say: Say, *, disk_free: int | None = None) -> tuple[Listing, ...]:
    """Return all lists, in the order of the page."""
    return (
        moved_list(seen, say),
        _waiting(seen, say),
        _stuck(seen, say),
        _rescans(seen, say),
        asked_list(seen, say),
        speed_list(seen, say),
        _safety(seen, say, disk_free),
    )


def _waiting(seen: Standing, say: Say) -> Listing:
    rows = [
        (
            one.batch.name,
            *(grouped(number, say) for number in (one.files, one.urgent, one.tried, one.uncopied)),
            when(one.oldest),
        )
        for one in seen.waiting
    ]
    keys = ("morning.box", "morning.files", "morning.urgent", "why.tried", "why.uncopied", "morning.since")
    headings = tuple(say(key) for key in keys)
    return Listing(
        name=List.WAITING,
        title=say("morning.list.waiting"),
        headings=headings,
        rows=rows,
        in_all=len(rows),
        none=say("morning.ends_today"),
    )


def _stuck(seen: Standing, say: Say) -> Listing:
    rows: Sequence[Sequence[str]] = [
        *(
            (
                one.box or one.stack,
                say(f"why.{one.reason.value}", expected=one.expected, found=one.found),
                "1",
            )
            for one in seen.holds
        ),
        *(
            (one.batch.name, f"{say('why.unbalanced')}: {one.declared} / {one.found}", "1")
            for one in seen.unbalanced
        ),
        *(
            (say("morning.boxes"), say(f"why.{reason.value}"), grouped(number, say))
            for reason, number in seen.quarantined.items()
        ),
    ]
    return Listing(
        name=List.STUCK,
        title=say("morning.list.stuck"),
        headings=(say("morning.box"), say("morning.reason"), say("morning.files")),
        rows=rows,
        in_all=len(rows),
        none=say("morning.none_stuck"),
    )


def _rescans(seen: Standing, say: Say) -> Listing:
    rows = [
        (
            one.batch_name,
            one.scan_name,
            say("morning.whole") if one.page is None else str(one.page),
            say(f"why.{one.why}"),
        )
        for one in seen.rescans
    ]
    return Listing(
        name=List.RESCANS,
        title=say("morning.rescans"),
        headings=tuple(say(f"morning.{one}") for one in ("box", "file", "page", "reason")),
        rows=rows,
        in_all=seen.rescans_in_all,
        none=say("morning.no_rescans"),
    )


def _safety(seen: Standing, say: Say, disk_free: int | None) -> Listing:
    rows = [
        (say(f"chore.{name}"), when(chore.began_at), when(chore.ended_at), _outcome(chore, say))
        for name, chore in sorted(seen.chores.items())
    ]
    if disk_free is not None:
        free = say("morning.gigabytes", free=billions(disk_free, say))
        rows.append((say("morning.disk"), "", "", free))
    return Listing(
        name=List.SAFETY,
        title=say("morning.safety"),
        headings=("", say("morning.since"), say("morning.until"), say("morning.reason")),
        rows=rows,
        in_all=len(rows),
        none=say("morning.never"),
    )


def _outcome(chore: Chore, say: Say) -> str:
    """Nothing for a chore that ended well."""
    if chore.outcome is None:
        return "…"
    return "" if chore.done else say(f"outcome.{chore.outcome}")
