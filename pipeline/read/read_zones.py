"""A second, independent look at places where a field's value is known to stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.geometry import Box
from models.text import Reading
from pipeline.read.readers import Readers
from pipeline.read.voices.crops import cut

_FIRST_MARGIN = 0.0
_SECOND_MARGIN = 0.12
"""Shares of the zone's height, as in the reading of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A place on a clean page that holds one line of text."""

    box: Box
    characters: str | None = None
    """The only characters that may occur, or None for all."""


def read_zones(
    zones: Sequence[Zone], clean: CleanPage, *, readers: Readers
) -> tuple[tuple[Reading, ...], ...]:
    """Read each zone afresh with every engine, from the page without rules, box walls and leaders.

    Independent of the page's reading: other pixels, other crops. Beware: told which characters may occur,
    an engine writes them with high confidence where others stand; read once without as well.

    Returns:
        Per zone one reading an engine that saw something, the surest first.

    Raises:
        MissingDependencyError: an engine is not installed.
    """
    found: list[list[Reading]] = [[] for _ in zones]
    for characters in dict.fromkeys(zone.characters for zone in zones):
        mine = [index for index, zone in enumerate(zones) if zone.characters == characters]
        for index, readings in zip(
            mine, _read([zones[i].box for i in mine], clean, readers, characters), strict=True
        ):
            found[index] = readings
    return tuple(tuple(sorted(each, key=lambda reading: -reading.confidence)) for each in found)


def _read(
    boxes: Sequence[Box], clean: CleanPage, readers: Readers, characters: str | None
) -> list[list[Reading]]:
    voices = ((readers.first, _FIRST_MARGIN), (readers.second, _SECOND_MARGIN))
    found: list[list[Reading]] = [[] for _ in boxes]
    for voice, margin in voices:
        if voice is None:
            continue
        crops = [cut(clean.unruled, box, margin=margin * box.height)[0] for box in boxes]
        for readings, reading in zip(found, voice.read_lines(crops, characters=characters), strict=True):
            if reading.text:
                readings.append(reading)
    return found
