"""Tables as CSV that no spreadsheet takes for formulas."""

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from io import StringIO

from starlette.responses import Response

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_of(name: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Response:
    """Return a table as a download; UTF-8 with a mark, which Excel needs for Vietnamese."""
    stream = StringIO()
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([harmless(one) for one in headings])
    for row in rows:
        writer.writerow([harmless(one) for one in row])
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Response(stream.getvalue().encode("utf-8-sig"), media_type="text/csv", headers=headers)


def harmless(value: object) -> str:
    """Return a cell as text; an apostrophe goes before what would be a formula, full-width signs too."""
    if value is None:
        return ""
    text = str(value)
    begins = unicodedata.normalize("NFKC", text).lstrip(" \u00a0\u3000")[:1]
    number = isinstance(value, int | float)
    return f"'{text}" if begins in _DANGEROUS and begins and not number else text
