"""What decoder and parent say to each other: fixed-size JSON headers, then raw pixels."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from models.scan import Pixels, Reason
from pipeline.open.limits import Limits

HEADER_BYTES = 256
"""Fixed, so that a decoder gone mad cannot make the parent read on and on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The file opened and declares `pages` pages, at least one."""

    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The file, or the page asked for, cannot become pixels."""

    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """`height` × `width` × `channels` bytes of pixels follow."""

    width: int
    height: int
    channels: int
    dpi: float


Header = Opened | Fault | Shape


class GarbledError(Exception):
    """The decoder does not speak as agreed."""


def header_of(message: Header) -> bytes:
    """Return the message as `HEADER_BYTES` bytes."""
    match message:
        case Opened(pages=pages):
            words: Mapping[str, object] = {"pages": pages}
        case Fault(reason=reason):
            words = {"reason": reason.value}
        case Shape():
            words = {
                "width": message.width,
                "height": message.height,
                "channels": message.channels,
                "dpi": message.dpi,
            }
    return json.dumps(words).encode().ljust(HEADER_BYTES)


def shape_of(pixels: Pixels, dpi: float) -> Shape:
    """Describe pixels (height × width, or × 3)."""
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]  # noqa: PLR2004 - grey has two axes
    return Shape(width=pixels.shape[1], height=pixels.shape[0], channels=channels, dpi=dpi)


def parse_header(raw: bytes, *, limits: Limits) -> Header:
    """Read one header, trusting nothing.

    Raises:
        GarbledError: it is no header, or asks for more than `limits` allow.
    """
    try:
        header = _known_header(json.loads(raw))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise GarbledError from error
    if not _within(header, limits):
        raise GarbledError
    return header


def _known_header(words: dict[str, object]) -> Header:
    """Build the message that the keys tell of."""
    if "reason" in words:
        return Fault(reason=Reason(str(words["reason"])))
    if "pages" in words:
        return Opened(pages=int(str(words["pages"])))
    return Shape(
        width=int(str(words["width"])),
        height=int(str(words["height"])),
        channels=int(str(words["channels"])),
        dpi=float(str(words["dpi"])),
    )


def _within(header: Header, limits: Limits) -> bool:
    """Whether the numbers of the header are possible at all."""
    match header:
        case Opened(pages=pages):
            return 1 <= pages <= limits.pages
        case Shape(width=width, height=height, channels=channels, dpi=dpi):
            sides = min(width, height) >= 1 and max(width, height) <= limits.side
            return sides and width * height <= limits.pixels and channels in (1, 3) and 0 < dpi < float("inf")
        case Fault():
            return True
