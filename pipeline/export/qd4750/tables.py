"""From values to the XML of each table."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from pipeline.export.qd4750.entry import MARK, Values
from pipeline.export.qd4750.rule import rules
from pipeline.export.xml_text import element, to_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How a table is written."""

    name: str
    root: str
    rows: tuple[str, str] | None = None
    """Tags of the list and of a row; None where the root itself holds the fields."""


TABLES = (
    Table(name="XML1", root="TONG_HOP"),
    Table(
        name="XML4",
        root="CHITIEU_CHITIET_DICHVUCANLAMSANG",
        rows=("DSACH_CHI_TIET_CLS", "CHI_TIET_CLS"),
    ),
    Table(
        name="XML5",
        root="CHITIEU_CHITIET_DIENBIENLAMSANG",
        rows=("DSACH_CHI_TIET_DIEN_BIEN_BENH", "CHI_TIET_DIEN_BIEN_BENH"),
    ),
    Table(name="XML7", root="CHI_TIEU_DU_LIEU_GIAY_RA_VIEN"),
    Table(name="XML8", root="CHI_TIEU_DU_LIEU_TOM_TAT_HO_SO_BENH_AN"),
    Table(name="XML13", root="CHI_TIEU_GIAYCHUYENTUYEN"),
)
"""In the order in which they stand in the envelope."""


def table_xml(table: Table, rows: Sequence[Values], *, link: str) -> bytes:
    """Return one table: every field of the decree in its order, empty where nothing is known.

    Args:
        table: which.
        rows: values by field; one for a table without rows.
        link: MA_LK, the same in all tables of a chart.
    """
    root = Element(table.root)
    holder = root
    if table.rows is not None:
        holder = Element(table.rows[0])
        root.append(holder)
    for values in rows:
        told = {**values, "MA_LK": link, "DU_PHONG": MARK}
        target = holder
        if table.rows is not None:
            target = Element(table.rows[1])
            holder.append(target)
        target.extend(element(rule.field, told.get(rule.field, "")) for rule in rules(table.name))
    return to_bytes(root)
