"""Tables of `sohoa form`."""

from collections.abc import Sequence

from sohoa.console import show_list, tell
from sohoa.definitions.find_faults import Fault
from sohoa.definitions.try_pages import TriedPage
from sohoa.messages import say


def show_faults(found: Sequence[Fault]) -> None:
    """Print faults first, then notes; one line on standard error where there is nothing to mend."""
    ordered = sorted(found, key=lambda fault: not fault.serious)
    rows = [
        (
            fault.file,
            say("form.state.fault" if fault.serious else "form.state.note"),
            say(f"form.fault.{fault.kind}", what=fault.what),
        )
        for fault in ordered
    ]
    if rows:
        show_list("form.heading", ("file", "state", "what"), rows)
    if not any(fault.serious for fault in found):
        tell(say("form.check.clean"))


def show_tried(tried: Sequence[TriedPage], form: str) -> None:
    """Print field, value and confidence of every page; say where another form was recognised."""
    for page in tried:
        if page.recognised != form:
            tell(say("form.try.other_form", page=page.drawn, form=page.recognised))
    rows = [(page.drawn, one.field, one.value, one.confidence) for page in tried for one in page.values]
    show_list("form.heading", ("page", "field", "value", "confidence"), rows)
