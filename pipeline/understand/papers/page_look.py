"""A 64-bit fingerprint of how a page looks, to find the same page scanned again."""

import cv2
import numpy as np

from models.scan import Pixels


def page_look(grey: Pixels) -> int:
    """Return the DCT hash of a grey page: near-equal pages differ in few bits of 64."""
    small = cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:8, :8].flatten()
    bits = low > np.median(low[1:])
    return int("".join("1" if bit else "0" for bit in bits), 2)


def bits_apart(a: int, b: int) -> int:
    """Return how many of the 64 bits differ."""
    return (a ^ b).bit_count()
