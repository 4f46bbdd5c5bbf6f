"""What a print of a house is: labels and slots in fixed places, whatever is filled in."""

from dataclasses import dataclass

Options = tuple[tuple[str, str], ...]
"""(printed words, canonical value)"""

SEX: Options = (("Nam", "male"), ("Nữ", "female"))
PAYER: Options = (("BHYT", "insurance"), ("Thu phí", "fee"), ("Miễn", "free"), ("Khác", "other"))
OUTCOME: Options = (
    ("Khỏi", "recovered"),
    ("Đỡ, giảm", "improved"),
    ("Không thay đổi", "unchanged"),
    ("Nặng hơn", "worse"),
    ("Tử vong", "died"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A label at `x` and its value up to `to`, in shares of the page's width."""

    label: str
    field: str
    x: float
    to: float
    how: str = "line"
    """`line`, `cells`, `ticks`, `rings` or `figure` (one box for the number of an option)."""
    cells: tuple[int, ...] = ()
    options: Options = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HousePrint:
    """One print: fixed places, whatever the values are."""

    name: str
    title: str
    house: str
    family: str
    size: int
    leader: str
    pitch: int
    """Pixels from row to row at 300 dpi."""
    height: int
    """Pixels at 300 dpi."""
    signed: str
    rows: tuple[tuple[Slot, ...], ...]


def slot(label: str, field: str, x: float, to: float, **more: object) -> Slot:
    """Return a slot; the rows of a print read as a table."""
    return Slot(label=label, field=field, x=x, to=to, **more)  # type: ignore[arg-type]


def numbered(options: Options) -> Options:
    """Return the options with their numbers printed before them."""
    return tuple((f"{number}. {words}", value) for number, (words, value) in enumerate(options, 1))
