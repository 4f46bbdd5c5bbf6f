"""The text in the code of a cover sheet: `SOHOA1;batch=…;box=…;chart=…;pages=…`, values percent-encoded."""

from urllib.parse import quote, unquote

from models.intake import Cover

_FIRST = "SOHOA1"
_LONGEST = 255
"""Characters of a name in the database."""


def cover_text(cover: Cover) -> str:
    """Return the text that a cover sheet carries; ASCII, so that every code can hold it."""
    named = {"batch": cover.batch, "box": cover.box, "chart": cover.chart, "pages": cover.pages}
    pairs = (f"{key}={quote(str(value), safe='')}" for key, value in named.items() if value is not None)
    return ";".join((_FIRST, *pairs))


def parse_cover(text: str) -> Cover | None:
    """Return what the text says, None when it is not ours; keys of newer programs are passed over."""
    first, *pairs = text.strip().split(";")
    if first.strip().upper() != _FIRST:
        return None
    said = {key.strip().lower(): value for key, sign, value in (one.partition("=") for one in pairs) if sign}
    return Cover(
        batch=_name(said.get("batch")),
        box=_name(said.get("box")),
        chart=_name(said.get("chart")),
        pages=_count(said.get("pages")),
    )


def _name(value: str | None) -> str | None:
    """Control characters and slashes would leave the folder that a name stands for."""
    if value is None:
        return None
    plain = "".join(one for one in unquote(value) if one.isprintable()).replace("/", "-").strip()
    return plain[:_LONGEST] or None


def _count(value: str | None) -> int | None:
    return int(value) if value is not None and value.isascii() and value.isdigit() else None
