"""JPEG data that lost its end: only the end mark, or a part of the picture?"""

import io

from PIL import Image

END = b"\xff\xd9"
PADDING = b"\x55" * 64
"""Decodes as picture data where some is missing, is skipped where none is."""


def whole_jpeg(octets: bytes) -> Image.Image | None:
    """Return the picture when nothing but the end mark is missing, None when rows are.

    A decoder fills missing rows with the colour of the last block, white on most papers: a page that lost
    its lower half would look finished. So the data is decoded with two different ends; the pictures are the
    same only if no part of them was made up.

    Raises:
        OSError: it is no JPEG at all.
    """
    body = octets.rstrip(b"\xff")
    first, second = (_decoded(body + end) for end in (END, PADDING + END))
    return first if first.tobytes() == second.tobytes() else None


def _decoded(octets: bytes) -> Image.Image:
    """Decode a complete stream."""
    image = Image.open(io.BytesIO(octets), formats=("JPEG",))
    image.load()
    return image
