"""Labels that their neighbours on the paper show to mean something else, or to be part of a value."""

import dataclasses
import re
from collections.abc import Iterator

from models.forms.definition import Kind, Label
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.within_values import is_within_value
from pipeline.understand.page_tokens import PageTokens, join_tokens

_GENERIC_NAMES = {"hovaten", "hoten"}
_CODE_WORDS = re.compile(r"(?:ma )?(?:so |benh )?(?:icd ?(?:10|x)?)?")
"""What a form prints before the code of the diagnosis to its left."""
_CODE = re.compile(r"(?<!\w)[A-Z]\s?[\dOIlo]{2}")
_FILE = re.compile(r"\b(?:ba|benh an)$")
"""A chart's number: the archive's only where no other label asks for that."""
_HEAD = 0.3
"""Share of the page's height in which nobody signs."""
_STAY = {"admitted_at", "discharged_at"}
_VALIDITY = frozenset(
    [
        "tu",
        "den",
        "ngay",
        "han",
        "gia",
        "tri",
        "the",
        "dung",
        "su",
        "thoi",
        "co",
        "hieu",
        "luc",
        "hsd",
        "sd",
        "toi",
        "bhyt",
    ]
)
"""Words that ask for the days on which a card holds."""


def in_place(page: PageTokens, anchors: list[Anchor], labels: tuple[Label, ...]) -> tuple[Anchor, ...]:
    """Drop or re-read labels that their neighbours show to mean something else.

    "Số nhà 12, tổ 5" after "Địa chỉ" is an address; slots for its parts come at least two at a time. A name
    asked for below a signature is the signer's. "Số" after a card's validity is the card's number, days asked for
    after a card's number are its validity. "Mã ICD" behind a diagnosis is where its code begins.
    """
    slots = {a.field for a in anchors if a.label.kind is Kind.ADDRESS_PART} - {"address_house"}
    low = _HEAD * page.height  # "Điều dưỡng ghi" over a patient's name is no signature
    signed = min(
        (a.row for a in anchors if a.label.kind is Kind.SIGNATURE and a.box.top > low), default=10**6
    )
    card = {label.field: label for label in reversed(labels) if label.field.startswith("insurance")}
    heads = {a.row for a in anchors if a.label.kind is Kind.HEADING and a.label.heading == "table"}
    kept: list[Anchor] = []
    for anchor in _of_the_stay(page, anchors, labels):
        if anchor.label.kind is Kind.ADDRESS_PART and len(slots) < 2:
            continue
        if (
            anchor.label.kind is Kind.PERSON
            and anchor.row > signed
            and fold(anchor.wording) in _GENERIC_NAMES
        ):
            continue
        before = kept[-1] if kept and kept[-1].row == anchor.row else None
        above = kept[-1] if kept and before is None and anchor.row - kept[-1].row == 1 else None
        if _is_option(page, anchor) or is_within_value(page, kept[-1] if kept else None, anchor):
            continue
        if _is_code(page, before, anchor):
            continue
        if _in_text(page, kept[-1] if kept else None, anchor) or _heads_column(page, anchor, heads):
            continue
        if _repeats(before, anchor) or _names_code(page, before, anchor):
            continue
        told = _valid(page, anchor, card) or _of_card(page, before or above, anchor, card)
        told = _treated(page, told, labels) if told is not None else None
        if told is not None:
            kept.append(told)
    return tuple(kept)


def _is_code(page: PageTokens, before: Anchor | None, anchor: Anchor) -> bool:
    """Whether "Mã:" asks for a diagnosis's code, not for the patient's."""
    if anchor.field != "patient_code" or fold(anchor.wording) != "ma":
        return False
    behind = join_tokens(page.rows[anchor.row].tokens[anchor.end : anchor.end + 4])
    diagnosed = before is not None and before.label.kind is Kind.DIAGNOSIS
    return diagnosed or bool(re.match(r"[\s:]*[A-Z]\d{2}(?:\.\d|\b)", behind))


def _of_the_stay(page: PageTokens, anchors: list[Anchor], labels: tuple[Label, ...]) -> Iterator[Anchor]:
    """The anchors; "Mã BA" beside "Số lưu trữ" asks for the stay's number, not for the archive's."""
    stay = next((label for label in labels if label.field == "admission_number"), None)
    archived = any(a.field == "archive_number" and not _FILE.search(_words(page, a)) for a in anchors)
    for anchor in anchors:
        filed = anchor.field == "archive_number" and bool(_FILE.search(_words(page, anchor)))
        yield dataclasses.replace(anchor, label=stay) if archived and filed and stay else anchor


def _is_option(page: PageTokens, anchor: Anchor) -> bool:
    """Whether "Khoa" begins a printed option of how somebody came ("3. Khoa ĐT", "□ Khoa KB")."""
    if anchor.field != "department":
        return False
    row = page.rows[anchor.row].tokens
    behind = row[anchor.end].folded if anchor.end < len(row) else ""
    return behind in {"dt", "kb", "khac"} and row[anchor.end].text != ":"


def _words(page: PageTokens, anchor: Anchor) -> str:
    return fold_words(join_tokens(page.rows[anchor.row].tokens[anchor.start : anchor.end]))


def _in_text(page: PageTokens, before: Anchor | None, anchor: Anchor) -> bool:
    """Whether unlisted words with a colon begin the text asked for on the line above ("Điện tim: nhịp xoang …")."""
    if before is None or before.label.kind is not Kind.TEXT or not before.field:
        return False
    if anchor.row == before.row and anchor.start - before.end <= 1:
        return anchor.label.kind is Kind.NONE and not anchor.wording
    rest = [token for token in page.rows[before.row].tokens[before.end :] if token.text != ":"]
    unlisted = anchor.label.kind is Kind.NONE and not anchor.wording
    return unlisted and not rest and anchor.row == before.row + 1 and anchor.start == 0


def _heads_column(page: PageTokens, anchor: Anchor, heads: set[int]) -> bool:
    """Whether a label that asks for text heads a column of a table ("Lưu ý" behind "Tên thuốc")."""
    row = page.rows[anchor.row].tokens
    colon = anchor.end < len(row) and row[anchor.end].text == ":"
    return anchor.row in heads and anchor.label.kind is Kind.TEXT and not colon


def _repeats(before: Anchor | None, anchor: Anchor) -> bool:
    """Whether "Số nhà" right behind "Số nhà, thôn" is what the slot holds."""
    parts = {"address_house", "address_hamlet"}
    known = before is not None and before.end == anchor.start and before.field in parts
    return known and anchor.field == "address_house"


def _names_code(page: PageTokens, before: Anchor | None, anchor: Anchor) -> bool:
    """Whether "Mã ICD" stands behind a diagnosis, with a code behind it."""
    if before is None or before.label.kind is not Kind.DIAGNOSIS or anchor.label.kind is not Kind.NONE:
        return False
    behind = join_tokens(page.rows[anchor.row].tokens[anchor.end : anchor.end + 4])
    return bool(_CODE.search(behind) and _CODE_WORDS.fullmatch(_words(page, anchor)))


def _treated(page: PageTokens, anchor: Anchor, labels: tuple[Label, ...]) -> Anchor:
    """The anchor as it reads before words: "Đã điều trị: Thuốc hạ áp" asks how, "Đã điều trị: 4 ngày" how long."""
    row = page.rows[anchor.row].tokens
    words = [token for token in row[anchor.end : anchor.end + 4] if token.folded]
    told = anchor.label.kind is Kind.INTEGER and fold(anchor.wording) == "dadieutri"
    if not told or not words or any(any(map(str.isdigit, token.text)) for token in words):
        return anchor
    how = next((label for label in labels if label.field == "treatment_method"), None)
    return dataclasses.replace(anchor, label=how) if how is not None else anchor


def _valid(page: PageTokens, anchor: Anchor, card: dict[str, Label]) -> Anchor | None:
    """The anchor as a card's validity where "GT" (giới tính, or giá trị) stands before a date."""
    row = page.rows[anchor.row].tokens
    words = [token.text for token in row[anchor.end : anchor.end + 3] if token.folded]
    dated = bool(words) and (words[0][0].isdigit() or words[0].lower() in {"từ", "đến"})
    if fold(anchor.wording) != "gt" or not dated or "insurance_valid" not in card:
        return None
    return dataclasses.replace(anchor, label=card["insurance_valid"])


def _of_card(
    page: PageTokens, before: Anchor | None, anchor: Anchor, card: dict[str, Label]
) -> Anchor | None:
    """The anchor as it reads behind an insurance card's number or validity; None for "… đến ngày"."""
    if before is None or not before.field.startswith("insurance") or not {"insurance_valid"} <= card.keys():
        return anchor
    if fold(anchor.wording) == "so":
        return dataclasses.replace(anchor, label=card["insurance_number"])
    words = set(_words(page, anchor).split())
    if (anchor.field and anchor.field not in _STAY) or not words or not words <= _VALIDITY:
        return anchor
    if before.field == "insurance_valid" and "den" in words and "tu" not in words:
        return None  # "Từ ngày … Đến ngày …" is one period
    return dataclasses.replace(anchor, label=card["insurance_valid"])
