"""Vietnamese addresses as printed: house and hamlet, ward, district, province."""

import re

from pipeline.understand.fold import fold_words
from pipeline.understand.normalise.repair import unglue
from pipeline.understand.normalise.words import trim

_LEVELS = {
    "ward": r"(?:xã|phường|thị tr\wn|t\.?\s?trấn|tt\.?|p\b\.?|x\b\.?|xa|phuong|thi tr\wn)",
    "district": r"(?:huyện|quận|thị xã|tx\.?|thành phố|tp\.?|t\.p\.?|h\b\.?|q\b\.?|quân(?=\s+\S+\s+\S)|huyen|huyên|huyệ|quan|thi xa|thanh pho)",
    "province": r"(?:tỉnh|t\b\.*|tinh|tình|tính(?=\s))",
}
_PREFIX = {level: re.compile(rf"^{words}\s*(?=\S)", re.IGNORECASE) for level, words in _LEVELS.items()}
_HAMLET = re.compile(
    r"^(?:số|so|sn|tổ|to|thôn|thon|xóm|xom|ấp|ap|bản|ban|đường|duong|phố|pho|ngõ|ngo|ngách|khu|khối|khoi|kp|tdp|tiểu khu|đội|làng|\d)\b",
    re.IGNORECASE,
)
_UNIT_WORD = re.compile(
    r"(?<=[^\s,;.])(?<!thị)(?<!Thị)\s+(?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh)\s)"
)
"""Where a comma before a unit word was not printed or not read."""
_UNIT_WORDS = {"xa", "phuong", "thi tran", "huyen", "quan", "thi xa", "thanh pho", "tinh", "tp", "tx", "tt"}
"""A slot's own label is no name."""
_CENTRAL = {"ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue", "hcm"}


def without_unit(text: str, level: str) -> str:
    """Take "xã", "phường", "huyện" … off a unit's name unless only a number would remain."""
    text = trim(text)
    match = _PREFIX[level].match(text)
    if not match or not _is_word_end(text, match.end()):
        return text
    rest = trim(text[match.end() :])
    return text if not rest or re.match(r"^\d+[A-Za-z]?$", rest) else rest


def _is_word_end(text: str, end: int) -> bool:
    # "Xã" must be a word of its own: "Xagiang" is a name.
    return end >= len(text) or text[end - 1] in " ." or not text[end - 1].isalpha() or text[end].isupper()


def _level_of(part: str) -> str | None:
    for level in ("ward", "district", "province"):
        match = _PREFIX[level].match(part)
        if match and _is_word_end(part, match.end()):
            return level
    return None


SLOT = re.compile(
    r"[,;\s]*\b(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tp|tx|tt)"
    r"(?:\s?[/,(][^:]{1,24})?\s*:\s*",
    re.IGNORECASE,
)
"""A part's own label inside an address: "Xã: Kha Sơn Huyện: Phú Bình"."""
_UNIT_BEHIND = re.compile(
    SLOT.pattern + r"(?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tp)\b)", re.IGNORECASE
)
"""The same before a name that brings its own unit word: "Xã: Phường 15", "Huyện: Quận 11"."""
_LINE_SLOT = re.compile(
    r"^\s*(?:số nhà|thôn|xóm|tổ|ấp|bản)(?:\s?[/,]\s?\w+(?:\s\w+)?)*\s*:\s*", re.IGNORECASE
)


_PLACE = r"(?:số nhà|thôn|xóm|tổ|ấp|bản|phố|đường|buôn|khóm|làng|khu phố|tổ dân phố)"
_PLACEHOLDER = re.compile(rf"^\s*{_PLACE}(?:\s?[/,]\s?{_PLACE})+,?\s+(?=[A-ZÀ-ỸĐ\d])", re.IGNORECASE)
"""What a form prints in an address's slot before its value: "Thôn, phố", "số nhà, thôn"."""
_SHORT_UNIT = re.compile(
    r"(?<=[a-zà-ỹ\d])[,.]?\s+(?=(?:P|X|H|Q|T|TP|TX|TT|Tp|Tx|Tt)\.?\s?[A-ZĐ][a-zà-ỹ]|(?:P|Q)\.?\s?\d{1,2}\b)"
)
"""Where a comma before an abbreviated unit word was not printed or not read ("Tổ 7 P Đức Xuân TP Bắc Kạn")."""
_JOINT = "\N{NON-BREAKING HYPHEN}"
_TWIN = re.compile(
    r"\b(?:B[àaá] R[ịi]a\s*[-–]\s*V[ũu]ng T[àaá]u|Th[ừu]a Thi[êe]n\s*[-–]\s*Hu[ếêe]|Phan Rang\s*[-–]\s*Th[áa]p Ch[àa]m)\b",
    re.IGNORECASE,
)
"""Units whose own name has a dash: two provinces and a city, as the official list writes them."""


def _parts(text: str) -> list[str]:
    text = _PLACEHOLDER.sub("", text)
    text = _UNIT_BEHIND.sub(", ", _LINE_SLOT.sub("", text))
    text = SLOT.sub(lambda match: f", {match[1]} ", text)
    text = _TWIN.sub(lambda match: match[0].replace("-", _JOINT).replace("–", _JOINT), unglue(text))
    text = trim(re.sub(r"\s+[-–]\s*|[.\s]*[-–]\s+", ", ", text))
    text = re.sub(r"(?<=[a-zà-ỹđ\d]{2})\s*\.\s+(?=[^\W\d_])", ", ", text)  # a comma of faded print
    text = re.sub(r"(?<=[a-zà-ỹ]\s\d)\.\s+(?=[A-ZĐ][a-zà-ỹ])", ", ", text)  # the same: "Ấp 3. Tân Lập"
    text = re.sub(
        r"(?<=[^\W_])\s*\.\s+(?=(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh)\s)",
        ", ",
        text,
        flags=re.IGNORECASE,
    )
    text = _SHORT_UNIT.sub(", ", _UNIT_WORD.sub(", ", text))
    pieces = [re.sub(rf"\s*{_JOINT}\s*", " - ", trim(piece)) for piece in re.split(r"[,;]", text)]
    return [piece for piece in pieces if piece]


def _named(parts: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in parts:
        level = _level_of(part)
        if level == "district" and part is parts[-1] and "province" not in found:
            bare = fold_words(without_unit(part, "district"))
            level = "province" if bare in _CENTRAL or "district" in found else "district"
        if level and level not in found and not (_HAMLET.match(part) and level != "ward"):
            found[level] = part
    return found


def parse_address(text: str) -> dict[str, str]:
    """Return the parts found: keys line, ward, district, province; names without unit words.

    Parts with a unit word are placed by it; bare parts are filled in from the end (province first).
    """
    parts = _parts(text)
    found = _named(parts)
    rest = [part for part in parts if part not in found.values()]
    bare = [part for part in rest if not _HAMLET.match(part)]
    numbered = bool(bare) and any(char.isdigit() for char in bare[-1])  # no province has a figure
    if "province" not in found and bare and bare[-1] == parts[-1] and not numbered:
        found["province"] = bare.pop()
    if (
        "district" not in found
        and bare
        and "ward" in found
        and parts.index(bare[-1]) > parts.index(found["ward"])
    ) or ("district" not in found and len(bare) >= 2 and "ward" not in found):
        found["district"] = bare.pop()
    if "ward" not in found and bare and len(parts) >= 3 and ("district" in found or "province" in found):
        found["ward"] = bare.pop()
    line = ", ".join(part for part in parts if part not in found.values())
    result = {level: without_unit(part, level) for level, part in found.items()}
    result = {level: name for level, name in result.items() if fold_words(name) not in _UNIT_WORDS}
    if "province" in found and _level_of(found["province"]) == "district":
        result["province"] = without_unit(found["province"], "district")
    if line:
        result["line"] = line
    return result
