"""What the name of a file says when a scanner gave it: box, chart, place in the stack, side."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePath

_BOX_CHART = re.compile(
    r"(?P<box>(?:hop|box|h)[ _-]?\d+)[ _-]+(?P<chart>(?:ba|hs|chart|hoso|bn)[ _-]?\w*?\d+)"
    r"(?:[ _-]+(?:p|tr|page)?(?P<number>\d{1,5}))?"
)
"""`box12_chart0034_p001.tif`, `H12-BA0034-003.jpg`."""
_JOB = re.compile(r"(?P<chart>\d{14}|\d{8}[ _-]?\d{6})[ _-]+(?P<number>\d{1,5})")
"""`20261125123456_001.jpg`: one job of a Fujitsu, Kodak or Canon scanner, one chart."""
_COUNTER = re.compile(r"(?P<stem>.*?)[ _-]*(?P<number>\d{3,6})")
"""`SCN_0001.pdf`: a counter that runs on from job to job says nothing of charts."""
_SIDE = re.compile(r"(?P<stem>.+?)[ _-]+(?P<side>odd|even|front|back|truoc|sau|le|chan|mat ?truoc|mat ?sau)")
_BACKS = ("even", "back", "sau", "chan", "mat sau", "matsau")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerName:
    """What can be told from a name; None: nothing."""

    stem: str
    """What files of one stack have in common."""
    box: str | None = None
    chart: str | None = None
    number: int | None = None
    """Place in the stack."""
    back: bool | None = None
    """The pass of the backs; False: of the fronts."""


def scanner_name(path: PurePath) -> ScannerName:
    """Return what the file's name (without its ending) says; marks and case do not matter."""
    name = _folded(path.stem)
    if (found := _SIDE.fullmatch(name)) is not None:
        return ScannerName(stem=found["stem"], back=found["side"] in _BACKS)
    if (found := _BOX_CHART.fullmatch(name)) is not None:
        number = int(found["number"]) if found["number"] else None
        box, chart = found["box"], found["chart"]
        return ScannerName(stem=f"{box}_{chart}", box=box, chart=chart, number=number)
    if (found := _JOB.fullmatch(name)) is not None:
        return ScannerName(stem=found["chart"], chart=found["chart"], number=int(found["number"]))
    if (found := _COUNTER.fullmatch(name)) is not None:
        return ScannerName(stem=found["stem"] or name, number=int(found["number"]))
    return ScannerName(stem=name)


def gap_in(numbers: list[int]) -> int | None:
    """Return the first number missing up to the highest, None when none is; counters begin at 0 or 1."""
    have = set(numbers)
    whole = range(min(1, *have), max(have)) if have else range(0)
    return next((one for one in whole if one not in have), None)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(one for one in plain if not unicodedata.combining(one)).strip()
