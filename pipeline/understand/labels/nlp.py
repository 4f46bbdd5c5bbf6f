"""The spaCy pipeline of a page: labels first, then rules for what speaks for itself without a label.

`label_anchor` writes its spans before every later component, so that an alias added to a form definition
helps rules and trained components alike.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from models.forms.definition import FormDefinition
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.anchor_features import anchor_features
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import PageTokens, Token

_ICD = r"^[A-TV-Z]\d{2}(?:\.\d{1,2})?[†*+]?$"
_MEASURE = r"^(?:mg|g|mcg|µg|ml|mL|UI|IU|%)$"
_TITLE = r"^(?:BS|Bs|ThS|Ths|TS|PGS|GS|BSCKI|BSCKII|BSCK|CKI|CKII|YS|ĐD|KTV|DS)$"
_PATTERNS: list[dict[str, object]] = [
    {"label": "DATE", "pattern": [{"TEXT": {"REGEX": r"^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$"}}]},
    {
        "label": "DATE",
        "pattern": [
            {"LOWER": "ngày"},
            {"TEXT": {"REGEX": r"^\d{1,2}$"}},
            {"LOWER": {"IN": ["tháng", "th"]}},
            {"TEXT": {"REGEX": r"^\d{1,2}$"}},
            {"LOWER": "năm"},
            {"TEXT": {"REGEX": r"^\d{2,4}$"}},
        ],
    },
    {"label": "TIME", "pattern": [{"TEXT": {"REGEX": r"^\d{1,2}[hg:]\d{0,2}$"}}]},
    {"label": "TIME", "pattern": [{"TEXT": {"REGEX": r"^\d{1,2}$"}}, {"LOWER": {"IN": ["giờ", "gio"]}}]},
    {"label": "NATIONAL_ID", "pattern": [{"TEXT": {"REGEX": r"^0\d{2}[0-5]\d{8}$"}}]},
    {"label": "INSURANCE", "pattern": [{"TEXT": {"REGEX": r"^[A-Z]{2}[1-5]\d{12}$"}}]},
    {
        "label": "INSURANCE",
        "pattern": [
            {"TEXT": {"REGEX": r"^[A-Z]{2}[1-5]?$"}},
            {"TEXT": {"REGEX": r"^\d{1,3}$"}},
            {"TEXT": {"REGEX": r"^\d{2,13}$"}},
            {"TEXT": {"REGEX": r"^\d{2,13}$"}, "OP": "*"},
        ],
    },
    {"label": "PHONE", "pattern": [{"TEXT": {"REGEX": r"^0[1-9]\d{8,9}$"}}]},
    {"label": "ICD", "pattern": [{"TEXT": {"REGEX": _ICD}}]},
    {
        "label": "STRENGTH",
        "pattern": [{"TEXT": {"REGEX": r"^\d+(?:[.,]\d+)?$"}}, {"TEXT": {"REGEX": _MEASURE}}],
    },
    {"label": "STRENGTH", "pattern": [{"TEXT": {"REGEX": r"^\d+(?:[.,]\d+)?(?:mg|g|mcg|ml|mL|UI|IU)$"}}]},
    {
        "label": "STAFF",
        "pattern": [
            {"TEXT": {"REGEX": _TITLE}},
            {"IS_PUNCT": True, "OP": "?"},
            {"IS_TITLE": True},
            {"IS_TITLE": True},
            {"IS_TITLE": True, "OP": "*"},
        ],
    },
]


@dataclass(frozen=True)
class RuleSpan:
    """Something that a rule knows by its shape: tokens `start`–`end` (exclusive) of one row."""

    label: str
    row: int
    start: int
    end: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True)
class ReadDoc:
    """What the spaCy pipeline found on one page; no spaCy object leaves this file."""

    anchors: tuple[Anchor, ...]
    spans: tuple[RuleSpan, ...]


@Language.component("label_anchor")
def label_anchor(doc: Doc) -> Doc:
    """Find the form's printed labels and lay them on the tokens as spans["labels"]."""
    anchors = find_anchors(doc.user_data["page"], doc.user_data["definition"])
    doc.user_data["anchors"] = anchors
    starts = doc.user_data["starts"]
    doc.spans["labels"] = [
        Span(
            doc,
            starts[anchor.row] + anchor.start,
            starts[anchor.row] + anchor.end,
            label=anchor.field or "none",
        )
        for anchor in anchors
    ]
    tell_features(doc, doc.user_data["page"], anchors)
    return doc


NER = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 48,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": 64,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "TAG", "LEMMA"],
                "rows": [2000, 500, 800, 500, 500, 100],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": 64,
                "window_size": 1,
                "maxout_pieces": 3,
                "depth": 5,
            },
        },
    }
}
"""The recogniser's shape; TAG and LEMMA are what `anchor_features` tells."""


def bare_language() -> Language:
    """Return the pipeline without its trained part."""
    # pyvi's tokens join words and would split names; the tokens come from the readers anyway.
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
    nlp.add_pipe("label_anchor")
    ruler = nlp.add_pipe("span_ruler", config={"spans_key": "rules"})
    ruler.add_patterns(_PATTERNS)  # type: ignore[attr-defined]
    return nlp


@lru_cache(maxsize=1)
def _trained() -> Language:
    nlp = bare_language()
    trained = files("models.nlp").joinpath("ner.bin").read_bytes()
    nlp.add_pipe("ner", config=NER).from_bytes(trained)  # type: ignore[attr-defined]
    return nlp


def _language() -> Language:
    return _instead[-1] if _instead else _trained()


_instead: list[Language] = []


@contextmanager
def recognising_with(trained: bytes) -> Iterator[None]:
    """Let another trained recogniser speak meanwhile: one that has not seen the pages it is judged on."""
    nlp = bare_language()
    nlp.add_pipe("ner", config=NER).from_bytes(trained)  # type: ignore[attr-defined]
    _instead.append(nlp)
    try:
        yield
    finally:
        _instead.pop()


def page_doc(nlp: Language, page: PageTokens, definition: FormDefinition) -> Doc:
    """Lay a page's tokens out as one document, row by row in reading order."""
    starts: list[int] = []
    words: list[str] = []
    spaces: list[bool] = []
    for row in page.rows:
        starts.append(len(words))
        for place, token in enumerate(row.tokens):
            words.append(token.text)
            after = row.tokens[place + 1] if place + 1 < len(row.tokens) else None
            spaces.append(after is None or after.word is not token.word)
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    doc.user_data.update({"page": page, "definition": definition, "starts": starts})
    return doc


def tell_features(doc: Doc, page: PageTokens, anchors: Sequence[Anchor]) -> None:
    """Write what `anchor_features` says on the tokens: as tag and lemma, where the recogniser looks."""
    for token, tag, place in zip(doc, *anchor_features(page, anchors), strict=True):
        token.tag_, token.lemma_ = tag, place


def read_doc(page: PageTokens, definition: FormDefinition) -> ReadDoc:
    """Run the pipeline's rules over one page's tokens."""
    nlp = _language()
    doc = page_doc(nlp, page, definition)
    for name, component in nlp.pipeline:
        if name != "ner":
            doc = component(doc)
    return ReadDoc(anchors=doc.user_data["anchors"], spans=_on_rows(page, doc, doc.spans["rules"]))


def recognised(
    page: PageTokens, definition: FormDefinition, anchors: Sequence[Anchor]
) -> tuple[RuleSpan, ...]:
    """Return what the trained recogniser takes for values, told the labels; `label` of a span is the field."""
    nlp = _language()
    doc = page_doc(nlp, page, definition)
    tell_features(doc, page, anchors)
    doc = nlp.get_pipe("ner")(doc)
    return _on_rows(page, doc, doc.ents)


def _on_rows(page: PageTokens, doc: Doc, found: Any) -> tuple[RuleSpan, ...]:  # noqa: ANN401 - spaCy's groups
    """The spans that lie within one row."""
    starts = doc.user_data["starts"]
    row_of = [index for index, row in enumerate(page.rows) for _ in row.tokens]
    spans = []
    for span in found:
        row = row_of[span.start]
        if row_of[span.end - 1] == row:
            first = span.start - starts[row]
            last = span.end - starts[row]
            tokens = page.rows[row].tokens[first:last]
            spans.append(RuleSpan(label=span.label_, row=row, start=first, end=last, tokens=tokens))
    return tuple(spans)
