"""Random text as it stands on Vietnamese hospital papers."""
# ruff: noqa: INP001, S311, PLR2004 - a recipe: chance is seeded, shares are what they are

import gettext
import os
import random
import re
import unicodedata
from collections import Counter
from pathlib import Path

from models.readers.recipe.numbers_of import number
from models.readers.recipe.syllables import all_syllables
from pipeline.read.agree.syllable import is_syllable
from pipeline.read.voices.line_network import charset

ROOT = Path(__file__).parents[3]
CATALOGUES = Path("/usr/share/locale/vi/LC_MESSAGES")
_LABEL_WORDS = (
    "Họ và tên|Tuổi|Giới tính|Dân tộc|Nghề nghiệp|Địa chỉ|Xã, phường|Huyện|Tỉnh, thành phố|Nơi làm việc|"
    "Số thẻ BHYT|CCCD|Số điện thoại|Khoa|Buồng|Giường|Số vào viện|Số lưu trữ|Mã YT|Mã BN|Vào viện lúc|"
    "Ra viện lúc|Chẩn đoán|Bệnh chính|Bệnh kèm theo|Lý do vào viện|Tiền sử|Mạch|Nhiệt độ|Huyết áp|Nhịp thở|"
    "Cân nặng|Tim mạch|Hô hấp|Phương pháp điều trị|Tình trạng ra viện|Hướng điều trị|Lời dặn|Ghi chú|"
    "Bác sĩ điều trị|Trưởng khoa|Kết quả|Đơn vị|Tên xét nghiệm|STT|Sinh ngày|Sở Y tế|Bộ Y tế|Bệnh viện|BV|"
    "MS|Số|Đối tượng|Cấp cứu|Y lệnh|Tên thuốc|Hàm lượng|Số lượng|Cách dùng|Sáng|Trưa|Chiều|Tối|Uống|Tiêm|"
    "Phẫu thuật|Thủ thuật|Tai biến|Biến chứng|Khỏi"
)
_ONSETS = "b c ch d f g h k l m n p ph r s st t th tr v x z br cl cr fl gl pr pl"
_VOWELS = "a e i o u y ia io ea ou"
_ENDS = "n l m x c t cin mol zol pril tan statin xim mycin dipin olol azid ine ate um"


class Texts:
    """A source of text; the same seed gives the same text."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.syllables = all_syllables()
        self.passages = _passages()
        words = (word for line in self.passages for word in re.findall(r"[^\W\d_]+", line.lower()))
        counted = Counter(word for word in words if is_syllable(word))
        self.common = list(counted)
        # Rare words must occur often enough for their accents to be learned.
        self.weights = [count**0.4 for count in counted.values()]

    def label(self) -> str:
        """What stands before a value."""
        chance = self.chance
        text = (
            chance.choice(_LABEL_WORDS.split("|"))
            if chance.random() < 0.6
            else self.words(chance.randint(1, 4))
        )
        if chance.random() < 0.2:
            text = f"{chance.randint(1, 30)}{chance.choice(('. ', '/ ', ') ', '.'))}{text}"
        if chance.random() < 0.15:
            text = f"{chance.choice(('- ', 'a) ', 'b) ', '+ '))}{text}"
        text = text.upper() if chance.random() < 0.15 else text
        return self.tidy(text + (":" if chance.random() < 0.75 else ""))

    def value(self) -> str:
        """What stands on a leader or in a cell."""
        kind = self.chance.random()
        if kind < 0.25:
            name = " ".join(self.chance.choices(self.common, self.weights, k=self.chance.randint(2, 4)))
            return self.tidy(name.title() if self.chance.random() < 0.5 else name.upper())
        if kind < 0.55:
            return self.tidy(number(self.chance))
        return self.tidy(self.drug() if kind < 0.65 else self.words(self.chance.randint(1, 7)))

    def paragraph(self) -> str:
        """A full line of running text."""
        parts: list[str] = []
        while sum(map(len, parts)) < self.chance.randint(30, 110):
            prose = self.chance.random() < 0.8
            parts.append(self.words(self.chance.randint(3, 12)) if prose else number(self.chance))
        return self.tidy(" ".join(parts))

    def words(self, count: int) -> str:
        """`count` words: a passage, common words, or any legal syllables."""
        chance, kind = self.chance, self.chance.random()
        if kind < 0.42:
            passage = chance.choice(self.passages).split()
            start = chance.randrange(max(1, len(passage) - count + 1))
            text = " ".join(passage[start : start + count])
            return text if chance.random() < 0.7 else self._cased(text)
        drawn = (
            chance.choices(self.common, self.weights, k=count)
            if kind < 0.8
            else chance.choices(self.syllables, k=count)
        )
        text = " ".join(self._pointed(word) for word in drawn)
        return self._cased(text) if chance.random() < 0.8 else text.title()

    def drug(self) -> str:
        """A name that sounds like a drug, often with its strength."""
        chance = self.chance
        stem = "".join(
            chance.choice(_ONSETS.split()) + chance.choice(_VOWELS.split())
            for _ in range(chance.randint(1, 3))
        )
        name = stem + chance.choice(("", "", *_ENDS.split()))
        name = name.upper() if chance.random() < 0.2 else name.capitalize()
        if chance.random() < 0.5:
            return name
        strength = chance.choice((5, 10, 20, 40, 80, 100, 250, 500, 850, 0.5))
        return f"{name} {strength}{chance.choice(('mg', ' mg', 'g', 'ml', 'mcg', 'UI', '%'))}"

    def tidy(self, text: str) -> str:
        """Only what the network can write, single spaces."""
        composed = unicodedata.normalize("NFC", text)
        return " ".join("".join(sign if sign in charset() else " " for sign in composed).split())

    def _pointed(self, word: str) -> str:
        chance = self.chance
        if chance.random() < 0.03:
            return number(chance)
        before = "(" if chance.random() < 0.02 else ""
        return (
            before
            + word
            + (chance.choice((",", ".", ";", ":", ")", "?", "!")) if chance.random() < 0.06 else "")
        )

    def _cased(self, text: str) -> str:
        kind = self.chance.random()
        if kind < 0.22:
            return text.upper()
        if kind < 0.32:
            return text.title()
        return text[:1].upper() + text[1:] if kind < 0.5 else text


def _passages() -> list[str]:
    """Lines of natural Vietnamese: the project's tables, message catalogues, the operator's own files."""
    found: list[str] = []
    for path in sorted((ROOT / "samples" / "tables").glob("*.py")):
        found += re.findall(r'"([^"\n]{3,})"', path.read_text(encoding="utf-8"))
    for path in sorted(CATALOGUES.glob("*.mo")):
        with path.open("rb") as stream:
            catalogue = gettext.GNUTranslations(stream)._catalog  # type: ignore[attr-defined] # noqa: SLF001
        found += [text for text in catalogue.values() if isinstance(text, str) and "%" not in text]
    more = os.environ.get("SOHOA_MORE_TEXT")
    for path in sorted(Path(more).iterdir()) if more else ():
        found += re.split(r"[|`*#\n\",;]+", path.read_text(encoding="utf-8"))
    composed = (unicodedata.normalize("NFC", " ".join(text.split())) for text in found)
    known = ("".join(sign if sign in charset() else " " for sign in text) for text in composed)
    return [text for text in known if len(text) > 2 and sum(ord(sign) > 127 for sign in text) > 1]
