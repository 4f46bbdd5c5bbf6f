"""The samples of an image inside a PDF, taken without drawing, where that is sure to be faithful."""

import io

import numpy as np
import pikepdf
from PIL import Image

from models.scan import Pixels
from pipeline.open.fax_tiff import fax_tiff
from pipeline.open.to_pixels import to_pixels
from pipeline.open.whole_jpeg import whole_jpeg

GREY_SPACES = frozenset({"/DeviceGray", "/CalGray"})
COLOUR_SPACES = frozenset({"/DeviceRGB", "/CalRGB"})


class CutOffError(Exception):
    """The image lacks a part of its samples; a renderer would hide that."""


def embedded_pixels(stream: pikepdf.Stream, *, columns: int, rows: int) -> Pixels | None:
    """Return rows × columns (grey) or × 3 (RGB) as drawn, None where a renderer knows better.

    Raises:
        CutOffError: the data ends before the picture does.
    """
    channels = 1 if stream.get("/ImageMask", False) else channels_of(stream.get("/ColorSpace"))
    inverted = _inverted(stream, channels)
    if channels is None or inverted is None:
        return None
    samples = _samples(stream, columns=columns, rows=rows, channels=channels)
    if samples is None or samples.shape[:2] != (rows, columns):
        return None
    # A stencil paints black where its sample is 0: the same as grey.
    return 255 - samples if inverted else samples


def channels_of(space: pikepdf.Object | None) -> int | None:
    """Return 1 for grey, 3 for RGB, None for a colour space that needs a renderer."""
    if isinstance(space, pikepdf.Name):
        return 1 if space in GREY_SPACES else 3 if space in COLOUR_SPACES else None
    if not isinstance(space, pikepdf.Array) or len(space) == 0:
        return None
    if space[0] == "/ICCBased":
        count = int(space[1].get("/N", 0))
        return count if count in {1, 3} else None
    return 1 if space[0] in GREY_SPACES else 3 if space[0] in COLOUR_SPACES else None


def _inverted(stream: pikepdf.Stream, channels: int | None) -> bool | None:
    """Tell by /Decode whether black is white; None for any other curve."""
    decode = stream.get("/Decode")
    if decode is None or channels is None:
        return False
    numbers = tuple(float(number) for number in decode)
    if numbers == (0.0, 1.0) * channels:
        return False
    return True if numbers == (1.0, 0.0) * channels else None


def _samples(stream: pikepdf.Stream, *, columns: int, rows: int, channels: int) -> Pixels | None:
    """Decode by the last filter of the stream."""
    filters, parameters = _filters(stream)
    if filters == ("/DCTDecode",):
        return None if "/ColorTransform" in parameters else _of_jpeg(stream.read_raw_bytes(), channels)
    if filters == ("/CCITTFaxDecode",) and channels == 1:
        return _of_fax(stream.read_raw_bytes(), parameters, columns=columns, rows=rows)
    if set(filters) <= {"/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/RunLengthDecode"}:
        bits = 1 if stream.get("/ImageMask", False) else int(stream.get("/BitsPerComponent", 8))
        return _of_raster(stream, bits, columns=columns, rows=rows, channels=channels)
    return None


def _filters(stream: pikepdf.Stream) -> tuple[tuple[str, ...], pikepdf.Object]:
    """Return the names of the filters, in order, and the parameters of the only one."""
    named = stream.get("/Filter", pikepdf.Array())
    filters = (str(named),) if isinstance(named, pikepdf.Name) else tuple(str(name) for name in named)
    parameters = stream.get("/DecodeParms", pikepdf.Dictionary())
    if isinstance(parameters, pikepdf.Array):
        parameters = parameters[0] if len(parameters) == 1 else pikepdf.Dictionary()
    return filters, parameters if isinstance(parameters, pikepdf.Dictionary) else pikepdf.Dictionary()


def _of_jpeg(octets: bytes, channels: int) -> Pixels | None:
    """Decode a JPEG; its EXIF does not count inside a PDF."""
    image: Image.Image = Image.open(io.BytesIO(octets), formats=("JPEG",))
    if image.mode != {1: "L", 3: "RGB"}[channels]:
        return None
    try:
        image.load()
    except OSError as error:
        whole = whole_jpeg(octets)
        if whole is None:
            raise CutOffError from error
        image = whole
    return np.asarray(image)


def _of_fax(octets: bytes, parameters: pikepdf.Object, *, columns: int, rows: int) -> Pixels | None:
    """Decode CCITT data through the TIFF reader."""
    if int(parameters.get("/Columns", 1728)) != columns or bool(parameters.get("/EncodedByteAlign", False)):
        return None
    tiff = fax_tiff(octets, columns=columns, rows=rows, k=int(parameters.get("/K", 0)))
    try:
        white = to_pixels(Image.open(io.BytesIO(tiff), formats=("TIFF",)))
    except OSError:
        return None
    return 255 - white if bool(parameters.get("/BlackIs1", False)) else white


def _of_raster(stream: pikepdf.Stream, bits: int, *, columns: int, rows: int, channels: int) -> Pixels | None:
    """Read plain samples of 1 or 8 bits."""
    if bits not in {1, 8} or (bits == 1 and channels != 1):
        return None
    stride = (columns * channels * bits + 7) // 8
    octets = np.frombuffer(stream.read_bytes(), dtype=np.uint8)
    if octets.size < stride * rows:
        raise CutOffError
    lines = octets[: stride * rows].reshape(rows, stride)
    if bits == 1:
        return np.unpackbits(lines, axis=1, count=columns) * np.uint8(255)
    return lines if channels == 1 else lines.reshape(rows, columns, channels)
