"""Labels printed in two languages: "Họ tên / Name:"."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.understand.labels.begins_number import begins_number
from pipeline.understand.labels.phrases import is_label_word
from pipeline.understand.page_tokens import Row, Token

_HARD = frozenset({"/", "|", "("})
_STROKES = _HARD | {".", "-", "–", ","}
"""What stands between the two languages."""
_LONGEST = 5
"""Words of the second language."""
_SYLLABLE = 7
"""Letters of the longest Vietnamese syllable."""
_ENGLISH = (
    "address admission admitted advice age archive associated at attending barcode bed birth by "
    "card care chief citizen clinic clinical code collected collection comment comorbidities "
    "comorbidity conclusion condition contact date day days department dept diagnosis director "
    "discharge discharged disease diseases district dob doctor emergency ethnic ethnicgroup "
    "ethnicity exam examination expired expires expiry facility file final from full gender "
    "guardian head health hospital hospitalization hours icd id identity in initial insurance "
    "issue issued job laboratory main medical method mobile month mrn name national nationality "
    "no note notes number object occupation of on ordered ordering other outcome passport patient "
    "payer payment person phone physician pid primary principal printed province provisional "
    "race reason received recommendation recommendations record referral relative religion "
    "remark remarks reported requested requesting result results room sample secondary sex "
    "signature signed specimen status summary symptom symptoms technician tel time total "
    "transfer treatment treatments type unit until valid validity visit ward year yob"
)
_FOREIGN = frozenset(_ENGLISH.split())
"""English words of labels: they stand for themselves where the stroke before them was not read."""
_NO_LABEL = frozenset(
    {"no", "in", "at", "on", "by", "of", "from", "day", "days", "id", "code", "bed", "care", "card", "job"}
)
"""Those that may also be syllables of a value or a Vietnamese word without its marks: never alone without a stroke."""


def foreign_end(row: Row, start: int, taken: AbstractSet[int], em: float) -> int | None:
    """Return where a label's second language, which begins at token `start`, ends: at its colon or its last word.

    Vietnamese words have marks; plain letters between a stroke and a colon are the same label once more. Without a
    colon only known words count ("Giới / Sex", "Địa chỉ Address"). None where words of a value or a gap stand
    between, or where tokens of another label (`taken`) do.
    """
    tokens = row.tokens
    between = tokens[start].text if start < len(tokens) else ""
    words: list[Token] = []
    last = start
    for place in range(start, min(len(tokens), start + 2 * _LONGEST)):
        token, before = tokens[place], tokens[place - 1]
        if token.text in {":", ";"} and words:
            known = all(is_foreign(word) for word in words)
            hard = between in _HARD and (_is_plain(words) or (between == "/" and _is_misread(words)))
            return place if len(words) <= _LONGEST and (known or hard) else None
        apart = token.box.left - before.box.right > 1.5 * em
        if place in taken or apart or begins_number(tokens, place, place + 1):
            break
        if token.folded:
            words.append(token)
            last = place
        elif words and token.text not in {".", "-", ")", "/"}:
            break
    return _alone(row, start, last, words, em, stroke=between in _STROKES)


def foreign_colon(row: Row, start: int, em: float) -> bool:
    """Tell whether a stroke, words of a second language and a colon follow a label ("Người bệnh / Patient:")."""
    if start >= len(row.tokens) or row.tokens[start].text not in _HARD:
        return False
    end = foreign_end(row, start, frozenset(), em)
    return end is not None and end < len(row.tokens) and row.tokens[end].text == ":"


def _alone(row: Row, start: int, last: int, words: list[Token], em: float, *, stroke: bool) -> int | None:
    """The end of known words without a colon; words of a value may follow them."""
    known = next((place for place, word in enumerate(words) if not is_foreign(word)), len(words))
    if not known or (not stroke and words[0].folded in _NO_LABEL):
        return None
    places = [place for place in range(start, last + 1) if row.tokens[place].folded]
    end = places[known - 1] + 1
    closing = row.tokens[end : end + 1]
    closes = bool(closing) and closing[0].text == ")"
    return end + 1 if closes and closing[0].box.left - row.tokens[end - 1].box.right < em else end


def is_foreign(token: Token) -> bool:
    """Tell whether a word is one that English labels are made of."""
    return token.text.isascii() and _is_english(token.text.lower())


@lru_cache(maxsize=4096)
def _is_english(word: str) -> bool:
    """Whether a word is listed; of one longer than any Vietnamese syllable one letter in five may be misread."""
    if word in _FOREIGN or len(word) <= _SYLLABLE:
        return word in _FOREIGN
    return any(Levenshtein.distance(word, known) <= len(word) // 5 for known in _FOREIGN)


def own_words(tokens: list[Token]) -> list[Token]:
    """Return the words of a value without the label's second language before them; none where nothing else stands."""
    place = 0
    while place < len(tokens) and (is_foreign(tokens[place]) or not tokens[place].folded):
        if begins_number(tokens, place, place + 1):
            break
        place += 1
    led = [token for token in tokens[:place] if token.folded]
    if not led or (place < len(tokens) and (len(led) == 1 and led[0].folded in _NO_LABEL)):
        return tokens
    return tokens[place:]


def _is_plain(words: list[Token]) -> bool:
    """Whether nearly all letters are plain, and the words no abbreviation of a Vietnamese label."""
    text = "".join(word.text for word in words)
    return bool(re.fullmatch(r"[A-Za-z0-9.]+", text)) and len(text) > 2 and not text.isdigit()


def _is_misread(words: list[Token]) -> bool:
    """Whether one word between stroke and colon is no word of any label: what a reader made of its translation."""
    return len(words) == 1 and not is_label_word(words[0].text)


def own_language(tokens: list[Token]) -> list[Token]:
    """Return a title's words without its second language ("Trưởng khoa XN / Head of laboratory")."""
    for place in range(1, len(tokens)):
        rest = [token for token in tokens[place + 1 :] if token.folded]
        if tokens[place].text in {"/", "|"} and rest and _is_plain(rest):
            return tokens[:place]
    return tokens
