"""Give records new pages, and let values, questions and findings go where their page goes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from storage.pages.arrangement import Paper
from storage.records import tables
from storage.records.filing.file_away import to_document, values
from storage.records.filing.new_version import add_record, new_version

_RECORD, _VERSION = tables.record.c, tables.record_version.c
_Row = TypeVar("_Row", LabResultRow, PrescriptionRow)
_Mark = tuple[str, int | None, str | None, object]
"""Kind, page, raw and place: by this a value is known again in another record."""


def carry_over(
    connection: sa.Connection,
    reading_id: str,
    papers: Sequence[Paper],
    *,
    author: str,
    why: str,
    at: datetime,
) -> tuple[Paper, ...]:
    """Bring the records of a reading to these papers; return them with the ids of new records.

    A paper that continues a record keeps its values as long as their pages stay, and takes in values of other
    records that come with their pages; where both have a value of one name, its own stands. A record whose
    pages all went elsewhere stays with its history and without pages.
    """
    ids = list(connection.execute(sa.select(_RECORD.id).where(_RECORD.reading_id == reading_id)).scalars())
    before = {record_id: _newest(connection, record_id) for record_id in ids}
    richest = {record_id: _newest(connection, record_id, with_pages=True) for record_id in ids}
    names = {
        (record_id, name): _mark(name, value)
        for record_id in ids
        for name, _, value in values(before[record_id])
    }
    kept, after = [], {}
    for paper in papers:
        pages = tuple(spot.number for spot in paper.pages)
        own = richest.get(paper.record_id or "")
        others = [document for record_id, document in richest.items() if record_id != paper.record_id]
        document = _with_pages(own, others, paper, pages)
        record_id = paper.record_id
        if record_id is None:
            record_id = add_record(connection, reading_id, document, author=author, why=why, at=at)
        elif document != before[record_id]:
            changes = {"pages": pages, "fields": document.fields, "tables": document.tables}
            new_version(connection, record_id, changes, author=author, why=why, at=at)
        kept.append(Paper(record_id=record_id, form=paper.form, pages=paper.pages))
        after[record_id] = document
    for record_id in before.keys() - after.keys():
        if before[record_id].pages:
            nothing = {"pages": (), "fields": {}, "tables": Tables()}
            new_version(connection, record_id, nothing, author=author, why=why, at=at)
    _follow(connection, reading_id, names, after)
    return tuple(kept)


def _newest(connection: sa.Connection, record_id: str, *, with_pages: bool = False) -> Document:
    query = sa.select(_VERSION.document).where(_VERSION.record_id == record_id)
    found = (to_document(one) for one in connection.execute(query.order_by(_VERSION.number.desc())).scalars())
    newest = next(found)
    return next((one for one in (newest, *found) if one.pages), newest) if with_pages else newest


def _with_pages(
    own: Document | None, others: Sequence[Document], paper: Paper, pages: tuple[int, ...]
) -> Document:
    mine = [own] if own is not None else []
    fields: dict[str, FieldValue] = {}
    for document in (*mine, *others):
        for name, value in document.fields.items():
            stays = value.page in pages or (value.page is None and document is own)
            if stays and name not in fields:
                fields[name] = value
    labs = _rows((one.tables.lab_results for one in (*mine, *others)), pages)
    drugs = _rows((one.tables.prescription_items for one in (*mine, *others)), pages)
    return Document(
        form=own.form if own is not None else paper.form,
        pages=pages,
        fields=fields,
        tables=Tables(lab_results=labs, prescription_items=drugs),
    )


def _rows(sources: Iterable[tuple[_Row, ...] | None], pages: tuple[int, ...]) -> tuple[_Row, ...] | None:
    held = [source for source in sources if source is not None]
    place = {number: at for at, number in enumerate(pages)}
    found: dict[object, _Row] = {}
    for source in held:
        for row in source:
            if row.page in place:
                found.setdefault((row.page, row.bbox, row.raw), row)
    ordered = sorted(found.values(), key=lambda row: place[row.page])
    return tuple(ordered) if ordered else None


def _mark(name: str, value: Any) -> _Mark:  # noqa: ANN401 - a field or a row of a table
    return (name.partition("[")[0], value.page, value.raw, value.bbox)


def _follow(
    connection: sa.Connection,
    reading_id: str,
    names: Mapping[tuple[str, str], _Mark],
    after: Mapping[str, Document],
) -> None:
    """Point questions and findings at the record that has their value or page now."""
    owner = {number: record_id for record_id, document in after.items() for number in document.pages}
    here = {
        _mark(name, value): (record_id, name)
        for record_id, document in after.items()
        for name, _, value in values(document)
    }
    for table in (tables.review_task, tables.finding):
        for row in tuple(connection.execute(sa.select(table).where(table.c.reading_id == reading_id))):
            new = dict(_moved(row, names, here, owner))
            if any(getattr(row, column) != value for column, value in new.items()):
                connection.execute(sa.update(table).where(table.c.id == row.id).values(new))


def _moved(
    row: Any,  # noqa: ANN401 - a row of `review_task` or `finding`
    names: Mapping[tuple[str, str], _Mark],
    here: Mapping[_Mark, tuple[str, str]],
    owner: Mapping[int, str],
) -> Iterator[tuple[str, str]]:
    mark = names.get((row.record_id, row.field)) if row.record_id and row.field else None
    if mark is not None and mark in here:
        record_id, name = here[mark]
        yield "record_id", record_id
        yield "field", name
    elif row.page in owner:
        yield "record_id", owner[row.page]
