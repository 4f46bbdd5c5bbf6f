"""The samples of an image inside a PDF, taken without drawing, where that is sure to be faithful."""

import io

import numpy as np
import pikepdf
from PIL import Image

from models.scan import Pixels
from pipeline.open.colour_space import ColourSpace, colour_space
from pipeline.open.fax_tiff import fax_tiff
from pipeline.open.plain_samples import CutOffError, plain_samples
from pipeline.open.to_pixels import to_pixels
from pipeline.open.whole_jpeg import whole_jpeg

LOSSLESS = frozenset({"/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode"})
"""Filters whose output has the size that the image's entries say."""
WHITE = 255


def embedded_pixels(stream: pikepdf.Stream, *, columns: int, rows: int) -> Pixels | None:
    """Return rows × columns (grey) or × 3 (RGB) as drawn, None where a renderer knows better.

    Raises:
        CutOffError: the data ends before the picture does.
    """
    # A stencil paints black where its sample is 0: the same as grey.
    stencil = bool(stream.get("/ImageMask", False))
    space = ColourSpace(channels=1) if stencil else colour_space(stream.get("/ColorSpace"))
    inverted = _inverted(stream, space) if space else None
    if space is None or inverted is None:
        return None
    samples = _samples(stream, space, columns=columns, rows=rows)
    if samples is None or samples.shape[:2] != (rows, columns):
        return None
    return np.uint8(WHITE) - samples if inverted else samples


def _inverted(stream: pikepdf.Stream, space: ColourSpace) -> bool | None:
    """Tell by /Decode whether black is white; None for any other curve."""
    if stream.get("/Decode") is None:
        return False
    numbers = tuple(float(number) for number in stream.Decode)
    if space.palette is not None:
        bits = int(stream.get("/BitsPerComponent", 8))
        return False if numbers == (0.0, (1 << bits) - 1.0) else None
    if numbers == (0.0, 1.0) * space.channels:
        return False
    return True if numbers == (1.0, 0.0) * space.channels else None


def _samples(stream: pikepdf.Stream, space: ColourSpace, *, columns: int, rows: int) -> Pixels | None:
    """Decode by the filters of the stream."""
    filters, parameters = filters_of(stream)
    if filters == ("/DCTDecode",) and space.palette is None:
        strange = space.channels > 1 and "/ColorTransform" in parameters
        return None if strange else _of_jpeg(stream.read_raw_bytes(), space.channels)
    if filters == ("/CCITTFaxDecode",) and space.grey and space.palette is None:
        return _of_fax(stream.read_raw_bytes(), parameters, columns=columns, rows=rows)
    return _of_raster(stream, space, columns=columns, rows=rows) if set(filters) <= LOSSLESS else None


def filters_of(stream: pikepdf.Stream) -> tuple[tuple[str, ...], pikepdf.Object]:
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
    return np.uint8(WHITE) - white if bool(parameters.get("/BlackIs1", False)) else white


def _of_raster(stream: pikepdf.Stream, space: ColourSpace, *, columns: int, rows: int) -> Pixels:
    """Read plain samples and look them up or spread them over 0 to 255."""
    bits = 1 if stream.get("/ImageMask", False) else int(stream.get("/BitsPerComponent", 8))
    octets = bytes(stream.read_bytes())
    samples = plain_samples(octets, columns=columns, rows=rows, channels=space.channels, bits=bits)
    if space.palette is not None:
        return space.palette[np.minimum(samples, len(space.palette) - 1)]
    return samples * np.uint8(WHITE // ((1 << min(bits, 8)) - 1))
