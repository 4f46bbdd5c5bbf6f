"""Is all there that a measurement needs: the source tree, programs, fonts?"""

from contextlib import redirect_stderr
from importlib import import_module
from io import StringIO

from models.errors import MissingDependencyError
from sohoa.checks.programs import programs
from sohoa.messages import say

_SOURCE = ("samples.sets.make", "samples.generate", "benchmarks.accuracy.score_accuracy")
"""What draws and what counts; neither is part of the wheel."""


class MissingSamplesError(MissingDependencyError):
    """Only the package is installed, without the source tree around it."""

    hint = "Clone the source, run bin/install in it, then .venv/bin/sohoa bench."


class MissingFontsError(MissingDependencyError):
    """Nothing to draw with."""

    hint = "apt-get install fonts-freefont-ttf, or .venv/bin/python -m samples.fonts (needs npm)."


def source_at_hand() -> None:
    """Look for the modules that draw and count, and for the programs that read.

    Raises:
        MissingSamplesError: they are not there.
        MissingDependencyError: Tesseract, a language pack or poppler is not there.
    """
    try:
        for name in _SOURCE:
            import_module(name)
    except ModuleNotFoundError as error:
        raise MissingSamplesError(say("bench.no_samples")) from error
    for check in programs():
        if not check.ok:
            raise MissingDependencyError(say(f"doctor.fix.{check.fault}", **dict(check.values)))


def missing_fonts(name: str) -> tuple[str, ...]:
    """Return the families of a set (or group) that Debian's fonts stand in for.

    Raises:
        MissingFontsError: a family is missing, and so are Debian's.
    """
    from samples.fonts.families import FAMILIES, FRESH, GROUPS, families  # noqa: PLC0415
    from samples.fonts.font_path import font_path, is_installed  # noqa: PLC0415

    group = next((group for group in GROUPS if group == name), None)
    known = [families(style, group) for style in FAMILIES] if group else FRESH.get(name, FAMILIES).values()
    names = tuple(dict.fromkeys(family for style in known for family in style))
    try:
        with redirect_stderr(StringIO()):  # it names each family; we tell their number
            for family in (*names, "FreeSans", "FreeSerif"):
                font_path(family)
    except MissingDependencyError as error:
        raise MissingFontsError(say("bench.no_fonts")) from error
    return tuple(family for family in names if not is_installed(family))
