"""Find the file of a font family."""

import sys
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from models.errors import MissingDependencyError
from samples.fonts.families import FAMILIES, FRESH

CACHE = Path(__file__).parent / ".cache"
DEBIAN = Path("/usr/share/fonts/truetype")
_SUFFIXES = {(False, False): "", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
_STAND_INS = {
    "print_serif": ("FreeSerif", "DejaVuSerif"),
    "print_sans": ("FreeSans", "DejaVuSans"),
    "typewriter": ("FreeMono",),
    "handwriting": ("FreeSerif", "DejaVuSerif"),
}


def font_path(family: str, *, bold: bool = False, italic: bool = False) -> Path:
    """Return a TrueType file of `family`, in a lighter or upright cut where it has no other.

    A family that is not installed is replaced by a Debian font of the same style, said once on stderr.

    Raises:
        MissingDependencyError: neither the family nor a Debian font of its style is installed.
    """
    return _find(family, bold, italic)


def is_installed(family: str) -> bool:
    """Tell whether `family` itself (no stand-in) can be drawn with."""
    return _own(family, bold=False, italic=False) is not None


def can_draw(family: str, text: str) -> bool:
    """Tell whether the family has a glyph for every character of `text`."""
    return all(ord(character) in _code_points(font_path(family)) for character in text if character > " ")


@cache
def _code_points(path: Path) -> frozenset[int]:
    return frozenset(TTFont(path, lazy=True).getBestCmap())


@cache
def _find(family: str, bold: bool, italic: bool) -> Path:  # noqa: FBT001 (the cache keys by position)
    own = _own(family, bold=bold, italic=italic)
    return own if own is not None else _stand_in(family, bold=bold, italic=italic)


@cache
def _stand_in_name(family: str) -> str:
    styles = (found for known in (FAMILIES, *FRESH.values()) for found in known.items())
    style = next((style for style, known in styles if family in known), "print_serif")
    for name in _STAND_INS[style]:
        if _own(name, bold=False, italic=False) is not None:
            print(
                f"font {family} is not installed (python -m samples.fonts): {name} instead", file=sys.stderr
            )
            return name
    raise MissingDependencyError(f"no font for {family}: apt-get install fonts-freefont-ttf")


def _stand_in(family: str, *, bold: bool, italic: bool) -> Path:
    return _find(_stand_in_name(family), bold, italic)


def _own(family: str, *, bold: bool, italic: bool) -> Path | None:
    tries = ((bold, italic), (bold, False), (False, italic), (False, False))
    names = (_SUFFIXES[cut] for cut in tries)
    files = (path for name in names for path in _files(family, name))
    return next((path for path in files if path.is_file()), None)


def _files(family: str, cut: str) -> tuple[Path, ...]:
    plain = family.replace(" ", "")
    slanted = cut.replace("Italic", "Oblique")
    dashed = f"-{cut}" if cut else ""
    return (
        CACHE / f"{plain}{dashed}.ttf",
        DEBIAN / "freefont" / f"{plain}{cut}.ttf",
        DEBIAN / "freefont" / f"{plain}{slanted}.ttf",
        DEBIAN / "dejavu" / f"{plain}{dashed}.ttf",
    )
