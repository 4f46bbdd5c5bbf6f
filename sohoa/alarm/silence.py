"""Nobody is told the same thing twice a day."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sohoa.alarm.alarms import Alarm

_AGAIN = timedelta(hours=24)


def news(alarms: Sequence[Alarm], memory: Path, *, now: datetime) -> tuple[Alarm, ...]:
    """Return the alarms that nobody was told of in the last 24 hours."""
    told = _told(memory)
    return tuple(one for one in alarms if one.word not in told or now - told[one.word] >= _AGAIN)


def remember(alarms: Sequence[Alarm], sent: Sequence[Alarm], memory: Path, *, now: datetime) -> None:
    """Write down what was told; what is mended is forgotten: when it comes back it is told at once."""
    before = _told(memory)
    known = {one.word: before[one.word] for one in alarms if one.word in before}
    known |= {one.word: now for one in sent}
    part = memory.with_suffix(".part")
    part.write_text(json.dumps({word: at.isoformat() for word, at in known.items()}), encoding="utf-8")
    part.replace(memory)


def _told(memory: Path) -> dict[str, datetime]:
    try:
        kept = json.loads(memory.read_text(encoding="utf-8"))
        return {word: datetime.fromisoformat(at) for word, at in kept.items()}
    except (OSError, ValueError, AttributeError):
        return {}
