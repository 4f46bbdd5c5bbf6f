"""Is everything there that a PDF page wants to show? Renderers skip what is missing and say nothing."""

import io

import pikepdf
from PIL import Image

from pipeline.open.embedded_pixels import LOSSLESS, filters_of
from pipeline.open.scene import DEEPEST

SHOWN = "Do"
COMPACT = frozenset({"/JBIG2Decode", "/JPXDecode"})
WHITE_BYTES = 2048
"""White A4 takes 50 to 300 bytes in these codings."""


def content_is_whole(page: pikepdf.Object, *, repaired: bool) -> bool:
    """Return False where the page's content, or an image it draws, is missing or cut off.

    Args:
        page: the page dictionary.
        repaired: the file was damaged, so that a page may have lost its content without a trace.
    """
    try:
        if "/Contents" not in page:
            return not repaired and not _has_things_to_draw(page)
        return _contents_exist(page) and _drawn_is_whole(page, page.get("/Resources"), depth=0)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError):
        return False


def holds_ink(image: pikepdf.Stream) -> bool:
    """Whether so many bytes of JBIG2 or JPEG 2000 must show something; a renderer that fails shows white."""
    filters, _ = filters_of(image)
    return bool(filters) and filters[-1] in COMPACT and len(image.read_raw_bytes()) > WHITE_BYTES


def _has_things_to_draw(page: pikepdf.Object) -> bool:
    """Whether the page brings images or fonts, which blank paper does not need."""
    resources = page.get("/Resources", pikepdf.Dictionary())
    return any(len(resources.get(kind, ())) > 0 for kind in ("/XObject", "/Font"))


def _contents_exist(page: pikepdf.Object) -> bool:
    """Whether /Contents leads to streams."""
    contents = page.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return all(isinstance(part, pikepdf.Stream) for part in parts)


def _drawn_is_whole(content: pikepdf.Object, resources: pikepdf.Object | None, *, depth: int) -> bool:
    """Whether all that this content stream draws exists."""
    drawings = pikepdf.parse_content_stream(content, SHOWN)
    names = {str(drawing.operands[0]) for drawing in drawings if drawing.operands}
    objects = [resources.XObject[name] for name in names] if resources is not None else []
    return len(objects) == len(names) and all(
        _object_is_whole(drawn, resources, depth=depth) for drawn in objects
    )


def _object_is_whole(drawn: pikepdf.Object, resources: pikepdf.Object | None, *, depth: int) -> bool:
    """Whether an image has all its samples, a form all its images."""
    if not isinstance(drawn, pikepdf.Stream):
        return False
    if drawn.get("/Subtype") == "/Form":
        inner = drawn.get("/Resources", resources)
        return depth >= DEEPEST or _drawn_is_whole(drawn, inner, depth=depth + 1)
    return _image_is_whole(drawn)


def _image_is_whole(image: pikepdf.Stream) -> bool:
    """Whether the samples reach to the last row, as far as that can be told."""
    filters, _ = filters_of(image)
    if filters == ("/DCTDecode",):
        return _jpeg_is_whole(image.read_raw_bytes())
    if not set(filters) <= LOSSLESS or "/Width" not in image or "/Height" not in image:
        return True
    bits = int(image.get("/BitsPerComponent", 1))
    return len(image.read_bytes()) >= int(image.Height) * ((int(image.Width) * bits + 7) // 8)


def _jpeg_is_whole(octets: bytes) -> bool:
    """Whether the data reaches to its end mark."""
    with Image.open(io.BytesIO(octets), formats=("JPEG",)) as image:
        try:
            image.load()
        except OSError:
            return False
    return True
