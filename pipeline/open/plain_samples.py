"""Uncompressed samples as PDF packs them: rows padded to bytes, 1 to 16 bits a sample."""

import numpy as np

from models.scan import Pixels


class CutOffError(Exception):
    """The image lacks a part of its samples; a renderer would hide that."""


def plain_samples(octets: bytes, *, columns: int, rows: int, channels: int, bits: int) -> Pixels:
    """Return rows × columns (× channels if more than one) samples, 0 to 2^bits - 1; of 16 bits the upper 8.

    Raises:
        CutOffError: `octets` end before the last row.
        ValueError: `bits` is not 1, 2, 4, 8 or 16.
    """
    if bits not in {1, 2, 4, 8, 16}:
        raise ValueError(bits)
    wide = columns * channels
    stride = (wide * bits + 7) // 8
    flat = np.frombuffer(octets, dtype=np.uint8)
    if flat.size < stride * rows:
        raise CutOffError
    lines = flat[: stride * rows].reshape(rows, stride)
    samples = lines[:, ::2] if bits == 16 else lines if bits == 8 else _unpacked(lines, bits)[:, :wide]  # noqa: PLR2004
    return samples if channels == 1 else samples.reshape(rows, columns, channels)


def _unpacked(lines: Pixels, bits: int) -> Pixels:
    """Split each byte into samples, the leftmost in the highest bits."""
    shifts = np.arange(8 - bits, -1, -bits, dtype=np.uint8)
    parts = (lines[:, :, np.newaxis] >> shifts) & np.uint8((1 << bits) - 1)
    return parts.reshape(len(lines), -1).astype(np.uint8, copy=False)
