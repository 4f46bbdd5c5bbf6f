"""A plausible mistake, to see whether people look: what a reader or a typist would get wrong."""

import random
from collections.abc import Mapping
from datetime import date, timedelta

from models.review.entered import Value
from models.review.value_kind import CHOICES, ValueKind, value_kind

_LETTERS = dict(zip("àáảạâăêếềộớịíụưđnmuiaocethễờầ", "áàãaăâeềếôởíìuudmnnloaeclbểớấ", strict=True))
_DIGITS = dict(zip("0123456789", "6778968134", strict=True))


def spoil(field: str, value: Value, *, seed: int) -> Value:
    """Return a wrong value that looks right; the same for the same seed. None where none can be made."""
    chance = random.Random(seed)  # noqa: S311 - which mistake is planted protects no secret
    if isinstance(value, Mapping):
        return _cells(value, chance)
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 10))
    if not value:
        return None
    kind = value_kind(field)
    if kind is ValueKind.CHOICE:
        return chance.choice([one for one in CHOICES[field] if one != value])
    if kind in {ValueKind.DATE, ValueKind.MOMENT, ValueKind.BIRTH}:
        return _later(value, chance)
    return _letter(value, chance)


def _cells(cells: Mapping[str, str | None], chance: random.Random) -> Value:
    order = [key for key, text in cells.items() if text]
    chance.shuffle(order)
    for key in order:
        wrong = _letter(cells[key] or "", chance)
        if wrong is not None:
            return {**cells, key: wrong}
    return None


def _later(value: str, chance: random.Random) -> str | None:
    day, rest = value[:10], value[10:]
    try:
        moved = date.fromisoformat(day) + timedelta(days=chance.choice((-10, -1, 1, 10)))
    except ValueError:
        return _letter(value, chance)
    return moved.isoformat() + rest


def _letter(value: str, chance: random.Random) -> str | None:
    places = [place for place, letter in enumerate(value) if letter in _DIGITS or letter.lower() in _LETTERS]
    if not places:
        return None
    place = chance.choice(places)
    old = value[place]
    new = _DIGITS.get(old) or _LETTERS[old.lower()]
    return value[:place] + (new.upper() if old.isupper() else new) + value[place + 1 :]
