"""What the folders mean that scans come in."""

from collections.abc import Callable

from models.errors import UsageError
from sohoa.messages import say
from storage.custody.shelves import Shelfmark, shelfmark

Folders = Callable[[str], Shelfmark]
"""Name of a file, relative to the folder that was handed in → where its paper lay."""


def _charts_only(name: str) -> Shelfmark:
    return Shelfmark(box="", chart=name.split("/", maxsplit=1)[0])


_MEANINGS: dict[str, Folders] = {"box/chart": shelfmark, "chart": _charts_only}


def parse_folders(written: str) -> Folders:
    """Return the meaning of that name; UsageError names those that there are."""
    if written not in _MEANINGS:
        raise UsageError(say("find.invalid", option="--folders", words=", ".join(_MEANINGS)))
    return _MEANINGS[written]
