"""What a package says about itself and what is wrong with it."""

from typing import Any

from pipeline.export.package.faults import Verified
from sohoa.console import show_list, tell
from sohoa.messages import say


def verified_json(verified: Verified) -> dict[str, Any]:
    """Return the result for programs. Keys are added, never renamed."""
    return {
        "whole": not verified.faults,
        "pages": verified.pages,
        "converter": verified.converter,
        "decision": verified.decision,
        "at": verified.at,
        "signed_by": verified.signed_by,
        "faults": [
            {"kind": one.kind.value, "path": one.path, "file": one.file, "pages": list(one.pages)}
            for one in verified.faults
        ],
    }


def show_verified(verified: Verified) -> None:
    """Print the faults, or that the package is whole and who vouches for it."""
    if verified.faults:
        rows = [
            (say(f"verify.{one.kind.value}"), one.path, one.file or None, ", ".join(map(str, one.pages)))
            for one in verified.faults
        ]
        show_list("verify", ("kind", "path", "file", "pages"), rows)
        return
    tell(say("verify.whole", pages=verified.pages, converter=verified.converter, decision=verified.decision))
    signed = verified.signed_by
    tell(say("verify.unsigned") if signed is None else say("verify.signed", name=signed))
