"""How much a scan may cost before it is put aside."""

from dataclasses import dataclass

MEGA = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one file and on the process that decodes it. Every number is inclusive."""

    file_bytes: int = 2048 * MEGA
    """2,000 pages of 1 MB each, what a colour JPEG of A4 at 300 dpi weighs."""
    pages: int = 2_000
    """A thick chart has 300 sides; above this it is a page-tree bomb or a whole shelf in one file."""
    pixels: int = 80_000_000
    """Per page: A2 at 300 dpi is 35 MP, A4 at 800 dpi 62 MP; 240 MB as RGB, a sixth of the memory limit."""
    side: int = 20_000
    """Pixels from edge to edge; a metre and a half of paper at 300 dpi."""
    memory_bytes: int = 1536 * MEGA
    """Address space of the decoder. Ordinary pages need 300 MB, 3,900 public hostile files under 600 MB."""
    page_seconds: float = 20.0
    """Wall clock and processor time for one page, thirty times the slowest percentile (0.74 s)."""
    open_seconds: float = 20.0
    """Wall clock to start the decoder and count the pages."""
    poppler_seconds: float = 8.0
    """Share of `page_seconds` after which the second renderer takes over."""
    lost_seconds: float = 60.0
    """Wall clock that pages of one file may lose to time-outs and crashes before the rest is given up."""
    restarts: int = 20
    """Fresh decoders for one file after crashes and time-outs."""
    written_bytes: int = 16 * MEGA
    """Largest file the decoder may write: font caches; pages travel through a pipe."""
    open_files: int = 64
    """Descriptors of the decoder."""
