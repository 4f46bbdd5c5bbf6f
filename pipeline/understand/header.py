"""The issuing facility and the department above the title, where no label tells them."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.normalise.words import trim
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_FACILITY = re.compile(
    r"^(?:(?:ten )?(?:co so|don vi|cskcb|cskb cb)(?: y te| kcb| kbcb| kham benh chua benh| kham chua benh)? )?"
    r"(?:bv|bvdk|benh vi?e?n|benh xa|trung tam y te|trung tam|ttyt|tram y te|tyt|phong kham|pk|vien|co so|vien dieu duong|nha ho sinh)\b"
)
_SUPERIOR = re.compile(
    r"^(?:so y te|syt|bo y te|byt|ubnd|uy ban|so\b.*y te|tong cong ty|cong ty|tap doan|bo nganh|bo quoc phong|bo cong an|cong an)"
)
_CENTRE = re.compile(r"^(?:trung tam y te|ttyt)\b")
_UNDER_CENTRE = re.compile(r"^(?:tram y te|tyt|phong kham|pk)\b")
_REMARK = re.compile(r"^\(|^(?:truc thuoc|don vi truc thuoc)\b")
"""What stands in brackets under a name: whose house it is."""
_TITLES = re.compile(
    r"^(?:benh an|phieu \w|giay (?:ra|chuyen|cam|chung|xac|hen|bao|khai|tom|vao)|don thuoc|toa thuoc|to dieu|ket qua|tom tat|ho so|bang (?:theo|ke)|bien ban|ban (?:tom|cam))"
)
"""How a title begins that stands close behind a name on one line."""
_ENDS = re.compile(
    r"^(?:khoa|phong\b(?! kham)|so\b|ma\b|cong hoa|doc lap|ms\b|mau\b|dien thoai|dt\b|dia chi|hotline|website|email|giuong|buong|tel|fax|to\b|(?:benh vien )?(?:chung|xac) nhan\b)"
)
_KIND_ALONE = re.compile(r"^(?:bv|bvdk|benh vien|benh xa|trung tam y te|ttyt|tram y te|tyt|phong kham)$")
_IMPRINT = re.compile(
    r"\b(?:dien thoai|dt|tel|hotline|cap cuu|fax|email|website|dia chi|mst)\b|\d{3}|\bho(?: va)? ten\b"
    r"|^(?:phieu|giay|don|benh an|to dieu|ket qua|tom tat|bang|ban|toa)\b"
)
"""What stands under a name: address, telephone, the paper's title, the first label."""
_STREET = re.compile(
    r"^(?:quoc lo|ql ?\d|tinh lo|duong \w|km ?\d|khu (?:trung tam hanh chinh|pho \w)|to dan pho|ap \w|thon \w|so nha|\d{1,3}\w? \w{2})"
)
"""How an address begins that no label leads to."""
_FOREIGN = re.compile(
    r"\b(?:hospital|hospita\w|clinic|polyclinic|medical|health|healthcare|center|general|international|department of)\b"
    r"|\b(?:hopital|centre)\b(?! truyen)"
)
"""The name once more in another tongue."""
_BELONGS = re.compile(
    r"\s*\((?:sở y tế|bộ |quân (?:khu|đoàn|chủng)|binh (?:chủng|đoàn)|cục |tập đoàn|tổng công ty|trực thuộc)[^()]*\)?$",
    re.IGNORECASE,
)
"""Whose house it is, in brackets behind its name."""
_LABEL = re.compile(
    r"^(?:(?:BV|B[ệêe]nh vi[ệêe]n|(?:Tên )?(?:CS|Cơ sở )KB?,?\s?CB|Tên bệnh viện|Cơ sở khám bệnh, chữa bệnh|Đơn vị|Tên cơ sở|C[ơo] s[ởo] y\s?t[ếe]|Trung tâm Y\s?tế|Trạm Y\s?tế)\s*[:;]"
    r"|Tên (?:đơn vị|cơ sở(?: (?:y tế|KB?CB|KCB|khám bệnh, chữa bệnh|khám chữa bệnh))?)(?=\s))\s*",
    re.IGNORECASE,
)


def _segments(row: Row, em: float, labels: AbstractSet[int]) -> list[list[Token]]:
    """Runs of tokens without a wide gap; a title or another label close behind a name begins a run of its own."""
    runs: list[list[Token]] = []
    for place, token in enumerate(row.tokens):
        apart = bool(runs) and token.box.left - runs[-1][-1].box.right > 2.0 * em
        if not runs or apart or place in labels or _begins_title(row.tokens[place:], runs[-1][-1]):
            runs.append([])
        runs[-1].append(token)
    return [part for run in runs for part in _own_name(run)]


def _begins_title(tokens: tuple[Token, ...], before: Token) -> bool:
    """Whether a paper's title begins here, with more white before it than between two words."""
    white = tokens[0].box.left - before.box.right > 0.45 * tokens[0].box.height
    return white and tokens[0].text.isupper() and bool(_TITLES.match(fold_words(join_tokens(tokens[:3]))))


def _own_name(run: list[Token]) -> list[list[Token]]:
    """Part "SỞ Y TẾ … - BỆNH VIỆN …" at the dash: what stands before it is the superior body."""
    for place, token in enumerate(run):
        if token.text not in {"-", "–", "—"} or not 0 < place < len(run) - 1:
            continue
        upper, lower = (fold_words(join_tokens(part)) for part in (run[:place], run[place + 1 :]))
        under = _CENTRE.match(upper) and _UNDER_CENTRE.match(lower)
        if under or (_SUPERIOR.match(upper) and _FACILITY.match(lower)):
            return [run[:place], run[place + 1 :]]
    return [run]


def _header_rows(
    page: PageTokens, title_row: int | None, labels: dict[int, set[int]]
) -> Iterator[tuple[list[list[Token]], bool]]:
    """The runs of each row above and beside the title; second value True where only its left block counts."""
    bottom = page.height * (0.3 if title_row is not None else 0.12)
    if title_row is not None:
        # The title may stand beside the header block, a little above its last line.
        bottom = min(bottom, page.rows[title_row].box.bottom + 2.5 * page.em)
    for index, row in enumerate(page.rows):
        if row.box.top > bottom:
            break
        segments = _segments(row, page.em, labels.get(index, set()))
        if index == title_row and len(segments) == 1 and row.tokens[0].box.left > page.width * 0.25:
            continue  # the title alone, in the middle
        if segments:
            yield segments, title_row is not None and index > title_row


def _left_rows(page: PageTokens, title_row: int | None, labels: dict[int, set[int]]) -> list[list[Token]]:
    """The block at the left margin; of a row that names a body and its house behind a dash both."""
    rows = []
    for segments, _ in _header_rows(page, title_row, labels):
        if segments[0][0].box.left < page.width * 0.45:
            joined = len(segments) > 1 and segments[1][0].box.left - segments[0][-1].box.right < 2.0 * page.em
            rows += segments[: 2 if joined and _FACILITY.match(fold_words(join_tokens(segments[1]))) else 1]
    return rows


def _other_rows(page: PageTokens, title_row: int | None, labels: dict[int, set[int]]) -> list[list[Token]]:
    """The block in the middle or at the right of the lines above the title, from its facility on."""
    rows: list[list[Token]] = []
    for segments, below in _header_rows(page, title_row, labels):
        if below:
            break
        if rows:
            near = [run for run in segments if _aligned(rows[-1], run)]
            rows += near[:1]
        else:
            rows += [run for run in segments if _FACILITY.match(fold_words(join_tokens(run)))][:1]
    return rows


def _facility_rows(rows: list[list[Token]]) -> list[list[Token]]:
    """The last facility named before the department: its first line and the lines that carry it on."""
    block: list[list[Token]] = []
    for tokens in rows:
        plain = fold_words(join_tokens(tokens))
        above = _SUPERIOR.match(plain) or _is_centre_of(block, plain)
        if above or (_is_end(tokens, plain) and not _carries_on(block, plain)):
            if block:  # also whose house it is may stand under its name
                break
        elif _FACILITY.match(plain):
            # A station under a centre: the centre is the superior body.
            carries_on = block and not re.match(
                r"^(?:tram y te|tyt|phong kham|benh vien|bv|trung tam)", plain
            )
            block = [*block, tokens] if carries_on else [tokens]
        elif block and (
            _IMPRINT.search(plain)
            or _STREET.match(plain)
            or _is_translated(block, plain)
            or any(token.text == ":" for token in tokens)
        ):
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


def _is_translated(block: list[list[Token]], plain: str) -> bool:
    """Whether a line says the name above it in another tongue: it has words that no Vietnamese name mixes with."""
    named = fold_words(" ".join(join_tokens(row) for row in block))
    return bool(_FOREIGN.search(plain)) and not _FOREIGN.search(named) and not _FACILITY.match(plain)


def _is_centre_of(block: list[list[Token]], plain: str) -> bool:
    """Whether a centre is named under its station."""
    return bool(block and _CENTRE.match(plain) and _UNDER_CENTRE.match(fold_words(join_tokens(block[0]))))


def _is_end(tokens: list[Token], plain: str) -> bool:
    """Whether a line is of another kind: a remark in brackets, the department, a label."""
    return tokens[0].text == "(" or bool(_REMARK.match(plain) or _ENDS.match(plain))


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


def _labels_of(anchors: tuple[Anchor, ...]) -> dict[int, set[int]]:
    """Where labels of other fields begin, by row: there no name goes on."""
    starts: dict[int, set[int]] = {}
    for anchor in anchors:
        if anchor.field and anchor.label.kind is Kind.CODE:
            starts.setdefault(anchor.row, set()).add(anchor.start)
    return starts


def find_facility(
    page: PageTokens, title_row: int | None, anchors: tuple[Anchor, ...] = ()
) -> Candidate | None:
    """Return the facility in the page's header, or None where no facility word stands."""
    labels = _labels_of(anchors)
    block = _facility_rows(_left_rows(page, title_row, labels)) or _facility_rows(
        _other_rows(page, title_row, labels)
    )
    tokens = [token for row in block for token in row]
    if not tokens:
        return None
    value = trim(_LABEL.sub("", trim(join_tokens(tokens))))
    value = re.sub(
        r"^(?:BV|Bệnh viện)\s+(?=(?:bệnh viện|trung tâm|trạm y|phòng khám)\b)", "", value, flags=re.IGNORECASE
    )
    value = _BELONGS.sub("", value)
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
