"""The known prints: forms whose empty picture and zones are told."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError

from models.codes.folded import folded
from models.forms.definition import FormDefinition, Kind, Label, Zone
from models.forms.load import load_forms
from models.forms.own import own_folders, own_prints
from models.vocabulary import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLabel:
    """A label whose value stands in a known place."""

    zone: Zone
    label: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPrint:
    """One print of a form."""

    name: str
    form: Form
    picture: Path
    places: tuple[PlacedLabel, ...]
    """Only those whose label has a field."""


def load_prints() -> tuple[KnownPrint, ...]:
    """Return the prints in force that tell a picture and zones; own ones first."""
    return _load(own_folders())


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> tuple[KnownPrint, ...]:
    installed = Path(str(files("models.forms")))
    sources = (source for folder in (*folders, installed) for source in own_prints(folder))
    return tuple(known for source in sources if (known := _known(source)) is not None)


def _known(source: Path) -> KnownPrint | None:
    try:
        own = FormDefinition.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError):
        return None  # `sohoa doctor` names it
    picture = source.parent / own.picture
    if not own.picture or not own.zones or not picture.is_file():
        return None
    labels = (*own.labels, *load_forms()[own.form].labels)
    places = tuple(place for zone in own.zones if (place := placed(zone, labels)) is not None)
    return KnownPrint(name=source.parent.name, form=own.form, picture=picture, places=places)


def wanted_label(zone: Zone, labels: tuple[Label, ...]) -> Label | None:
    """Return the first label that has the zone's wording; capitals, marks and punctuation do not matter."""
    wanted = folded(zone.label)
    return next((one for one in labels if any(folded(text) == wanted for text in one.text)), None)


def placed(zone: Zone, labels: tuple[Label, ...]) -> PlacedLabel | None:
    """Return the zone with the first label that has its wording; None where that fills no field."""
    label = wanted_label(zone, labels)
    if label is None or not label.field or label.kind in {Kind.NONE, Kind.HEADING, Kind.SIGNATURE}:
        return None
    return PlacedLabel(zone=zone, label=label)
