"""A thousand questions as people in a records room ask them, each timed."""

import time
from collections.abc import Callable
from datetime import date
from random import Random
from statistics import quantiles

from samples.tables.diagnoses import DIAGNOSES
from storage.ports.filing import Records
from storage.search import FoundRecord, Order, Search

ASKED = 100
"""Questions of each kind."""


def ask(records: Records, clock: Callable[[], float]) -> dict[str, dict[str, float]]:
    """Return for each kind of question: asked, found something, and milliseconds.

    The 50th, 95th and 100th per cent of the time that passed, then the 50th and 95th of what `clock`
    (CPU seconds) counted: on a busy machine the first say how busy it is.
    """
    rng = Random(7)
    known = records.find(Search(words="", limit=1000)).records
    for surname in ("nông", "trần", "bàn", "ma", "vi"):
        known += records.find(Search(name=surname, limit=1000)).records
    return {kind: _measure(records, clock, rng, known, make) for kind, make in _KINDS.items()}


def _measure(
    records: Records,
    clock: Callable[[], float],
    rng: Random,
    known: tuple[FoundRecord, ...],
    make: Callable[[Random, FoundRecord], Search],
) -> dict[str, float]:
    spent, cost, hits = [], [], 0
    for _ in range(ASKED):
        search = make(rng, rng.choice(known))
        start, began = time.perf_counter(), clock()
        found = records.find(search)
        cost.append(1000 * (clock() - began))
        spent.append(1000 * (time.perf_counter() - start))
        hits += bool(found.records)
    percent, of_cost = quantiles(spent, n=100), quantiles(cost, n=100)
    figures = (ASKED, hits, percent[49], percent[94], max(spent), of_cost[49], of_cost[94])
    names = ("asked", "found", "p50", "p95", "max", "cpu_p50", "cpu_p95")
    return {key: round(one, 1) for key, one in zip(names, figures, strict=True)}


def _name(one: FoundRecord) -> str:
    return str(one.patient_name).title()


def _slip(rng: Random, words: str) -> str:
    """Return the words with two neighbouring letters exchanged."""
    place = rng.randrange(len(words) - 1)
    return words[:place] + words[place + 1] + words[place] + words[place + 2 :]


def _bare(words: str) -> str:
    marks = str.maketrans("ĂÂÊÔƠƯĐ", "AAEOOUD")
    return words.upper().translate(marks).lower()


_KINDS: dict[str, Callable[[Random, FoundRecord], Search]] = {
    "full name": lambda _rng, one: Search(words=_name(one)),
    "name, some marks missing": lambda _rng, one: Search(words=_bare(_name(one))),
    "name, two letters exchanged": lambda rng, one: Search(words=_slip(rng, _name(one))),
    "name and year of birth": lambda _rng, one: Search(name=_name(one), born=str(one.born)[:4]),
    "beginning of a name": lambda _rng, one: Search(words=_name(one)[: len(_name(one)) - 1]),
    "family name only": lambda _rng, one: Search(words=_name(one).split()[0]),
    "number that does not exist": lambda rng, _one: Search(number=str(rng.randrange(10**11, 10**12))),
    "ICD code in a year": lambda rng, _one: Search(
        icd=rng.choice(DIAGNOSES).icd, since=date(2021, 1, 1), until=date(2021, 12, 31)
    ),
    "diagnosis, by name order": lambda rng, _one: Search(
        diagnosis=rng.choice(DIAGNOSES).name, order=Order.NAME
    ),
    "words of the page": lambda rng, one: Search(
        words=f"{rng.choice(DIAGNOSES).name} {_name(one).split()[-1]}"
    ),
}
