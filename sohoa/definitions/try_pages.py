"""Run pages through the pipeline with one form in mind, and draw what it finds on the scans."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition
from models.geometry import Box
from models.text import PageText
from pipeline.judge.judge_paper import judge_paper
from pipeline.read.readers import Readers, open_readers
from pipeline.understand.interpret import interpret_repaired
from pipeline.understand.labels.anchor import Anchor, is_separator
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import PageTokens, join_tokens, page_tokens
from pipeline.understand.papers.documents import put_together
from pipeline.understand.understand_page import understand_page
from pipeline.understand.values import value_span
from pipeline.zones.lay import zone_boxes
from pipeline.zones.look_again import look_again
from sohoa.definitions.draw_page import draw_page
from sohoa.definitions.read_pages import ReadPage, read_pages


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedValue:
    """A field as found on one page; `bbox` in pixels of the scan."""

    field: str
    value: str | int | None
    confidence: float | None
    """None where the page was taken for another form: such values are not judged."""
    bbox: tuple[int, int, int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedPage:
    """One page with the name of its drawing."""

    drawn: str
    recognised: str
    values: tuple[TriedValue, ...]


def try_pages(sources: Sequence[Path], definition: FormDefinition, *, out: Path) -> tuple[TriedPage, ...]:
    """Draw every readable page of `sources` into `out`; a source that cannot be read is told and passed over.

    Raises:
        MissingDependencyError: an engine is not installed.
        OSError: `out` cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    readers = open_readers()
    return tuple(
        _try_page(read, definition, readers, out / f"{read[0]}.png")
        for read in read_pages("sohoa form try", sources, readers=readers)
    )


def _try_page(read: ReadPage, definition: FormDefinition, readers: Readers, drawn: Path) -> TriedPage:
    _name, page, clean, text = read
    tokens = page_tokens(text, clean.layout)
    anchors = find_anchors(tokens, definition) if tokens.rows else ()
    recognised, judged = _judged(clean, text, readers)
    values = judged if recognised == definition.form else tuple(_labelled(clean, tokens, anchors))
    picture = draw_page(
        page.pixels,
        labels=tuple(_on_scan(anchor.box, clean) for anchor in anchors),
        values=tuple(value.bbox for value in values if value.bbox is not None),
        boxes=tuple(_on_scan(cell, clean) for cell in clean.layout.cells),
        zones=tuple(_on_scan(place, clean) for place in zone_boxes(clean, definition.form)),
    )
    _done, coded = cv2.imencode(".png", picture)
    drawn.write_bytes(coded.tobytes())
    return TriedPage(drawn=drawn.name, recognised=recognised, values=values)


def _judged(clean: CleanPage, text: PageText, readers: Readers) -> tuple[str, tuple[TriedValue, ...]]:
    """The form that the pipeline recognises, and its values with their confidences."""
    engines = tuple(voice for voice in (readers.first, readers.second) if voice is not None)
    facts = look_again(clean, understand_page(clean, text, engines=engines), engines=engines)
    documents = [judge_paper(paper) for paper in put_together((facts,)).papers]
    values = tuple(
        TriedValue(field=name, value=found.value, confidence=found.confidence, bbox=found.bbox)
        for document in documents
        for name, found in document.fields.items()
    )
    return facts.form.form.value, values


def _labelled(clean: CleanPage, tokens: PageTokens, anchors: tuple[Anchor, ...]) -> Iterator[TriedValue]:
    """What stands after the labels of the wanted form on a page that was taken for another."""
    for index, anchor in enumerate(anchors):
        if is_separator(anchor) or not anchor.field:
            continue
        words = value_span(tokens, anchors, index).tokens
        if not words:
            continue
        bbox = _on_scan(Box.hull(word.box for word in words), clean)
        for field, _raw, value in interpret_repaired(join_tokens(words), anchor.label)[0]:
            yield TriedValue(field=field, value=value, confidence=None, bbox=bbox)


def _on_scan(box: Box, clean: CleanPage) -> tuple[int, int, int, int]:
    return box.transformed(clean.to_scan).rounded()
