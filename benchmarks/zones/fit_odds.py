"""What an answer of a zone is worth, learned from sheets whose values are known."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from benchmarks.zones.is_right import is_right
from benchmarks.zones.read_sheets import Sheet
from pipeline.judge.fuse import fuse
from pipeline.judge.join_apart import join_apart
from pipeline.judge.judge_paper import judge_paper
from pipeline.judge.weigh_zone import ANSWERS, KINDS, Odds, answer_of, zone_kind
from pipeline.understand.papers.documents import put_together

NEUTRAL: Odds = {kind: dict.fromkeys(ANSWERS, 1.0) for kind in KINDS}
_MOST = 50.0
_DOUBT = 0.5
"""Values added on both sides: what was never wrong among few is not sure."""
Opinion = tuple[str, str, float, bool]
"""Kind of place, answer, probability before the zone (0–1), whether the value is right."""


def opinions(sheet: Sheet) -> Iterator[Opinion]:
    """Yield every value of a sheet that a zone says something about."""
    for paper in put_together((sheet.zoned,)).papers:
        judged = judge_paper(paper, odds=NEUTRAL).fields
        for one in join_apart(paper, fuse(paper)):
            answer, field = answer_of(one.chosen), judged.get(one.field)
            if answer is not None and field is not None and field.value is not None:
                wanted = sheet.truth.get(one.field)
                right = wanted is not None and is_right(field, wanted)
                yield zone_kind(one.chosen, one.field), answer, field.confidence, right


def fit_odds(sheets: Iterable[Sheet]) -> Odds:
    """Return the factors with which these sheets' probabilities promise as many right values as there are."""
    seen: dict[tuple[str, str], list[tuple[float, bool]]] = defaultdict(list)
    for sheet in sheets:
        for kind, answer, before, right in opinions(sheet):
            seen[kind, answer].append((before, right))
    return {kind: {answer: _factor(seen[kind, answer]) for answer in ANSWERS} for kind in KINDS}


def _factor(told: list[tuple[float, bool]]) -> float:
    """Bisection on log-odds: the sum of probabilities is the number of right values, a doubt on each side."""
    if not told:
        return 1.0
    logits = [math.log(max(1e-4, p) / max(1e-4, 1 - p)) for p, _ in told]
    wanted = (sum(right for _, right in told) + _DOUBT) / (len(told) + 2 * _DOUBT)
    low, high = -math.log(_MOST), math.log(_MOST)
    for _ in range(40):
        middle = (low + high) / 2
        promised = sum(1 / (1 + math.exp(-logit - middle)) for logit in logits) / len(logits)
        low, high = (middle, high) if promised < wanted else (low, middle)
    return round(math.exp(low), 2)
