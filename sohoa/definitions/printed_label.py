"""What `sohoa form new` saw printed on a page."""

from dataclasses import dataclass

from models.forms.definition import Label, Shares, ZoneOption


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLabel:
    """A printed phrase that seems to be a label, and what stands around it."""

    text: str
    """As printed."""
    label: Label | None
    """The known label that it is, or is most like; None where no label has words in common with it."""
    wording: str = ""
    """The wording of `label` that it was compared with."""
    share: float = 0.0
    """Likeness of the two, 0–1."""
    listed: bool = False
    """The form finds it already, by a wording of its own."""
    colon: bool = False
    """A colon follows."""
    here: Shares = (0.0, 0.0, 0.0, 0.0)
    """Where the label itself stands; without an area where nobody looked."""
    zone: Shares
    """Where its value stands: to the right of it, to the next label or the margin."""
    further: tuple[Shares, ...] = ()
    """Dotted lines below that the value goes on over."""
    boxes: tuple[Shares, ...] = ()
    """Boxes in that zone: cells of digits, or boxes to tick."""
    marks: tuple[ZoneOption, ...] = ()
    """The options with their boxes, or with the words that are ringed (`ring`)."""
    ring: bool = False
    figure: bool = False
    """Its one box takes the number of the chosen option."""
    options: tuple[str, ...] = ()
    """Words beside boxes to tick, or printed options of the known choice."""
    pages: int = 1
    """On how many of the pages it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One page: its title and its labels, in reading order."""

    title: str
    labels: tuple[PrintedLabel, ...]
    tables: tuple[str, ...]
    """Of the known tables those whose columns stand here."""
