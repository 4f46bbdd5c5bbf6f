"""Which number "Số bệnh án" means: beside "Số vào viện" it is the archive's, alone it is the stay's own."""

import dataclasses
from collections.abc import Sequence

from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor

_OF_THE_CHART = frozenset({"soba", "maba", "sobenhan", "mabenhan"})
_STAY, _ARCHIVE = "admission_number", "archive_number"


def two_numbers(anchors: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """Return the anchors, the chart's number as the archive's where the page asks for both and for no other archive's."""
    stays = [one for one in anchors if one.field == _STAY]
    charts = [one for one in stays if fold(one.wording) in _OF_THE_CHART]
    if len(charts) != 1 or len(stays) == 1 or any(one.field == _ARCHIVE for one in anchors):
        return tuple(anchors)
    told = dataclasses.replace(charts[0], label=charts[0].label.model_copy(update={"field": _ARCHIVE}))
    return tuple(told if one is charts[0] else one for one in anchors)
