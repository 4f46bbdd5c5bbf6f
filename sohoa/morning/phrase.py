"""Numbers, times and reasons as the sheet says them."""

from collections.abc import Callable
from datetime import datetime

from sohoa.keeping.moment import local
from sohoa.language import Language
from sohoa.messages import say_in

Say = Callable[..., str]


def speaker(tongue: Language) -> Say:
    """Return `say` in one language."""
    return lambda key, **values: say_in(tongue, key, **values)


def grouped(number: float, say: Say) -> str:
    """Return a whole number with a mark between thousands, as papers in the language of `say` write it."""
    return f"{round(number):,}".replace(",", say("morning.marks")[0])


def billions(number: float, say: Say) -> str:
    """Return billions with one decimal: gigabytes of bytes."""
    return f"{number / 10**9:.1f}".replace(".", say("morning.marks")[1])


def when(moment: datetime | None) -> str:
    """Return day and minute in Vietnam; a dash for never."""
    return local(moment) or "–"
