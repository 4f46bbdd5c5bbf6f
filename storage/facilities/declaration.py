"""The rows of the public declaration. No official form of it is known: docs/connection.md."""

from collections.abc import Sequence

from storage.facilities.cockpit import Seat, agrees, is_complete

COLUMNS = (
    "MA_CSKCB", "TEN_CSKCB", "LOAI", "CAP", "SO_PHAI_SO_HOA", "SO_DA_SO_HOA", "SO_DA_PHAT_HANH",
    "SO_DA_GUI", "SO_DA_NHAN", "KHOP", "TY_LE", "HAN", "DAT_100",
)  # fmt: skip
WIDTHS = (9, 34, 22, 17, 13, 13, 13, 11, 11, 12, 11, 15, 12)
NUMBERS = frozenset((4, 5, 6, 7, 8, 10))


def declaration(seats: Sequence[Seat]) -> list[tuple[str, ...]]:
    """Return one row a facility, every cell text: counts and what the registry says, nothing else."""
    return [_row(one) for one in seats]


def _row(one: Seat) -> tuple[str, ...]:
    entry = one.facility
    return (
        entry.code,
        entry.name,
        entry.type.value,
        entry.tier.value,
        "" if entry.charts is None else str(entry.charts),
        str(one.records),
        str(one.released),
        str(one.accepted),
        str(one.received),
        "1" if agrees(one) else "0",
        f"{one.share:.1%}",
        entry.deadline.isoformat() if entry.deadline else "",
        "1" if is_complete(one) else "0",
    )
