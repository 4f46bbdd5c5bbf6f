"""Check an envelope as it would arrive: its bytes, against our rule tables and the rules across fields."""

import base64
import binascii
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from pipeline.export.outcome import Note, NoteCode
from pipeline.export.qd4750.entry import MARK, Values
from pipeline.export.qd4750.rule import Need, rules
from pipeline.export.qd4750.tables import TABLES, Table

_EQUAL_IN_13 = (
    "MA_CSKCB", "MA_NOI_DEN", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "MA_QUOCTICH", "MA_DANTOC",
    "MA_NGHE_NGHIEP", "DIA_CHI", "MA_THE_BHYT", "GT_THE_DEN", "NGAY_VAO", "NGAY_RA", "CHAN_DOAN_RV",
    "MA_BENH_CHINH", "MA_BENH_KT", "PP_DIEU_TRI", "MA_LOAI_RV",
)  # fmt: skip
"""What XML13 says too must be what XML1 says."""
_SUMMARY_KINDS = frozenset(("03", "04", "06"))
"""MA_LOAI_KCB for which there is an XML8."""
_Tables = dict[str, list[Values]]


def check_envelope(content: bytes) -> tuple[Note, ...]:
    """Return one note for each rule that is broken; () when the envelope may leave. Quotes no value."""
    try:
        root = fromstring(content)  # noqa: S314 - our own bytes
        tables = _opened(root)
    except (ParseError, binascii.Error, ValueError):
        return (_broken("GIAMDINHHS"),)
    found = [*_outside(root, tables)]
    for table in TABLES:
        for values in tables.get(table.name, []):
            found += _fields(table.name, values)
    found += _across(tables)
    return tuple(dict.fromkeys(found))


def _opened(root: Element) -> _Tables:
    """Return the rows of each table; ValueError where tags are not those of the decree, in its order."""
    known = {table.name: table for table in TABLES}
    opened: _Tables = {}
    for file in root.iterfind("THONGTINHOSO/DANHSACHHOSO/HOSO/FILEHOSO"):
        name = file.findtext("LOAIHOSO", "")
        if name not in known or name in opened:
            raise ValueError
        inner = fromstring(base64.b64decode(file.findtext("NOIDUNGFILE", ""), validate=True))  # noqa: S314 - ours
        opened[name] = list(_rows(inner, known[name]))
    return opened


def _rows(inner: Element, table: Table) -> Iterator[Values]:
    if inner.tag != table.root:
        raise ValueError
    holders = [inner] if table.rows is None else inner.findall("/".join(table.rows))
    for holder in holders:
        if [one.tag for one in holder] != [rule.field for rule in rules(table.name)]:
            raise ValueError
        yield {one.tag: one.text or "" for one in holder}


def _outside(root: Element, tables: _Tables) -> Iterator[Note]:
    """Check the envelope itself."""
    charts = root.findall("THONGTINHOSO/DANHSACHHOSO/HOSO")
    if root.tag != "GIAMDINHHS" or root.findtext("THONGTINHOSO/SOLUONGHOSO") != str(len(charts)):
        yield _broken("SOLUONGHOSO")
    facility = root.findtext("THONGTINDONVI/MACSKCB", "")
    if not facility or any(
        one.get("MA_CSKCB", facility) != facility for rows in tables.values() for one in rows
    ):
        yield _broken("MACSKCB")
    order = [table.name for table in TABLES if table.name in tables]
    if not tables or list(tables) != order:
        yield _broken("DANHSACHHOSO")
    if len({one["MA_LK"] for rows in tables.values() for one in rows}) > 1:
        yield _broken("MA_LK")


def _fields(table: str, values: Values) -> Iterator[Note]:
    for rule in rules(table):
        value = values[rule.field]
        if (value and not rule.allows(value)) or (not value and rule.need is Need.MUST):
            yield _broken(f"{table}.{rule.field}")
    if values["DU_PHONG"] != MARK:
        yield _broken(f"{table}.DU_PHONG")


def _across(tables: _Tables) -> Iterator[Note]:
    """Check the rules between fields (domain reference 4.6)."""
    for name, rows in tables.items():
        for values in rows:
            born, begins, ends = (values.get(field, "") for field in ("NGAY_SINH", "NGAY_VAO", "NGAY_RA"))
            if begins and ends and begins[:8] > ends[:8]:
                yield _broken(f"{name}.NGAY_RA")
            if born and begins and born[:4] > begins[:4]:
                yield _broken(f"{name}.NGAY_SINH")
    numbers = [row["STT"] for row in tables.get("XML4", [])]
    if numbers != [str(number) for number in range(1, len(numbers) + 1)]:
        yield _broken("XML4.STT")
    yield from _beside_the_first(tables)


def _beside_the_first(tables: _Tables) -> Iterator[Note]:
    """Check what other tables say against XML1, which is always there."""
    whole = next(iter(tables.get("XML1", [])), None)
    if whole is None:
        yield _broken("XML1")
        return
    if tables.get("XML8") and whole["MA_LOAI_KCB"] not in _SUMMARY_KINDS:
        yield _broken("XML8.MA_LOAI_KCB")
    for slip in tables.get("XML13", []):
        for field in _EQUAL_IN_13:
            if slip[field] and slip[field] != whole[field]:
                yield _broken(f"XML13.{field}")


def _broken(field: str) -> Note:
    return Note(field=field, code=NoteCode.BROKEN_RULE)
