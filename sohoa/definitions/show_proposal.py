"""What `sohoa form new` tells of its draft."""

from pathlib import Path

from sohoa.console import show_list, tell
from sohoa.definitions.printed_label import PrintedLabel
from sohoa.definitions.proposal import Proposal
from sohoa.definitions.propose_form import DOUBTFUL, SURE
from sohoa.messages import say


def show_proposal(proposal: Proposal, written: Path) -> None:
    """Print the new wordings with the fields that they are most like, and where the draft lies."""
    rows = [
        (one.text, _field(one), round(100 * one.share), say("form.new.yes") if _open(one) else "")
        for one in proposal.new
    ]
    if rows:
        show_list("form.heading", ("label", "field", "like", "decide"), rows)
    tell(say("form.new.counts", form=proposal.form.value, title=proposal.title, **_counts(proposal)))
    tell(say("form.new.written", path=written, folder=written.parent))


def proposal_json(proposal: Proposal, written: Path) -> dict[str, object]:
    """Return the same for programs."""
    return {
        "form": proposal.form.value,
        "title": proposal.title,
        "written": str(written),
        "known": [{"text": one.text, "field": _field(one), "zone": one.zone} for one in proposal.known],
        "new": [
            {
                "text": one.text,
                "field": _field(one),
                "alike": round(one.share, 3),
                "decide": _open(one),
                "zone": one.zone,
            }
            for one in proposal.new
        ],
        "tables": proposal.tables,
    }


def _counts(proposal: Proposal) -> dict[str, int]:
    undecided = sum(_open(one) for one in proposal.new)
    return {"known": len(proposal.known), "new": len(proposal.new), "open": undecided}


def _open(one: PrintedLabel) -> bool:
    return one.share < SURE


def _field(one: PrintedLabel) -> str | None:
    near = one.label is not None and (one.listed or one.share >= DOUBTFUL)
    return one.label.field or None if near and one.label is not None else None
