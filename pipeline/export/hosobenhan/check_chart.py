"""Check both files as they would arrive: all groups and fields, dates, lengths, one number of admission."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring

from pipeline.export.hosobenhan.shape import Json, shape
from pipeline.export.outcome import Note, NoteCode

_DAY = r"(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])/\d{4}"
_MOMENT = rf"{_DAY}(?: (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{{3}})?"
_RULES = {
    "ngaysinh": rf"{_DAY}|\d{{4}}",
    "tungaybhyt": _DAY,
    "denngaybhyt": _DAY,
    "ngaykedonthuoc": _DAY,
    "thoigianvaovien": _MOMENT,
    "denkhambenhluc": _MOMENT,
    "ngayravien": _MOMENT,
    "gioitinh": "Nam|Nữ",
    "cccd_so": r"\d{9}|\d{12}",
    "dantoc_ma": r"\d{2}",
    "tinhthanh_ma": r"\d{2}",
    "maicd": r"[A-Z]\d{2}(?:\.\d{1,3})?",
    "tenicd": r"(?s).{1,255}",
    "maicd_khac": r".{1,100}",
    "tongsongaydieutri": r"\d{1,4}",
}
"""What a text may be where it is not empty."""


def check_chart(as_json: bytes, as_xml: bytes) -> tuple[Note, ...]:
    """Return one note for each rule that is broken; () when both files may leave. Quotes no value."""
    try:
        told = json.loads(as_json)["HoSoBenhAn"]
        root = fromstring(as_xml)  # noqa: S314 - our own bytes
    except (ValueError, KeyError, ParseError):
        return (_broken("HoSoBenhAn"),)
    found = [*_object("HoSoBenhAn", "HoSoBenhAn", told)]
    if not found and _read(root, "HoSoBenhAn") != told:
        found.append(_broken("HoSoBenhAn.xml"))
    if not found:
        numbers = {group["sovaovien"] for group in told.values() if "sovaovien" in group} - {""}
        if len(numbers) > 1:
            found.append(_broken("sovaovien"))
        name = told["ThongTinBenhNhan"]["hoten"]
        if name != name.upper():
            found.append(_broken("hoten"))
    return tuple(dict.fromkeys(found))


def _object(place: str, kind: str, told: Any) -> Iterator[Note]:  # noqa: ANN401 - JSON
    if not isinstance(told, dict) or list(told) != [part.name for part in shape(kind)]:
        yield _broken(place)
        return
    for part in shape(kind):
        value, inner = told[part.name], f"{place}.{part.name}"
        if part.inner is None:
            if not isinstance(value, str) or (
                value and not re.fullmatch(_RULES.get(part.name, "(?s).+"), value)
            ):
                yield _broken(inner)
        elif part.many:
            for one in value:
                yield from _object(inner, part.inner, one)
        else:
            yield from _object(inner, part.inner, value)


def _read(element: Element, kind: str) -> Json:
    """Return an XML object as its JSON: an empty tag of a list is no entry."""
    told: Json = {}
    for part in shape(kind):
        found = element.findall(part.name)
        if part.inner is None:
            told[part.name] = found[0].text or "" if found else ""
        elif part.many:
            told[part.name] = [_read(one, part.inner) for one in found if len(one)]
        else:
            told[part.name] = _read(found[0], part.inner) if found else {}
    return told


def _broken(field: str) -> Note:
    return Note(field=field, code=NoteCode.BROKEN_RULE)
