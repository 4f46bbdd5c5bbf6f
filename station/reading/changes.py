"""What each version of a record changed, and who decided each value last."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from models.digitized import Document
from models.review.patch import held, value_of
from models.review.same import same
from models.review.value_kind import CELLS
from station.reviewing.shown import shown
from storage.filing import MACHINE, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One value that a version changed or settled."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One version."""

    number: int
    author: str
    why: str
    at: datetime
    pages: tuple[int, ...]
    changes: tuple[Change, ...]


def steps(versions: tuple[Version, ...], say: Callable[[str], str]) -> tuple[Step, ...]:
    """Return the versions with what they changed, newest first."""
    found = []
    before: Document | None = None
    for version in versions:
        changes = () if before is None else tuple(_changes(before, version.document, say))
        found.append(
            Step(
                number=version.number,
                author=version.author,
                why=version.why,
                at=version.made_at,
                pages=version.document.pages,
                changes=changes,
            )
        )
        before = version.document
    return tuple(reversed(found))


def deciders(versions: tuple[Version, ...]) -> dict[str, str]:
    """Return who decided each value last, for values that are no longer the machine's alone."""
    found: dict[str, str] = {}
    for before, after in pairwise(versions):
        if after.author != MACHINE:
            for name in _names(after.document):
                if held(before.document, name) != held(after.document, name):
                    found[name] = after.author
    return found


def _changes(before: Document, after: Document, say: Callable[[str], str]) -> Iterator[Change]:
    for name in _names(after):
        old, new = held(before, name), held(after, name)
        if old == new:
            continue
        words = [shown(name, value_of(one), say) for one in (old, new)]
        kept = same(name, value_of(old), value_of(new))
        yield Change(name=name, before="" if kept else words[0], after=words[1])


def _names(document: Document) -> Iterator[str]:
    yield from document.fields
    for table in CELLS:
        for place in range(1, len(getattr(document.tables, table) or ()) + 1):
            yield f"{table}[{place}]"
