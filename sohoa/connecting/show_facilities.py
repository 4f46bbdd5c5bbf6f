"""The registry and the cockpit for people."""

from collections.abc import Sequence

from sohoa.console import show_list, tell
from sohoa.keeping.moment import local
from sohoa.messages import say
from storage.facilities.cockpit import Seat, is_complete
from storage.facilities.facilities import Facility


def show_facilities(entries: Sequence[Facility]) -> None:
    """Print the registry."""
    columns = ("code_", "name_", "type_", "tier_", "contact_", "charts_", "deadline_")
    show_list(
        "facility",
        columns,
        [
            (
                one.code,
                one.name,
                one.type.value,
                one.tier.value,
                one.contact or None,
                one.charts,
                one.deadline,
            )
            for one in entries
        ],
    )


def show_cockpit(seats: Sequence[Seat]) -> None:
    """Print one line a facility: 100 % or why not."""
    columns = ("code_", "name_", "share_", "released_", "accepted_", "received_", "heard_", "why_")
    show_list(
        "facility",
        columns,
        [
            (
                one.facility.code,
                one.facility.name,
                f"{one.share:.0%}",
                one.released,
                one.accepted,
                one.received,
                local(one.heard_at),
                "; ".join(say(f"facility.why.{why.value}", number=number) for why, number in one.reasons)
                or None,
            )
            for one in seats
        ],
    )
    tell(say("facility.total", complete=sum(is_complete(one) for one in seats), of=len(seats)))
