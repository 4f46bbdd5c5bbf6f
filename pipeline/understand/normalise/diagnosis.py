"""Diagnosis text and the ICD-10 codes that stand with it."""

import re

from pipeline.understand.normalise.words import trim

_CODE = r"[A-Z]\d{2}(?:\s?[.,]\s?\d{1,2}|\s?\d)?\s?[†*+]?"
_BRACKETED = re.compile(
    rf"[(\[]\s*(?:m[ãa]\s*)?(?:ICD(?:\s*-?\s*10)?)?\s*[:.]?\s*({_CODE}(?:\s*[;,/&+-]\s*{_CODE})*)\s*[)\]]",
    re.IGNORECASE,
)
_BRACKETED_LOOKALIKE = re.compile(
    r"[(\[]\s*([A-Z01458])([\dOQIl]{2})(?:\s?[.,]\s?([\dOQIl]{1,2}))?\s*(?:[)\]lI|](?![\dA-Za-z])|$)"
)
"""A code whose letter was read as a digit or a digit as a letter; brackets leave no other meaning."""
_TRAILING_LOOKALIKE = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=\)))(?:\s*[-–]\s*([01458l])(\d{2})(?:\.?(\d{1,2}))?|\s+([0458])(\d{2})\.?(\d))\s*$"
)
"""The same at the end: behind a dash, or as the four characters of a code's boxes ("chuyển dạ 0342")."""
_LEADING_LOOKALIKE = re.compile(
    r"(?:^|(?<=;\s))([01458l|])(\d{2})(?:[.,](\d{1,2}))?(?=\s*[-–:]\s*[^\W\d_]|\s+[A-ZÀ-ỸĐ][a-zà-ỹ])"
)
"""The same before a dash and words."""
_HEADING = re.compile(
    r"(?:tên |mã )?bệnh(?: chính)?|chẩn đoán|và phương pháp|(?:mã )?icd(?:-?\s?10)?", re.IGNORECASE
)
"""Words of a table's head or of a title where a diagnosis would stand."""
_WALLED = re.compile(r"\s*([A-TV-Z])[I|lÌT]?(\d|[IO])[I|lÌT]?(\d)(?:[I|lÌT]?(\d))?\s*$")
"""A code in boxes whose walls were read as letters ("AI0I8T0")."""
_LETTER_OF = {"0": "O", "1": "I", "4": "A", "5": "S", "8": "B", "l": "I", "|": "I"}
_DIGITS_OF = str.maketrans({"O": "0", "Q": "0", "I": "1", "l": "1"})
_ROMAN = re.compile(r"(?<!\w)[lI|]{2,3}(?!\w)")
_LABELLED = re.compile(
    rf"(?:m[ãa]\s*(?:bệnh|ICD)?|ICD)(?:\s*-?\s*10)?\s*[:.]?\s*({_CODE}(?:\s*[;,]\s*{_CODE})*)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"^\s*({_CODE}(?:\s*[;,]\s*{_CODE})*)\s*[-–:./]\s*(?=[^\W\d_])")
_LEADING_DOTTED = re.compile(
    r"^\s*[(\[]?\s*([A-Z]\d{2}\s?[., ]\s?\d{1,2}(?:\s*[;,]\s*[A-Z]\d{2}(?:[.,]\d{1,2})?)*)\s+(?=[A-ZÀ-ỸĐ])"
)
_LEADING_BARE = re.compile(r"^\s*([A-TV-Z]\d{2})\s+(?=[A-ZÀ-ỸĐ][a-zà-ỹ])")
_UNCLOSED = re.compile(rf"[(\[]\s*({_CODE})\s*(?:[ỊỈIJl1|}}\])]|(?=;)|$|(?=\s[A-ZÀ-ỸĐ][a-zà-ỹ]))")
"""A bracket whose end was read as a letter."""
_COLUMN = re.compile(r"((?:(?<![\w.])[A-TV-Z]\d{2}\.\d{1,2}\s*[;:,]?\s+){2,})(?=[a-zà-ỹ])")
"""Codes of a column beside the text that stand inside a sentence of several lines."""
_INSIDE = re.compile(r"(?<![\w.(\[])([A-TV-Z]\d{2}\.\d{1,2})\s*[;:,]?(?![\w.])")
"""Codes of a column beside the text, whose lines are read in between."""
_TRAILING = re.compile(rf"(?:[-–:,;./]\s*|\s{{1,}})({_CODE}(?:\s*[;,]\s*{_CODE})*)\s*\.?$")
_UNREAD = re.compile(
    r"^\s*[A-Z][A-Z\d]\d\.\d{1,2}\s*[-–]\s*(?=[^\W\d_])|[(\[]\s*[A-Z]?\d{2}\.\d{1,2}\s*[)\]]\s*$"
)
"""A code with a figure read as a letter or without its letter, where another part's code shows that codes stand here."""
_VITAMIN = re.compile(r"vitamin\s*$|\b(?:vit|virus|týp|type)\.?\s*$", re.IGNORECASE)
"""What makes "B12" a substance and no code."""
_ONE = re.compile(r"([A-Z])(\d{2})\s?[.,]?\s?(\d{1,2})?", re.IGNORECASE)


def normal_code(text: str) -> str | None:
    """Return one ICD-10 code with its dot ("J189" → "J18.9"), daggers and stars dropped, or None."""
    match = _ONE.fullmatch(re.sub(r"[†*+\s]", "", text))
    if not match:
        return None
    head = match[1].upper() + match[2]
    return f"{head}.{match[3]}" if match[3] else head


def _codes(group: str) -> list[str]:
    found = re.findall(_CODE, group, re.IGNORECASE)
    return [code for code in map(normal_code, found) if code]


def _with_letter(match: re.Match[str]) -> str:
    dotted = f".{match[3].translate(_DIGITS_OF)}" if match[3] else ""
    return f"({_LETTER_OF.get(match[1], match[1])}{match[2].translate(_DIGITS_OF)}{dotted})"


def _bracketed(match: re.Match[str]) -> str:
    letter, head, tail = match[1] or match[4], match[2] or match[5], match[3] or match[6]
    return f" ({_LETTER_OF[letter]}{head}{f'.{tail}' if tail else ''})"


def _unwalled(match: re.Match[str]) -> str:
    tail = f".{match[4]}" if match[4] else ""
    return f" ({match[1]}{match[2].translate(_DIGITS_OF)}{match[3]}{tail})"


def _leading_letter(match: re.Match[str]) -> str:
    dotted = f".{match[3]}" if match[3] else ""
    return f"{_LETTER_OF[match[1]]}{match[2]}{dotted}"


def split_diagnosis(text: str) -> tuple[str | None, str | None]:
    """Return (text without codes and their brackets, codes joined by ";"); None for what is not there."""
    text = _ROMAN.sub(lambda match: "I" * len(match.group()), text)
    text = re.sub(
        r"^\s*(?:m[ãa]\s*(?:bệnh\s*)?)?ICD\s*(?:-?\s?10)?\s*[:.)]?\s*(?=[^\W\d_])",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"\bM[ÃãẢảAa]\s*(?:số|bệnh|ICD)?\s*[:.]?\s*(?=[A-Z]\d{2}|$)", " ", text)
    text = re.sub(r"^[\s\-–]*[1lI][0oO]\s*\)\s*[:.;]?\s*", "", text)  # the end of a label "(ICD-10)"
    text = re.sub(
        r"(?<=[a-zà-ỹ)\]])\s?:\s(?=[A-ZÀ-ỸĐ]|[(\[][A-Z1l]\d\d)", "; ", text
    )  # a semicolon of faded print
    if not re.search(_CODE, text):
        text = _WALLED.sub(_unwalled, text) if re.search(r"[a-zà-ỹ)]\s*\S*\d\S*$", text) else text
    text = re.sub(r"([(\[]\s*[A-Z])\s(?=\d{2}(?:[.,]\d)?\s*[)\]])", r"\1", text)  # "(K 76.0)"
    text = re.sub(r"([(\[]\s*[A-Z]\d)\s(?=\d(?:[.,]\d{1,2})?\s*[)\]])", r"\1", text)  # "[E1 1.9]"
    text = re.sub(r"(?<=[\s\d])[1lI]CD\s*:\s*(?=[A-Z]\d)", " ICD: ", text)
    text = re.sub(r"(?<=\s)[Il|]([A-TV-Z]\d{2}\.\d{1,2})[Il|]\s*$", r"(\1)", text)  # brackets read as letters
    text = _TRAILING_LOOKALIKE.sub(_bracketed, text)
    text = _LEADING_LOOKALIKE.sub(_leading_letter, text)
    text = _BRACKETED_LOOKALIKE.sub(_with_letter, text)
    order = re.sub(r"\W", "", text)
    codes: list[str] = [code for run in _COLUMN.findall(text) for code in _codes(run)]
    text = _COLUMN.sub(" ", text)
    parts = [
        _without_codes(part, codes)
        for part in re.split(r"(?<=[^A-Z\d;\s]);|(?<=[)\]]);|;(?=\s*[^\W\d_]{2})", text)
    ]
    words = trim("; ".join(part for part in parts if part)).rstrip("+ -")
    words = "" if words.lower() in {"mã", "mã icd", "mã số", "mã bệnh"} else words
    words = re.sub(r"(?<=[a-zà-ỹ])\d{1,4}$", "", words)  # a digit of a code box that touches the last word
    words = "" if _HEADING.fullmatch(words.lower().strip("()[] ")) else words
    unique = sorted(dict.fromkeys(codes), key=lambda code: order.find(code.replace(".", "")) % 10**6)
    return (words or None) if re.search(r"[^\W\d_]", words) else None, ";".join(unique) or None


def _without_codes(text: str, codes: list[str]) -> str:
    """Move the codes of one disease into `codes` and return what is left of its text."""
    found: list[str] = []
    for pattern in (_BRACKETED, _LABELLED, _UNCLOSED):
        for match in pattern.finditer(text):
            found.extend(_codes(match[1]))
        text = pattern.sub(" ", text)
    for pattern in (_LEADING, _LEADING_DOTTED, _LEADING_BARE, _TRAILING):
        bare = pattern.search(text)
        if bare and not found and not _VITAMIN.search(text[: bare.start()]):
            found.extend(_codes(bare[1]))
            text = text[: bare.start()] + " " + text[bare.end() :]
    for match in _INSIDE.finditer(text):
        found.extend(_codes(match[1]))
    text = _INSIDE.sub(" ", text)
    codes.extend(found)
    text = _UNREAD.sub(" ", text)
    return trim(re.sub(r"[(\[]\s*[)\]]", " ", text))


def parse_icd(text: str) -> str | None:
    """Return the codes of a code slot (boxes or column), joined by ";", or None."""
    compact = re.sub(r"[\s|_]", "", text).upper().strip(".,;")
    codes = [normal_code(piece) for piece in re.split(r"[;,/]+(?=[A-Z])", compact)]
    known = [code for code in codes if code]
    return ";".join(dict.fromkeys(known)) if known and len(known) == len(codes) else None
