"""The lists behind what was done and what reviewers are asked, box by box and day by day."""

from datetime import timedelta

from sohoa.morning.phrase import Say, grouped, when
from sohoa.morning.sheet import List, Listing
from storage.custody.custody import SETTLED
from storage.overview.standing import Flow, Standing


def moved_list(seen: Standing, say: Say) -> Listing:
    """Return what came in and went out, a box a row, and the sum."""
    rows = [(one.batch_name, *_numbers(one.flow, say)) for one in seen.moved]
    if rows:
        rows.append((say("morning.sum"), *_numbers(seen.flow, say)))
    headings = (
        say("morning.box"),
        say("morning.in"),
        *(say(f"scan.{state.value}") for state in SETTLED),
        *(say(f"morning.{one}") for one in ("pages_out", "blank", "released")),
    )
    title = f"{say('morning.in')} · {say('morning.out_tile')}"
    return Listing(
        name=List.IN,
        title=title,
        headings=headings,
        rows=rows,
        in_all=len(rows),
        none=say("morning.none_moved"),
    )


def asked_list(seen: Standing, say: Say) -> Listing:
    """Return the boxes about which reviewers are asked."""
    rows = [(one.batch_name, grouped(one.questions, say), when(one.oldest)) for one in seen.asked]
    return Listing(
        name=List.QUESTIONS,
        title=say("morning.questions"),
        headings=(say("morning.box"), say("morning.count"), say("morning.since")),
        rows=rows,
        in_all=len(rows),
        none=say("morning.none_asked"),
    )


def speed_list(seen: Standing, say: Say) -> Listing:
    """Return the pages of each of the last seven days."""
    rows = [
        (when(seen.at - timedelta(days=back)), grouped(pages, say))
        for back, pages in enumerate(seen.pages_by_day)
    ]
    return Listing(
        name=List.SPEED,
        title=say("morning.speed"),
        headings=(say("morning.day_until"), say("morning.pages_out")),
        rows=rows,
        in_all=len(rows),
    )


def _numbers(flow: Flow, say: Say) -> tuple[str, ...]:
    ended = (flow.files_out.get(state, 0) for state in SETTLED)
    counts = (flow.files_in, *ended, flow.pages_out, flow.pages_blank, flow.records_released)
    return tuple(grouped(one, say) for one in counts)
