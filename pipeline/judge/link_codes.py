"""A diagnosis and its printed code against each other; a misread code is mended only where the text leaves one choice."""

import dataclasses
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from models.codes.diagnoses import Diagnoses, load_diagnoses
from models.codes.icd import IcdList, dotted_icd, plain_icd
from pipeline.judge.fuse import Fused
from pipeline.understand.fold import fold_words

_LETTERS = {
    letter: group for group in ("IJTL", "OQDC", "SG", "BE", "EF", "KX", "MN", "RP") for letter in group
}
_FROM_DIGIT = {"1": "IJT", "0": "OD", "5": "S", "8": "B", "4": "A", "6": "G", "2": "Z"}
_DIGITS = {
    "O": "0",
    "Q": "0",
    "D": "0",
    "I": "1",
    "L": "1",
    "J": "1",
    "T": "1",
    "S": "5",
    "B": "8",
    "Z": "2",
    "G": "6",
}
_LOOK = {"1": "17", "7": "71", "0": "068", "6": "605", "8": "803", "3": "38", "5": "56", "4": "49", "9": "94"}
"""What readers take for each other: letters, letters for digits, and digits of faded print."""
_CATEGORY = 3
"""Characters of a code that name the disease; the fourth only says more."""
_BRACKET = re.compile(r"[\[(][^)\]]*[)\]]")
_PARTS = re.compile(r"[;,+/]|\s[-–]\s|\bva\b")


def link_codes(
    fused: Sequence[Fused], official: IcdList | None = None
) -> tuple[tuple[Fused, ...], dict[str, list[str]]]:
    """Return the fields with misread codes mended (finding `code_by_text`), and the findings of contradictions.

    Nothing is inferred where no code is printed; a text is never changed. A contradiction (`icd_text`) is told only
    where one code stands beside one disease that the table knows by another code, letter by letter.

    Args:
        fused: the fields of one paper.
        official: the operator's list that holds on the day of discharge; beside the project's own table, which
            knows what doctors write, it says what the state calls a disease. None: only the own table speaks.
    """
    known = _with_official(official) if official is not None and official.whole else _own()
    texts = {one.field: one.chosen.value for one in fused}
    linked, failed = [], dict[str, list[str]]()
    for one in fused:
        text = texts.get(one.field.removesuffix("_icd"))
        codes = one.chosen.value
        if not one.field.endswith("_icd") or not isinstance(codes, str) or not isinstance(text, str):
            linked.append(one)
            continue
        mended = ";".join(_mended(code, text, known) for code in codes.split(";"))
        if mended != codes:
            linked.append(_with_value(one, mended))
            continue
        linked.append(one)
        if ";" not in codes and _contradicts(codes, text, known):
            failed[one.field] = ["icd_text"]
            failed[one.field.removesuffix("_icd")] = ["icd_text"]
    return tuple(linked), failed


def _with_value(one: Fused, value: str) -> Fused:
    chosen = one.chosen
    findings = (*chosen.findings, "code_by_text")
    return dataclasses.replace(one, chosen=dataclasses.replace(chosen, value=value, findings=findings))


@dataclasses.dataclass(frozen=True, slots=True)
class _Known:
    """What codes are called."""

    names: Mapping[str, tuple[frozenset[str], ...]]
    """By code without dot: the words of each of its names."""
    categories: Mapping[str, tuple[frozenset[str], ...]]
    """The same of all codes that name one disease."""


def _known(names: Mapping[str, tuple[frozenset[str], ...]]) -> _Known:
    grouped: dict[str, list[frozenset[str]]] = {}
    for code, called in names.items():
        grouped.setdefault(code[:_CATEGORY], []).extend(called)
    return _Known(names=names, categories={head: tuple(called) for head, called in grouped.items()})


@lru_cache(maxsize=1)
def _own() -> _Known:
    own = load_diagnoses()
    return _known({code: tuple(_words(name, own) for name in names) for code, names in own.names.items()})


@lru_cache(maxsize=2)
def _with_official(official: IcdList) -> _Known:
    """The own table and every code of the list with its name, what stands in brackets left out."""
    own = load_diagnoses()
    names = dict(_own().names)
    for code, one in official.codes.items():
        if words := _words(_BRACKET.sub(" ", one.name), own):
            names[code] = (*names.get(code, ()), words)
    return _known(names)


def _words(text: str, known: Diagnoses) -> frozenset[str]:
    short = {fold_words(said): fold_words(meant) for said, meant in known.short.items()}
    return frozenset(" ".join(short.get(word, word) for word in fold_words(text).split()).split())


@lru_cache(maxsize=512)
def _parts(text: str) -> tuple[frozenset[str], ...]:
    known = load_diagnoses()
    return tuple(filter(None, (_words(part, known) for part in _PARTS.split(text))))


def _fits(names: Iterable[frozenset[str]], text: str) -> bool:
    return any(name <= part for name in names for part in _parts(text))


def _mended(code: str, text: str, known: _Known) -> str:
    """The code, or the only one of the table that looks like it and whose name stands in the text."""
    plain = plain_icd(code)
    if _fits(known.categories.get(plain[:_CATEGORY], ()), text):
        return code
    found = {near for near in _lookalikes(plain) if near in known.names and _fits(known.names[near], text)}
    return dotted_icd(found.pop()) if len(found) == 1 else code


def _lookalikes(plain: str) -> set[str]:
    """Every code that differs in one sign which readers confuse."""
    first = _LETTERS.get(plain[:1], "") + _FROM_DIGIT.get(plain[:1], "")
    digits = [_DIGITS.get(sign, "") + _LOOK.get(sign, "") for sign in plain[1:]]
    near = ((place, sign) for place, signs in enumerate((first, *digits)) for sign in signs)
    return {plain[:place] + sign + plain[place + 1 :] for place, sign in near} - {plain}


def _contradicts(code: str, text: str, known: _Known) -> bool:
    parts = _parts(text)
    names = known.categories.get(plain_icd(code)[:_CATEGORY], ())
    if len(parts) != 1 or not names or any(_share(name, parts[0]) > 0 for name in names):
        return False
    return any(parts[0] == name for name in itertools.chain.from_iterable(known.names.values()))


def _share(name: frozenset[str], part: frozenset[str]) -> int:
    """Words in common that say more than "inflammation" or "acute"."""
    return len((name & part) - {"viem", "cap", "man", "tinh", "benh", "hoi", "chung", "do"})
