"""Join the subset files of a web font into one TrueType file."""

import logging
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger, Options  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

# Layout tables (kerning, ligatures) of the subsets contradict each other where they share glyphs, and
# hints are of no use at 300 dpi; both only make the joining fail.
_DROPPED = ("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "gasp", "meta", "BASE", "hdmx", "VDMX", "LTSH", "kern")
_HINTS = ("cvt ", "fpgm", "prep")


def join_subsets(parts: Sequence[Path], target: Path) -> None:
    """Write the union of `parts` (woff2 or woff of one cut of one family) to `target`.

    Where two parts hold the same character the earlier part's glyph is taken.
    """
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    with TemporaryDirectory() as folder:
        plain = [_plain(part, Path(folder) / f"{place}.ttf") for place, part in enumerate(parts)]
        joined = Merger(Options(drop_tables=list(_DROPPED))).merge([str(path) for path in plain])
        joined.save(target)


def _plain(part: Path, target: Path) -> Path:
    font = TTFont(part)
    font.flavor = None
    for table in (*_DROPPED, *_HINTS):
        if table in font:
            del font[table]
    if "glyf" in font:
        for name in font.getGlyphOrder():
            font["glyf"][name].removeHinting()
    font.save(target)
    return target
