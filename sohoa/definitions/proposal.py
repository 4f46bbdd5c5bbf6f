"""What a definition of a print could say."""

from dataclasses import dataclass

from models.vocabulary import Form
from sohoa.definitions.printed_label import PrintedLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A print of a form: what is known of it already, and what is new."""

    form: Form
    name: str
    """Of its folder."""
    title: str
    """As printed; "" where none was seen."""
    title_known: bool
    """The form has it, or its beginning, among its titles."""
    pages: int
    known: tuple[PrintedLabel, ...]
    """Labels that the form finds by wordings of its own."""
    new: tuple[PrintedLabel, ...]
    """Labels in wordings that the form does not list."""
    tables: tuple[str, ...]
    """Tables that the form does not have."""
