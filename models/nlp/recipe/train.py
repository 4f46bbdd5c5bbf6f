"""Train the recogniser of values: `python -m models.nlp.recipe.train [--without AUTHOR] [TARGET]`.

Writes `models/nlp/ner.bin`; without an author's pages it is fit to judge them.

Learns from `pages.jsonl.gz` (generated charts as the readers read them) and damages them further each
round: labels that nobody finds, letters that are read wrong. Same pages, same definitions, same file: every
seed is fixed.
"""
# mypy: ignore-errors
# ruff: noqa: INP001, S311, T201 - a recipe

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans, fix_random_seed, minibatch, registry

from models.forms.load import load_forms
from models.nlp.recipe.read_charts import TARGET as PAGES
from models.nlp.recipe.read_charts import stored_page
from models.vocabulary import Form
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.nlp import NER, bare_language, page_doc, tell_features
from pipeline.understand.page_tokens import PageTokens

TARGET = Path(__file__).resolve().parent.parent / "ner.bin"
ROUNDS = 4
_SEED = 1125
_LOST = 0.3
"""Share of labels that are hidden: the recogniser is there for pages whose labels were missed."""
_MISREAD = 0.06
"""Share of tokens that get one wrong letter, about what readers do to old print."""
_ALIKE = {
    "o": "0", "0": "o", "l": "1", "1": "l", "i": "1", "s": "5", "5": "s",
    "n": "u", "h": "b", "c": "e", "e": "c", "g": "q", "t": "f", "ă": "a", "ệ": "ê", "ô": "o",
}  # fmt: skip
Stored = tuple[PageTokens, Form, tuple[Anchor, ...], list[tuple[str, int, int, int]]]


def stored(path: Path = PAGES, *, without: str | None = None) -> list[Stored]:
    """Return the kept pages with the labels that are found on them today, but for one author's."""
    found = []
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        record: dict[str, Any] = json.loads(line)
        form = Form(record["form"])
        definition = load_forms().get(form)
        if definition is not None and form is not Form.OTHER and record["author"] != without:
            page = stored_page(record)
            found.append((page, form, find_anchors(page, definition), [tuple(f) for f in record["fields"]]))
    return found


def _misread(page: PageTokens, rng: random.Random) -> PageTokens:
    def worse(text: str) -> str:
        if rng.random() >= _MISREAD:
            return text
        place = rng.randrange(len(text))
        return text[:place] + _ALIKE.get(text[place].lower(), text[place]) + text[place + 1 :]

    rows = [
        replace(row, tokens=tuple(replace(token, text=worse(token.text)) for token in row.tokens))
        for row in page.rows
    ]
    return replace(page, rows=tuple(rows))


def _example(nlp: Language, one: Stored, rng: random.Random) -> Example:
    page, form, anchors, fields = one
    noisy = _misread(page, rng)
    lost = rng.random() * 2 * _LOST
    doc = page_doc(nlp, noisy, load_forms()[form])
    tell_features(doc, noisy, [anchor for anchor in anchors if rng.random() >= lost])
    known = Doc(
        nlp.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc]
    )
    known.ents = filter_spans(list(_spans(known, doc.user_data["starts"], fields)))
    return Example(doc, known)


def _spans(doc: Doc, starts: list[int], fields: list[tuple[str, int, int, int]]) -> Iterator[Span]:
    for name, row, first, last in fields:
        yield Span(doc, starts[row] + first, starts[row] + last, label=name)


def train(pages: list[Stored], rounds: int = ROUNDS, keep: Path | None = None) -> bytes:
    """Return the trained recogniser; after each round it is written to `keep`."""
    fix_random_seed(_SEED)
    rng = random.Random(_SEED)
    nlp = bare_language()
    ner = nlp.add_pipe("ner", config=NER)
    for name in sorted({name for *_, fields in pages for name, *_ in fields}):
        ner.add_label(name)
    nlp.initialize(lambda: [_example(nlp, one, rng) for one in pages[:20]])
    optimizer = registry.get("optimizers", "Adam.v1")(
        0.001, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True
    )
    trained = b""
    for number in range(rounds):
        rng.shuffle(pages)
        losses: dict[str, float] = {}
        for batch in minibatch([_example(nlp, one, rng) for one in pages], 4):
            ner.update(batch, drop=0.15, sgd=optimizer, losses=losses)
        print(f"round {number + 1} of {rounds}: loss {losses['ner']:.0f}", flush=True)
        with ner.model.use_params(optimizer.averages):
            trained = bytes(ner.to_bytes(exclude=["vocab"]))
            if keep is not None:
                keep.write_bytes(trained)
    return trained


def main() -> int:
    """Train and write."""
    parser = argparse.ArgumentParser(prog="python -m models.nlp.recipe.train", description=__doc__)
    parser.add_argument("target", type=Path, nargs="?", default=TARGET)
    parser.add_argument("--without", help="an author whose pages it shall not see")
    asked = parser.parse_args()
    pages = stored(without=asked.without)
    asked.target.write_bytes(train(pages, keep=asked.target))
    print(f"{len(pages)} pages, {asked.target.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
