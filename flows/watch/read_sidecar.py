"""The file beside a scan: `NAME.sohoa.json`, written by a person or by the scanner's own software."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from flows.watch.stack import Sidecar
from models.intake import Cover, Separation

SUFFIX = ".sohoa.json"
_LARGEST = 65536
"""Bytes; it holds a handful of words."""
_Name = Field(default=None, min_length=1, max_length=255)


class UnreadableSidecarError(ValueError):
    """The file beside a scan cannot be understood; guessing would put charts into the wrong box."""


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    batch: str | None = _Name
    box: str | None = _Name
    chart: str | None = _Name
    pages: int | None = Field(default=None, ge=0)
    separators: int | None = Field(default=None, ge=0)
    separation: str | None = None
    turned: bool = True
    urgent: bool = False


def read_sidecar(path: Path) -> Sidecar:
    """Return what the file says.

    Raises:
        UnreadableSidecarError: it is no JSON object, or holds a key or value that means nothing.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        text = file.read(_LARGEST + 1)
    try:
        said = _Written.model_validate_json(text)
        separation = Separation(said.separation) if said.separation is not None else None
    except (ValidationError, ValueError):
        raise UnreadableSidecarError from None
    return Sidecar(
        known=Cover(batch=said.batch, box=said.box, chart=said.chart, pages=said.pages),
        separators=said.separators,
        separation=separation,
        turned=said.turned,
        urgent=said.urgent,
    )
