"""What people read, in Vietnamese and English side by side."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

Words = dict[str, tuple[str, str]]
"""Key → (Vietnamese, English); both with the same {placeholders}."""


def gather(package: ModuleType) -> Words:
    """Return the words of all areas: each module of the package holds one dictionary `MESSAGES`.

    Raises:
        ValueError: two areas use one key.
    """
    known: Words = {}
    for area in iter_modules(package.__path__):
        words: Words = import_module(f"{package.__name__}.{area.name}").MESSAGES
        twice = known.keys() & words.keys()
        if twice:
            raise ValueError(f"{package.__name__}.{area.name} repeats {sorted(twice)}")
        known |= words
    return known
