"""Names of patients and staff. Never corrected to dictionary words."""

import re
import unicodedata

from pipeline.understand.fold import fold
from pipeline.understand.normalise.repair import unglue
from pipeline.understand.normalise.words import trim

_TITLES = re.compile(
    r"^(?:(?:BS[\w!|]{0,6}|Bs\w{0,6}|CK\w{1,3}|PGS|GS|TS|ThS|Ths|ths|THS|ThS|BS|Bs|bs|BSCK|BsCK|BSCKI|BSCKII|BSNT|CK|CKI|CKII|CK1|CK2|I|II|NT|YS|Ys|DS|ĐD|CNĐD|CN|KTV|DSCK|"
    r"Bác sĩ|Bác sỹ|Bác Sĩ|Y sĩ|Y sỹ|Thạc sĩ|Tiến sĩ|Điều dưỡng|Dược sĩ|TTƯT|TTND|Ông|Bà|CKI\.|BSCKI\.|BSCKII\.|BS\.CKI|BS\.CKII|BSĐK|Th5|B5|85|8S|T5|15(?= [A-ZĐ][a-zà-ỹ])|Bs\.CKI|Bs\.CKII)"
    r"(?:\s*[.,:/-]+\s*|\s+))+|^(?:ThS|TS|PGS|GS)?\.?(?:BS|Bs)(?:CKII|CKI|CK2|CK1|NT)?(?=[A-ZĐÀ-Ỹ][a-zà-ỹđ])"
)
_ABBREVIATED = re.compile(
    r"^(?!Ng\.|Tr\.)[A-ZĐ][A-ZĐa-z0-9]{0,5}\.(?=\s*\w+\s+\w)|^(?:CNXN|KTVXN|CNĐD|CNDD|CN|KTV)\b\s*"
)
"""An abbreviation with a point before a name is a title, known or not ("CNXN. …")."""
_NOT_NAME = re.compile(r"[^\w\s'’.-]|\d|_")
_MAX_WORDS = 7
_OPEN, _VOWEL = re.compile(r"^[a-z]{1,3}[iuyo]$"), re.compile(r"^[aeiouy]{1,2}(?:ch|ng|nh|[cmnpt])?$")
"""A syllable that more vowels may follow, and the rest of one."""


def _words(text: str) -> list[str]:
    text = _NOT_NAME.sub(" ", unicodedata.normalize("NFC", unglue(trim(text))))
    words: list[str] = []
    for word in text.split():
        bare = word.strip("'’.-")
        torn = bare.islower() and words and _OPEN.search(fold(words[-1])) and _VOWEL.match(fold(bare))
        if words and bare.islower() and (len(bare) == 1 or torn):
            words[-1] += bare  # letters that stood apart ("Trọn g", "Hi ếu")
        elif bare:
            words.append(bare)
    return words


def parse_person(text: str) -> str | None:
    """Return a patient's name in capitals, or None where no two-word name stands."""
    words = _words(text)
    if not 2 <= len(words) <= _MAX_WORDS or sum(map(len, words)) < 4:
        return None
    return unicodedata.normalize("NFC", " ".join(words).upper())


def without_titles(text: str) -> str:
    """Take academic and professional titles off the front of a staff name."""
    text = trim(text)
    before = None
    while before != text:
        before = text
        text = _ABBREVIATED.sub("", _TITLES.sub("", text + " ").strip()).strip()
    return trim(text)


def parse_staff(text: str) -> str | None:
    """Return a staff member's printed name without titles, case kept, or None."""
    words = _words(without_titles(text))
    while len(words) > 2 and words[0].istitle() and len(words[-1]) > 1 and words[-1].isupper():
        words.pop()  # capitals of a stamp beside a name in small letters
    if not 2 <= len(words) <= _MAX_WORDS or sum(map(len, words)) < 4:
        return None
    if not all(word[0].isupper() for word in words):
        return None
    return " ".join(words)
