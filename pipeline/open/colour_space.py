"""PDF colour spaces whose samples are grey or RGB as they stand, and palettes of such colours."""

from dataclasses import dataclass

import numpy as np
import pikepdf

from models.scan import Pixels

GREY = frozenset({"/DeviceGray", "/CalGray"})
COLOUR = frozenset({"/DeviceRGB", "/CalRGB"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourSpace:
    """How samples become grey or RGB."""

    channels: int
    """Samples a pixel: 1 or 3."""
    palette: Pixels | None = None
    """Entries (grey) or entries × 3 (RGB) that the samples number."""

    @property
    def grey(self) -> bool:
        """Whether no pixel can have a colour."""
        return self.channels == 1 and (self.palette is None or self.palette.ndim == 1)


def colour_space(space: pikepdf.Object | None) -> ColourSpace | None:
    """Read a /ColorSpace entry; None for one that needs a renderer (CMYK, Lab, spot colours)."""
    channels = _channels(space)
    if channels:
        return ColourSpace(channels=channels)
    if not isinstance(space, pikepdf.Array) or len(space) != 4 or space[0] not in {"/Indexed", "/I"}:  # noqa: PLR2004
        return None
    base, lookup = _channels(space[1]), space[3]
    octets = lookup.read_bytes() if isinstance(lookup, pikepdf.Stream) else bytes(lookup)
    if not base or len(octets) < base:
        return None
    entries = np.frombuffer(octets, dtype=np.uint8)
    return ColourSpace(
        channels=1, palette=entries if base == 1 else entries[: len(entries) // 3 * 3].reshape(-1, 3)
    )


def _channels(space: pikepdf.Object | None) -> int:
    """Return 1 for grey, 3 for RGB, 0 for anything else."""
    if isinstance(space, pikepdf.Array) and len(space) > 1 and space[0] == "/ICCBased":
        count = int(space[1].get("/N", 0))
        return count if count in {1, 3} else 0
    name = space[0] if isinstance(space, pikepdf.Array) and len(space) > 0 else space
    return 1 if name in GREY else 3 if name in COLOUR else 0
