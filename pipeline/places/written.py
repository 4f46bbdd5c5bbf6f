"""An address as it stands on paper, split into its units."""

import re
from dataclasses import dataclass

from models.codes.folded import folded
from pipeline.places.bare_name import bare_name

_WARD = r"xã|phường|thị trấn|thị\.? trấn|t\.?t\.?|x\.|p\."
_DISTRICT = r"huyện|quận|thị xã|thành phố|t\.?x\.?|t\.?p\.?|h\.|q\."
_PROVINCE = r"tỉnh|t\."
_KIND = re.compile(
    rf"^(?:(?P<ward>{_WARD})|(?P<district>{_DISTRICT})|(?P<province>{_PROVINCE}))\s*(?=\S)", re.IGNORECASE
)
_BEFORE_KIND = re.compile(
    r"(?<!thị)(?:\s+-)?\s+(?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tp\.?|tx\.?)\s)",
    re.IGNORECASE,
)
_LINE = re.compile(r"(?:số|tổ|xóm|thôn|bản|phố|đường|ngõ|ngách|khu|tiểu khu|ấp|buôn)\b", re.IGNORECASE)
"""What stands before every unit."""
_LEVELS = ("province", "district", "ward")
_CITIES = frozenset(("hanoi", "hochiminh", "haiphong", "danang", "cantho", "hue"))
_SHORT_KINDS = {
    "tt": "thị trấn",
    "x": "xã",
    "p": "phường",
    "h": "huyện",
    "q": "quận",
    "tx": "thị xã",
    "tp": "thành phố",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The parts of an address, each as printed with its kind where that was printed."""

    line: str | None = None
    ward: str | None = None
    district: str | None = None
    province: str | None = None


def split_address(text: str) -> Written:
    """Split an address that is written as one text: units from small to large, best with commas.

    A part with a printed kind goes by it; the others go by place from the end: province, district, ward.
    """
    parts = [
        part.strip()
        for part in re.split(r"\s*[,;–]\s*|\s+-\s+", _BEFORE_KIND.sub(", ", text))
        if part.strip()
    ]
    found: dict[str, str] = {}
    rest: list[str] = []
    for part in reversed(parts):
        level = _level(part, found, nothing_skipped=not rest)
        if level is None:
            rest.insert(0, part)
        else:
            found[level] = part
    return Written(line=", ".join(rest) or None, **found)


def kind_of(name: str) -> str | None:
    """Return the printed kind of a unit in full ("phường", "thành phố"), None where none is printed."""
    matched = _KIND.match(name)
    if matched is None or not name[matched.end() :].strip():
        return None
    printed = matched[0].strip().lower().replace(".", "")
    return _SHORT_KINDS.get(printed, printed)


def name_of(name: str) -> str:
    """Return the name of a unit without its kind, folded for comparing."""
    matched = _KIND.match(name)
    bare = name[matched.end() :] if matched and name[matched.end() :].strip() else name
    return bare_name(bare)


def _level(part: str, found: dict[str, str], *, nothing_skipped: bool) -> str | None:
    """Tell which unit a part is, going from the end of the address to its beginning."""
    matched = _KIND.match(part)
    if matched is not None:
        level = matched.lastgroup or "ward"
        if level == "district" and name_of(part) in _CITIES and "province" not in found:
            level = "province"
        return level if level not in found else None
    deepest = max((_LEVELS.index(level) for level in found), default=-1)
    if not nothing_skipped or _LINE.match(part) or not folded(part) or deepest + 1 == len(_LEVELS):
        return None
    return _LEVELS[deepest + 1]
