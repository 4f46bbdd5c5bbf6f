"""The printed options of a choice: where each stands, and the number printed before it."""

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from models.forms.definition import Choice, Label
from models.geometry import Box
from pipeline.understand.fold import fold
from pipeline.understand.page_tokens import PageTokens, Row, Token

_SHORT = 4
"""Options of so few letters ("Nam", "Nữ") are words of any sentence unless they begin with a capital."""


@dataclass(frozen=True)
class Option:
    """A printed option on the page."""

    choice: Choice
    row: int
    start: int
    end: int
    box: Box
    number_box: Box | None

    @property
    def left(self) -> float:
        """Left edge of the words with their number (pixels)."""
        return self.box.left if self.number_box is None else min(self.box.left, self.number_box.left)


def _option_at(row: Row, row_index: int, start: int, choice: Choice, *, small: bool = False) -> Option | None:
    runs = row.runs[start]
    for text in choice.text:
        wanted = fold(text)
        if not _may_begin(runs[-1], wanted):
            continue
        for end, read in enumerate(runs, start + 1):
            if len(read) > len(wanted) + 1:
                break
            if (
                _reads_as(read, wanted)
                and row.tokens[end - 1].folded
                and (
                    small
                    or not (_is_small(row.tokens[start]) and text[0].isupper() and len(wanted) <= _SHORT)
                )
                and _same_marks(row.tokens[start:end], text)
                and not _is_named(row, start)
            ):
                number = _number_before(row, start, choice)
                hull = Box.hull(token.box for token in row.tokens[start:end])
                return Option(choice=choice, row=row_index, start=start, end=end, box=hull, number_box=number)
    return None


def _heads_its_row(page: PageTokens, one: Option, places: list[Option]) -> bool:
    """Whether words at the beginning of a row are its label: the same option stands once more behind it."""
    led = any(token.folded for token in page.rows[one.row].tokens[: one.start])
    again = any(
        other.choice is one.choice and other.row == one.row and other.start >= one.end for other in places
    )
    return again and not led and one.number_box is None


def _is_small(token: Token) -> bool:
    return token.text[0].islower()


def _small_ones(
    page: PageTokens, label: Label, rows: range, first: int, places: list[Option]
) -> list[Option]:
    """Short options in small letters, on rows whose long ones begin so too ("khỏi  đỡ  không đổi  nặng hơn")."""
    small = [one.row for one in places if _is_small(page.rows[one.row].tokens[one.start])]
    return [
        option
        for index in {row for row in small if small.count(row) > 1}
        for start, token in enumerate(page.rows[index].tokens)
        if token.folded and (index != rows[0] or start >= first)
        for choice in label.choices
        if (option := _option_at(page.rows[index], index, start, choice, small=True)) is not None
    ]


def _is_named(row: Row, start: int) -> bool:
    """Whether "Nam" is the end of a name ("Việt Nam")."""
    before, here = row.tokens[start - 1 : start], row.tokens[start]
    close = bool(before) and here.box.left - before[0].box.right < 0.8 * here.box.height
    return close and here.folded == "nam" and before[0].folded == "viet"


def _may_begin(read: str, wanted: str) -> bool:
    """Whether any beginning of `read` may pass `_reads_as`: most words of a page are told apart by a letter."""
    return read[:1] == wanted[:1] or read[1 : len(wanted)] == wanted[1:]


def _reads_as(read: str, wanted: str) -> bool:
    """Equal, or with one letter more: a mark beside the word, a stroke through it."""
    if wanted == "nam":  # struck through it is read as "Namr", "Nanr", "Nau", "Nmm"
        return (read.startswith("na") and len(read) <= 5) or (read[:1] + read[-1:] == "nm" and len(read) <= 4)
    if len(wanted) >= 6 and read[1:] == wanted[1:]:
        return True  # "Ha viện": a box beside it was read with its first letter
    if len(wanted) >= 6 and read[:1] == wanted[0] and Levenshtein.distance(read, wanted, score_cutoff=1) <= 1:
        return True
    return read == wanted or (len(read) == len(wanted) + 1 and read.startswith(wanted))


def _same_marks(tokens: tuple[Token, ...], text: str) -> bool:
    """Words like "Do" is not "Đỡ": unfolded, at least half of the letters must agree."""
    read = "".join(token.text for token in tokens).lower()
    if fold(text) == "nu" and tokens[0].text[0] == "N":
        return True  # "Nu", "Nũ": beside "Nam" nothing else
    return Levenshtein.normalized_similarity(read, text.replace(" ", "").lower()) >= 0.6


def _number_before(row: Row, start: int, choice: Choice) -> Box | None:
    for place in range(start - 1, max(-1, start - 3), -1):
        if row.tokens[place].text.rstrip(".") == str(choice.number):
            return row.tokens[place].box
    return None


def _told_apart(page: PageTokens, places: list[Option]) -> list[Option]:
    """Drop options that share words with another one which they spell better ("Khoa khám" is not "Khoa khác")."""

    def spelled(option: Option) -> tuple[bool, int]:
        read = page.rows[option.row].runs[option.start][option.end - option.start - 1]
        return read in {fold(text) for text in option.choice.text}, option.end - option.start

    return [
        one
        for one in places
        if not any(
            other.row == one.row
            and other.choice is not one.choice
            and other.start < one.end
            and one.start < other.end
            and spelled(other) > spelled(one)
            for other in places
        )
    ]


def find_options(
    page: PageTokens,
    label: Label,
    rows: range,
    *,
    first: int = 0,
    taken: frozenset[tuple[int, int]] = frozenset(),
) -> list[Option]:
    """Return one option a choice: of all places those that stand together, numbered ones first.

    On the first of the `rows` only what stands at or behind token `first` counts: behind the label.
    Words of other labels (`taken`: row, token) are none.
    """
    places = [
        option
        for row_index in rows
        for start, token in enumerate(page.rows[row_index].tokens)
        if token.folded and (row_index != rows[0] or start >= first)
        for choice in label.choices
        if (option := _option_at(page.rows[row_index], row_index, start, choice)) is not None
    ]
    places += [one for one in _small_ones(page, label, rows, first, places) if one not in places]
    places = _told_apart(page, [one for one in places if (one.row, one.start) not in taken])
    if not places:
        return []
    places = [one for one in places if not _heads_its_row(page, one, places)]
    home = max(rows, key=lambda row: (len({o.choice.value for o in places if o.row == row}), -row))
    found: dict[str, Option] = {}
    for option in sorted(places, key=lambda o: (abs(o.row - home), o.number_box is None, o.row, o.start)):
        found.setdefault(option.choice.value, option)
    numbered = {option.row for option in found.values() if option.number_box is not None}
    several = len(numbered) == 1 and sum(o.number_box is not None for o in found.values()) > 1
    listed = [o for o in found.values() if not several or o.number_box is not None or o.row in numbered]
    return sorted(listed, key=lambda option: (option.row, option.start))
