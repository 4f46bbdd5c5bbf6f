"""Which fonts the face network learns from, and which it is measured by: whole families, held out."""
# ruff: noqa: INP001 - a recipe

from pathlib import Path
from typing import NamedTuple

from models.readers.recipe.fonts import Name, more
from samples.fonts.families import FAMILIES, FRESH

_PRINT = ("print_serif", "print_sans", "typewriter")
_USUAL = ("Tinos", "Arimo", "FreeSerif", "FreeSans", "DejaVuSans")
"""Times, Arial and what stands for them: the print of most houses."""
_TYPED = ("Cousine", "FreeMono", "IBM Plex Mono")
_TYPEWRITERS = ("mono", "courier", "cascadia", "special-elite")
_MEASURED = ("dev", "trial", "held", "guest", "stranger")
"""Sets of `samples.sets` whose faces are held out …"""
_NEAT = frozenset(("Pangolin", "Itim", "Playpen Sans"))
"""… with hands as neat as print, and every sixth of the other families."""
_SIXTH = 6


class Faces(NamedTuple):
    """Print and hands to draw with; a name that stands there twice is drawn twice as often."""

    prints: tuple[Name, ...]
    hands: tuple[Name, ...]


def face_sets() -> dict[str, Faces]:
    """Return the faces of `train`, of `typed` (mostly typewriters, train as well) and of `test`."""
    own_prints, own_hands = _own(_PRINT), _own(("handwriting",))
    away_prints = {name for each in _MEASURED for kind in _PRINT for name in FRESH[each][kind]} - {
        *_USUAL,
        *_TYPED,
    }
    away_hands = _NEAT | {name for each in _MEASURED for name in FRESH[each]["handwriting"]}
    prints, hands = _parted(more(hand=False), 3, away_prints), _parted(more(hand=True), 2, away_hands)
    learned = (*sorted(own_prints - away_prints), *prints[0])
    typed = tuple(name for name in learned if any(sign in name.lower() for sign in _TYPEWRITERS))
    train_hands = (*sorted(own_hands - away_hands) * 2, *hands[0])
    return {
        "train": Faces((*learned, *_USUAL * 6, *_TYPED * 2), train_hands),
        "typed": Faces((*typed * 3, *_TYPED * 15, *_USUAL * 6, *learned[::3]), train_hands),
        "test": Faces((*sorted(away_prints), *prints[1]), (*sorted(away_hands) * 2, *hands[1])),
    }


def _own(kinds: tuple[str, ...]) -> set[Name]:
    return {name for known in (FAMILIES, *FRESH.values()) for kind in kinds for name in known[kind]}


def _parted(
    files: tuple[Name, ...], first: int, away: frozenset[Name] | set[Name]
) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """Files to learn from; those of every sixth family, and of families in `away`, to measure by."""
    families = sorted({_family(file) for file in files})
    held_out = {*families[first::_SIXTH], *(name.lower().replace(" ", "-") for name in away)}
    return (
        tuple(file for file in files if _family(file) not in held_out),
        tuple(file for file in files if _family(file) in held_out),
    )


def _family(file: Name) -> str:
    return Path(file).stem.removesuffix("-italic").removeprefix("hand-")
