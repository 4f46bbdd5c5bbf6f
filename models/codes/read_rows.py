"""Rows of a CSV file that the operator hands in."""

import csv
import io
import unicodedata
from collections.abc import Iterable

from models.errors import UsageError


class UnknownColumnsError(UsageError):
    """The file is no list of the kind that was named; nothing was imported."""

    hint = "See docs/exports.md for the columns of each list; the file is CSV in UTF-8 with a heading."


def read_rows(content: bytes, *shapes: Iterable[str]) -> tuple[frozenset[str], list[dict[str, str]]]:
    """Return the shape (set of columns) that the file has, and its rows, NFC, without blanks around values.

    Args:
        content: CSV in UTF-8, with or without a byte order mark, first line the names of the columns.
        shapes: the sets of columns that are understood; the first that the heading covers is taken.

    Raises:
        UnknownColumnsError: no shape fits, the bytes are no UTF-8, or there is no row. Quotes nothing.
    """
    try:
        text = unicodedata.normalize("NFC", content.decode("utf-8-sig"))
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        heading = frozenset(reader.fieldnames or ())
        fitting = next((frozenset(shape) for shape in shapes if heading >= frozenset(shape)), None)
        if fitting is not None:
            rows = [{name: (row[name] or "").strip() for name in fitting} for row in reader]
            if rows:
                return fitting, rows
    except (UnicodeDecodeError, csv.Error):
        pass
    raise UnknownColumnsError("the file has none of the known sets of columns")
