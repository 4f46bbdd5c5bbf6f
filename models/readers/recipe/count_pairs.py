"""Count which words stand beside which: `python -m models.readers.recipe.count_pairs [FILE …]`.

Writes `pairs.tsv.gz` from the recipe's passages (project tables, message catalogues, `SOHOA_MORE_TEXT`), the
labels of the form definitions, the place names of the wheel vietnamadminunits, and the files given (the
Ministry's list of diseases and the like). Counts only: no passage can be read from them.
"""
# ruff: noqa: INP001, T201 - a recipe

import gzip
import re
import sqlite3
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from models.readers.recipe.texts import _passages
from pipeline.read.agree.syllable import is_syllable

ROOT = Path(__file__).parents[3]
TARGET = Path(__file__).parents[1] / "pairs.tsv.gz"
_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_LEAST = 2
"""Pairs seen once say little and would be most of the file."""


def main(files: list[Path]) -> None:
    """Count and write."""
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in dict.fromkeys(_texts(files)):
        for run in _RUN.findall(unicodedata.normalize("NFC", text).lower()):
            known = run.split()
            words.update(known)
            pairs.update(pairwise(known))
    legal = {word for word in words if is_syllable(word)}
    rows = [f"{word}\t{words[word]}" for word in sorted(legal)]
    rows += [
        f"{one}\t{two}\t{count}"
        for (one, two), count in sorted(pairs.items())
        if count >= _LEAST and one in legal and two in legal
    ]
    with gzip.GzipFile(TARGET, "wb", mtime=0) as stream:
        stream.write("\n".join(rows).encode())
    print(f"{len(legal)} words, {len(rows) - len(legal)} pairs")


def _texts(files: list[Path]) -> Iterator[str]:
    yield from _passages()
    for path in sorted((ROOT / "models" / "forms").rglob("*.toml")):
        yield from re.findall(r'"([^"\n]{2,})"', path.read_text(encoding="utf-8"))
    yield from _places()
    for path in files:
        yield from re.split(r'[|`*#\n",;]+', path.read_text(encoding="utf-8"))


def _places() -> Iterator[str]:
    spec = find_spec("vietnamadminunits")
    if spec is None or spec.origin is None:
        return
    with sqlite3.connect(Path(spec.origin).parent / "data" / "dataset.db") as store:
        for (table,) in store.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in store.execute(f'select distinct * from "{table}"'):  # noqa: S608 - names from the file itself
                yield from (value for value in row if isinstance(value, str) and " " in value)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
