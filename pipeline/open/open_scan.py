"""Bytes to pages: every declared page comes out once, as pixels or as a fault."""

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from models.errors import UnreadableScanError
from models.scan import MediaType, Page, PageFault, Reason
from pipeline.open.decoder import COMMAND, Decoder, DecoderLostError
from pipeline.open.limits import Limits
from pipeline.open.recognise_type import recognise_type


def open_scan(
    path: Path,
    *,
    limits: Limits | None = None,
    work: Path,
    command: Sequence[str] = COMMAND,
) -> "OpenedScan":
    """Open a scan (PDF, TIFF, JPEG or PNG) for reading its pages; close it afterwards.

    Args:
        path: the file; only read.
        limits: what it may cost; `Limits()` when None.
        work: an existing folder for temporary files; left as it was found.
        command: the decoder program.

    Raises:
        UnreadableScanError: the file as a whole cannot be opened.
        OSError: the file is not there or may not be read.
    """
    limits = limits or Limits()
    scan = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        media_type = _checked_type(scan, path, limits)
        scratch = Path(tempfile.mkdtemp(prefix="open-", dir=work))
    except BaseException:
        os.close(scan)
        raise
    opened = OpenedScan(scan, media_type, limits=limits, scratch=scratch, command=command)
    try:
        opened.start()
    except BaseException:
        opened.close()
        raise
    return opened


class OpenedScan:
    """An open file and the process that decodes it."""

    def __init__(
        self,
        scan: int,
        media_type: MediaType,
        *,
        limits: Limits,
        scratch: Path,
        command: Sequence[str],
    ) -> None:
        self.media_type = media_type
        self.page_count = 0
        self._scan = scan
        self._limits = limits
        self._scratch = scratch
        self._command = command
        self._decoder: Decoder | None = None
        self._restarts = limits.restarts
        self._lost_seconds = 0.0
        self._last_loss = Reason.DECODER_CRASH

    def start(self) -> None:
        """Start the decoder and learn `page_count`.

        Raises:
            UnreadableScanError: the file cannot be opened.
        """
        try:
            pages = self._fresh_decoder().open()
        except DecoderLostError as error:
            raise UnreadableScanError(error.reason) from None
        if isinstance(pages, Reason):
            raise UnreadableScanError(pages)
        self.page_count = pages

    def pages(self) -> Iterator[Page | PageFault]:
        """Yield every declared page once, in order."""
        for number in range(1, self.page_count + 1):
            yield self.page(number)

    def page(self, number: int) -> Page | PageFault:
        """Return one page, 1 to `page_count`."""
        if not 1 <= number <= self.page_count:
            raise IndexError(number)
        started = time.monotonic()
        try:
            answer = self._running_decoder().page(number)
        except DecoderLostError as error:
            self._decoder = None
            self._lost_seconds += time.monotonic() - started
            answer = self._last_loss = error.reason
            if self._lost_seconds > self._limits.lost_seconds:
                self._restarts = 0
        return PageFault(number=number, reason=answer) if isinstance(answer, Reason) else answer

    def close(self) -> None:
        """End the decoder and remove its temporary files; safe to call again."""
        if self._decoder is not None:
            self._decoder.kill()
            self._decoder = None
        if self._scan >= 0:
            os.close(self._scan)
            self._scan = -1
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _running_decoder(self) -> Decoder:
        """Return the decoder, a fresh one after the last was lost."""
        if self._decoder is not None:
            return self._decoder
        if self._scan < 0:
            raise ValueError("the scan is closed")
        if self._restarts <= 0:
            raise DecoderLostError(self._last_loss)
        self._restarts -= 1
        decoder = self._fresh_decoder()
        pages = decoder.open()
        if isinstance(pages, Reason):
            decoder.kill()
            raise DecoderLostError(pages)
        return decoder

    def _fresh_decoder(self) -> Decoder:
        """Start a decoder process."""
        self._decoder = Decoder(
            self._scan, self.media_type, limits=self._limits, scratch=self._scratch, command=self._command
        )
        return self._decoder


def _checked_type(scan: int, path: Path, limits: Limits) -> MediaType:
    """Look at size and first bytes; raise UnreadableScanError when they settle the matter."""
    status = os.fstat(scan)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableScanError(Reason.UNSUPPORTED_TYPE)
    if status.st_size == 0:
        raise UnreadableScanError(Reason.EMPTY)
    if status.st_size > limits.file_bytes:
        raise UnreadableScanError(Reason.TOO_LARGE)
    return recognise_type(scan, path.suffix)
