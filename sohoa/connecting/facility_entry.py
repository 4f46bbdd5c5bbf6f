"""From the words of a command to an entry of the registry."""

import re
from datetime import date

from models.errors import UsageError
from sohoa.messages import say
from storage.facilities.facilities import Facility, FacilityType, Tier

_CODE = re.compile(r"^[0-9A-Za-z]{3,16}$")
_KEY = re.compile(r"^[0-9a-f]{64}$")
_RECIPIENT = re.compile(r"^age1[0-9a-z]{50,100}$")


def facility_entry(
    *,
    code: str,
    name: str,
    kind: str,
    tier: str,
    contact: str,
    verify_key: str | None,
    recipient: str | None,
    charts: int | None,
    deadline: str | None,
) -> Facility:
    """Return the entry; UsageError names the word that is not understood."""
    _ask(_CODE.match(code) is not None, "CODE")
    _ask(kind in list(FacilityType), f"--type: {', '.join(FacilityType)}")
    _ask(tier in list(Tier), f"--tier: {', '.join(Tier)}")
    _ask(verify_key is None or _KEY.match(verify_key) is not None, "--verify-key")
    _ask(recipient is None or _RECIPIENT.match(recipient) is not None, "--recipient")
    return Facility(
        code=code,
        name=name,
        type=FacilityType(kind),
        tier=Tier(tier),
        contact=contact,
        verify_key=verify_key,
        recipient=recipient,
        charts=charts,
        deadline=_day(deadline),
    )


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise UsageError(say("facility.wrong", word="--deadline: 2026-12-31")) from None


def _ask(holds: bool, word: str) -> None:  # noqa: FBT001 - a question and its name
    if not holds:
        raise UsageError(say("facility.wrong", word=word))
