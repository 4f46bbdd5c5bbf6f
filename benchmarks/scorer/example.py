"""One value or row that was read, its traits, and whether it is exactly right."""

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.judge.traits import ROW_TRAITS, TRAITS

KEPT = Path(__file__).resolve().parents[2] / "models" / "judge" / "recipe" / "examples.jsonl.gz"
NAMES = {"field": TRAITS, "row": ROW_TRAITS}
TREES = {"field": TRAITS, "lab_results": ROW_TRAITS, "prescription_items": ROW_TRAITS}
"""What is learned by itself, and from which traits: results and drugs go wrong in ways of their own."""
_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Traits by group; of invented patients, without any of their words."""

    author: str
    """Who drew the layout: the part that is held out."""
    layout: str
    strange: bool
    """Whether the code that read it was older than any look at its author's layouts."""
    group: str
    """"field" or "row"."""
    name: str
    """The field, or the table."""
    traits: tuple[float, ...]
    right: bool
    open: bool
    """Whether nothing but the probability stands between it and acceptance."""

    @property
    def trees(self) -> str:
        """Which of `TREES` learns from it."""
        return "field" if self.group == "field" else self.name


def write_examples(path: Path, examples: Iterable[Example]) -> None:
    """Write them, with the names of the traits first; the same examples give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(NAMES)]
    lines += [
        json.dumps(
            [
                one.author,
                one.layout,
                int(one.strange),
                one.group,
                one.name,
                int(one.right),
                int(one.open),
                [round(value, _DIGITS) for value in one.traits],
            ],
            separators=(",", ":"),
        )
        for one in examples
    ]
    path.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", mtime=0))


def read_examples(path: Path) -> list[Example]:
    """Read what `write_examples` wrote.

    Raises:
        ValueError: they were made with other traits than the code has; read the charts again.
    """
    first, *lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    if {group: tuple(names) for group, names in json.loads(first).items()} != NAMES:
        raise ValueError(f"{path} holds other traits than the code: read the charts again")
    return [_example(json.loads(line)) for line in lines]


def _example(row: list[object]) -> Example:
    author, layout, strange, group, name, right, open_, traits = row
    return Example(
        author=str(author),
        layout=str(layout),
        strange=bool(strange),
        group=str(group),
        name=str(name),
        right=bool(right),
        open=bool(open_),
        traits=tuple(float(value) for value in traits),  # type: ignore[attr-defined]
    )
