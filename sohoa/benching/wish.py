"""What is to be measured."""

from dataclasses import dataclass
from pathlib import Path

from models.errors import UsageError
from sohoa.digitizing.shown_name import shown_name
from sohoa.messages import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Charts that are drawn; the same wish draws the same charts where the same fonts are installed."""

    set: str
    """A set of `samples.sets`, or a group of layouts of `samples.generate`."""
    seed: str
    charts: int
    levels: tuple[str, ...]
    """Kinds of damage, in turn."""


def checked(wish: Wish) -> Wish:
    """Return the wish when its set and levels exist.

    Raises:
        UsageError: one does not; those that do are named.
    """
    from samples.fonts.families import GROUPS  # noqa: PLC0415 - part of the source tree only
    from samples.sets.make import LEVELS  # noqa: PLC0415
    from samples.sets.registry import SETS  # noqa: PLC0415

    _refuse("bench.unknown_set", (wish.set,), (*GROUPS, *SETS))
    _refuse("bench.unknown_level", wish.levels or ("",), LEVELS)
    return wish


def empty_folder(path: Path) -> Path:
    """Make the folder that keeps charts and results.

    Raises:
        UsageError: it cannot be made, or holds something: charts of two measurements would be counted as one.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        full = any(path.iterdir())
    except OSError as error:
        raise UsageError(say("digitize.out_no_folder", path=shown_name(path))) from error
    if full:
        raise UsageError(say("bench.out_full", path=shown_name(path)))
    return path.resolve()


def _refuse(key: str, named: tuple[str, ...], known: tuple[str, ...]) -> None:
    if unknown := [name for name in named if name not in known]:
        raise UsageError(say(key, name=unknown[0], known=", ".join(known)))
