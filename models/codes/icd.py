"""The list of diagnoses: codes, names, and what a code may be used for."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.codes.read_rows import UnknownColumnsError, read_rows

_NAMED = ("code", "name_en", "name_vi", "not_primary_A2", "female_only_A41", "male_only_A42")
"""QĐ 4469/2020: with names."""
_FLAGS = (
    "code_nodot",
    "c24_not_primary",
    "c26_more_specific_exists",
    "c27_death_cause_only",
    "c28_female",
    "c29_male",
)
"""TT 06/2026: flags only."""
_CATEGORY = 3
"""Characters before the dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IcdCode:
    """One code."""

    code: str
    """With its dot, without dagger and asterisk."""
    name: str = ""
    """Vietnamese; empty where the list has no names."""
    never: bool = False
    """A more exact code exists and is demanded."""
    not_primary: bool = False
    """Not as main diagnosis."""
    sex: str | None = None
    """`male` or `female` where only they can have it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IcdList:
    """One list of codes."""

    codes: Mapping[str, IcdCode]
    """By code without dot."""
    whole: bool
    """False where it only holds codes that have a flag: then an absent code may well exist."""

    def knows(self, code: str) -> IcdCode | None:
        """Return a code by any spelling, None where the list does not hold it."""
        return self.codes.get(plain_icd(code))


def read_icd(content: bytes) -> IcdList:
    """Read either list of the domain reference; UnknownColumnsError for any other file."""
    shape, rows = read_rows(content, _NAMED, _FLAGS)
    make = _named if "name_vi" in shape else _flagged
    codes = {plain_icd(code.code): code for code in map(make, rows) if code.code}
    if not codes:
        raise UnknownColumnsError("the file has no codes")
    return IcdList(codes=codes, whole="name_vi" in shape)


def plain_icd(code: str) -> str:
    """Return a code without dot, dagger, asterisk and blanks, in capitals."""
    return "".join(letter for letter in code.upper() if letter.isascii() and letter.isalnum())


def dotted_icd(code: str) -> str:
    """Return a code with its dot."""
    plain = plain_icd(code)
    return plain if len(plain) <= _CATEGORY else f"{plain[:_CATEGORY]}.{plain[_CATEGORY:]}"


def _named(row: dict[str, str]) -> IcdCode:
    return IcdCode(
        code=dotted_icd(row["code"]),
        name=row["name_vi"],
        not_primary=row["not_primary_A2"] == "1",
        sex=_sex(row["female_only_A41"], row["male_only_A42"]),
    )


def _flagged(row: dict[str, str]) -> IcdCode:
    return IcdCode(
        code=dotted_icd(row["code_nodot"]),
        never=row["c26_more_specific_exists"] == "1",
        not_primary="1" in {row["c24_not_primary"], row["c27_death_cause_only"]},
        sex=_sex(row["c28_female"], row["c29_male"]),
    )


def _sex(female: str, male: str) -> str | None:
    return "female" if female == "1" else "male" if male == "1" else None
