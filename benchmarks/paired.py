"""Truth and output side by side: files, pages, documents."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = Mapping[str, Any]
NOTHING: Json = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedFile:
    """One source file."""

    name: str
    true: Json
    said: Json
    """The output's JSON; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedPage:
    """One page; `said` is empty where the output does not have it."""

    file: str
    number: int
    level: str
    true: Json
    said: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedDocument:
    """One document; `true` is empty where the output made one up, `said` where it missed one."""

    level: str
    true: Json
    said: Json


def paired_files(truth: Path, output: Path) -> tuple[PairedFile, ...]:
    """Read every `truth/*.json` and the file of the same name in `output`, by name.

    Raises:
        FileNotFoundError: there is no truth.
    """
    names = sorted(path.name for path in truth.glob("*.json"))
    if not names:
        raise FileNotFoundError(f"no truth in {truth}")
    return tuple(
        PairedFile(name=Path(name).stem, true=_read(truth / name), said=_read(output / name))
        for name in names
    )


def paired_pages(files: Sequence[PairedFile]) -> tuple[PairedPage, ...]:
    """Return all true pages with the output's pages of the same number."""
    return tuple(page for file in files for page in _pages(file))


def paired_documents(file: PairedFile) -> tuple[PairedDocument, ...]:
    """Pair each true document with the output's that shares most pages; what is left over stands alone."""
    level = file.true["pages"][0]["level"] if file.true["pages"] else "-"
    left = list(file.said.get("documents", ()))
    pairs = []
    for true in file.true["documents"]:
        said = max(left, key=lambda each: _alike(true, each), default=None)
        if said is None or _alike(true, said) == 0:
            pairs.append(PairedDocument(level=true["level"], true=true, said=NOTHING))
        else:
            left.remove(said)
            pairs.append(PairedDocument(level=true["level"], true=true, said=said))
    return (*pairs, *(PairedDocument(level=level, true=NOTHING, said=said) for said in left))


def _read(path: Path) -> Json:
    if not path.is_file():
        return NOTHING
    content: Json = json.loads(path.read_text(encoding="utf-8"))
    return content


def _pages(file: PairedFile) -> Iterator[PairedPage]:
    said = {page["number"]: page for page in file.said.get("pages", ())}
    for true in file.true["pages"]:
        number = true["number"]
        yield PairedPage(
            file=file.name, number=number, level=true["level"], true=true, said=said.get(number, NOTHING)
        )


def _alike(true: Json, said: Json) -> float:
    here, there = set(true["pages"]), set(said["pages"])
    return len(here & there) / len(here | there) if here | there else 0.0
