"""The hospital that a patient is sent to."""

import re

from models.codes.facilities import Facilities
from models.errors import UsageError
from sohoa.messages import say

_CODE = re.compile(r"\d{5}")


def receiver(given: str, known: Facilities | None) -> tuple[str, str]:
    """Return code and name of the facility that was typed as a code or as a name of the imported list.

    Raises:
        UsageError: neither five digits nor the name of exactly one facility.
    """
    if _CODE.fullmatch(given):
        return given, (known.names.get(given) if known is not None else None) or given
    code = known.code_of(given) if known is not None else None
    if code is None:
        raise UsageError(say("transfer.unknown"))
    return code, given
