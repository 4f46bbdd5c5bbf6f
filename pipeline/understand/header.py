"""The issuing facility and the department above the title, where no label tells them."""

import re

from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.normalise.words import trim
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_FACILITY = re.compile(
    r"^(?:bv|bvdk|benh vien|benh xa|trung tam y te|trung tam|ttyt|tram y te|tyt|phong kham|pk|vien|co so|vien dieu duong|nha ho sinh)\b"
)
_SUPERIOR = re.compile(
    r"^(?:so y te|syt|bo y te|byt|ubnd|uy ban|so\b.*y te|tong cong ty|bo quoc phong|bo cong an|cong an)"
)
_ENDS = re.compile(
    r"^(?:khoa|phong\b(?! kham)|so\b|ma\b|cong hoa|doc lap|ms\b|mau\b|dien thoai|dt\b|dia chi|hotline|website|email|giuong|buong|tel|fax|to\b)"
)
_KIND_ALONE = re.compile(r"^(?:bv|bvdk|benh vien|benh xa|trung tam y te|ttyt|tram y te|tyt|phong kham)$")
_IMPRINT = re.compile(
    r"\b(?:dien thoai|dt|tel|hotline|cap cuu|fax|email|website|dia chi|mst)\b|\d{3}|\bho(?: va)? ten\b"
    r"|^(?:phieu|giay|don|benh an|to dieu|ket qua|tom tat|bang|ban|toa)\b"
)
"""What stands under a name: address, telephone, the paper's title, the first label."""
_LABEL = re.compile(
    r"^(?:BV|B[ệêe]nh vi[ệêe]n|(?:Tên )?(?:CS|Cơ sở )KB?,?\s?CB|Tên bệnh viện|Cơ sở khám bệnh, chữa bệnh|Đơn vị|Tên cơ sở|C[ơo] s[ởo] y\s?t[ếe]|Trung tâm Y\s?tế|Trạm Y\s?tế)\s*:\s*",
    re.IGNORECASE,
)


def _left_segment(row: Row, em: float, limit: float) -> list[Token]:
    """The first run of tokens without a wide gap, when it starts in the left part of the page."""
    kept: list[Token] = []
    for token in row.tokens:
        if kept and token.box.left - kept[-1].box.right > 2.0 * em:
            break
        kept.append(token)
    return kept if kept and kept[0].box.left < limit else []


def _header_rows(page: PageTokens, title_row: int | None) -> list[list[Token]]:
    bottom = page.height * (0.3 if title_row is not None else 0.12)
    if title_row is not None:
        # The title may stand beside the header block, a little above its last line.
        bottom = min(bottom, page.rows[title_row].box.bottom + 2.5 * page.em)
    rows = []
    for index, row in enumerate(page.rows):
        if row.box.top > bottom:
            break
        if index == title_row and row.tokens[0].box.left > page.width * 0.25:
            continue  # the title alone, in the middle
        segment = _left_segment(row, page.em, page.width * 0.45)
        if segment:
            rows.append(segment)
    return rows


def _facility_rows(rows: list[list[Token]]) -> list[list[Token]]:
    """The last facility named before the department: its first line and the lines that carry it on."""
    block: list[list[Token]] = []
    for tokens in rows:
        plain = fold_words(join_tokens(tokens))
        if _SUPERIOR.match(plain):
            block = []
        elif _ENDS.match(plain) and not _carries_on(block, plain):
            if block:
                break
        elif _FACILITY.match(plain):
            # A station under a centre: the centre is the superior body.
            carries_on = block and not re.match(
                r"^(?:tram y te|tyt|phong kham|benh vien|bv|trung tam)", plain
            )
            block = [*block, tokens] if carries_on else [tokens]
        elif block and (_IMPRINT.search(plain) or any(token.text == ":" for token in tokens)):
            if not _is_unnamed(block):
                break
        elif (
            block
            and len(block) < 3
            and (_aligned(block[-1], tokens) or _carries_on(block, plain) or _is_unnamed(block))
        ):
            block.append(tokens)
        elif block:
            break
    return block


def _carries_on(block: list[list[Token]], plain: str) -> bool:
    """Words like "khoa tỉnh …" under "Bệnh viện Đa" is the rest of a word pair and no department."""
    return bool(block) and plain.startswith("khoa") and block[-1][-1].folded == "da"


def _is_unnamed(block: list[list[Token]]) -> bool:
    """Whether "BỆNH VIỆN" still waits for its name: a label beside it may lie between the two lines."""
    return len(block) == 1 and bool(_KIND_ALONE.match(fold_words(join_tokens(block[0]))))


def _aligned(above: list[Token], below: list[Token]) -> bool:
    """Lines of one block: close together and centred or left-aligned on each other."""
    upper, lower = Box.hull(token.box for token in above), Box.hull(token.box for token in below)
    height = max(upper.height, lower.height)
    centred = abs(upper.middle[0] - lower.middle[0]) < 2.5 * height
    left = abs(upper.left - lower.left) < 1.5 * height
    return lower.top - upper.bottom < 1.0 * height and (centred or left)


def find_facility(page: PageTokens, title_row: int | None) -> Candidate | None:
    """Return the facility in the page's header, or None where no facility word stands."""
    block = _facility_rows(_header_rows(page, title_row))
    tokens = [token for row in block for token in row]
    if not tokens:
        return None
    value = trim(_LABEL.sub("", trim(join_tokens(tokens))))
    value = re.sub(
        r"^(?:BV|Bệnh viện)\s+(?=(?:bệnh viện|trung tâm|trạm y|phòng khám)\b)", "", value, flags=re.IGNORECASE
    )
    if len(value) < 4:
        return None
    return Candidate(
        field="facility_name",
        page=page.number,
        raw=value,
        value=value,
        box=Box.hull(token.box for token in tokens),
        source="header",
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
    )
