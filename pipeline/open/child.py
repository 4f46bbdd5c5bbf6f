"""The decoder process: opens one file, answers with one page at a time. Never imported by the parent."""

import json
import os
import sys
import warnings

import numpy as np

from models.errors import UnreadableScanError
from models.scan import MediaType, Reason
from pipeline.open.confine import confine, grant_processor_seconds
from pipeline.open.limits import Limits
from pipeline.open.source import Source
from pipeline.open.wire import Fault, Header, Opened, header_of, shape_of


def main() -> None:
    """Serve the requests on standard input until it closes."""
    greeting = json.loads(sys.stdin.readline())
    limits = Limits(**greeting["limits"])
    confine(limits, lifeline=greeting["lifeline"])
    grant_processor_seconds(limits.open_seconds)
    warnings.simplefilter("ignore")
    results = int(greeting["results"])
    try:
        source = open_source(MediaType(greeting["media_type"]), _path_of(int(greeting["scan"])), limits)
    except Exception as error:  # noqa: BLE001 - whatever a decoder throws, the file ends with a reason
        _send(results, Fault(reason=reason_of(error)))
        return
    _send(results, Opened(pages=source.page_count))
    for line in sys.stdin:
        grant_processor_seconds(limits.page_seconds)
        _answer(source, int(json.loads(line)["page"]), results)


def open_source(media_type: MediaType, path: str, limits: Limits) -> Source:
    """Open the file with the decoder of its type; other decoders are not even loaded."""
    if media_type is MediaType.PDF:
        from pipeline.open.pdf_source import PdfSource  # noqa: PLC0415

        source: Source = PdfSource(path, limits=limits)
    else:
        from pipeline.open.image_source import ImageSource  # noqa: PLC0415

        source = ImageSource(path, media_type, limits=limits)
    if source.page_count > limits.pages:
        raise UnreadableScanError(Reason.TOO_MANY_PAGES)
    return source


def reason_of(error: Exception) -> Reason:
    """Return the closed reason code for whatever a decoder threw."""
    if isinstance(error, UnreadableScanError):
        return error.reason
    if isinstance(error, MemoryError):
        return Reason.TOO_LARGE
    return Reason.DAMAGED


def _answer(source: Source, number: int, results: int) -> None:
    """Decode one page and send it."""
    try:
        pixels, dpi = source.page(number)
    except Exception as error:  # noqa: BLE001 - whatever a decoder throws, the page ends with a reason
        _send(results, Fault(reason=reason_of(error)))
        return
    pixels = np.ascontiguousarray(pixels, dtype=np.uint8)
    _send(results, shape_of(pixels, dpi))
    _write(results, pixels.reshape(-1).data)


def _send(results: int, message: Header) -> None:
    """Write one header."""
    _write(results, memoryview(header_of(message)))


def _write(results: int, octets: memoryview) -> None:
    """Write all of it."""
    while octets:
        octets = octets[os.write(results, octets) :]


def _path_of(descriptor: int) -> str:
    """Name the open file so that libraries and programs started by us can open it too.

    The real name never reaches a command line, where other users could read it.
    """
    return f"/proc/{os.getpid()}/fd/{descriptor}"
