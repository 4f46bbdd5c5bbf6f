"""Tesseract started on images that lie in memory only: a killed process leaves no piece of a chart behind."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

import cv2

from models.errors import MissingDependencyError, UnreadableScanError
from models.scan import Pixels, Reason
from pipeline.read.voices.tesseract_table import TableWord, parse_table

_MOST = 200
"""Images a call: each is an open descriptor, of which a process may have 1,024 on most systems."""
_SECONDS = 120
"""For one call, which takes 2 to 5 on a free core; far below what silences a whole reading process."""


def tesseract_table_of(
    images: Sequence[Pixels], *, program: str, options: Sequence[str]
) -> tuple[TableWord, ...]:
    """Words of all images (grey), which are numbered from 0, read in as few calls as possible.

    Args:
        images: what to read.
        program: name or path of tesseract.
        options: after the names of input and output, without the configuration.

    Raises:
        MissingDependencyError: there is no such program.
        UnreadableScanError: it crashed or took too long.
    """
    os.environ["OMP_THREAD_LIMIT"] = "1"  # more threads made a page up to eight times slower
    words: list[TableWord] = []
    for first in range(0, len(images), _MOST):
        table = _table(images[first : first + _MOST], program, options)
        words.extend(parse_table(table, first_image=first))
    return tuple(words)


def _table(images: Sequence[Pixels], program: str, options: Sequence[str]) -> str:
    with ExitStack() as stack:
        held = [stack.enter_context(_in_memory(cv2.imencode(".pgm", image)[1].data)) for image in images]
        listing = "\n".join(map(_path, held)).encode()
        held.append(stack.enter_context(_in_memory(memoryview(listing))))
        command = (program, _path(held[-1]), "stdout", *options, "-c", "tessedit_create_tsv=1")
        try:
            ended = subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS, pass_fds=held)
        except FileNotFoundError:
            raise MissingDependencyError("the program tesseract is not installed") from None
        except subprocess.CalledProcessError:
            raise UnreadableScanError(Reason.DECODER_CRASH) from None  # its words may quote the page
        except subprocess.TimeoutExpired:
            raise UnreadableScanError(Reason.TIMEOUT) from None
    return ended.stdout.decode("utf-8", errors="replace")


@contextmanager
def _in_memory(content: memoryview) -> Iterator[int]:
    """Hold bytes as a file without a name; yield its descriptor."""
    descriptor = os.memfd_create("sohoa", os.MFD_CLOEXEC)
    try:
        left = content.cast("B")
        while left:
            left = left[os.write(descriptor, left) :]
        yield descriptor
    finally:
        os.close(descriptor)


def _path(descriptor: int) -> str:
    """Name an open file for a program that inherits it; opened by this name it is read from its beginning."""
    return f"/dev/fd/{descriptor}"
