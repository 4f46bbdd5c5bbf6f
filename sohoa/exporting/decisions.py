"""Codes that a person chose where the paper's word has no equal."""

from collections.abc import Sequence

from models.errors import UsageError
from sohoa.messages import say

FIELDS = ("MA_LOAI_RV", "MA_LYDO_CT", "MA_CSKCB", "MA_NOI_DEN", "MA_DANTOC", "MA_NGHE_NGHIEP", "MA_QUOCTICH")
"""Fields in which a person may decide; the rules of the profile hold for the choice all the same."""


def decisions(given: Sequence[str]) -> dict[str, str]:
    """Read `FIELD=CODE` words; UsageError for another shape or field."""
    chosen = {}
    for word in given:
        field, _, code = word.partition("=")
        if field not in FIELDS or not code:
            raise UsageError(say("export.decide.wrong", fields=", ".join(FIELDS)))
        chosen[field] = code
    return chosen
