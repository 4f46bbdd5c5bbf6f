"""What the decoder process needs of a file format."""

from typing import Protocol

from models.scan import Pixels


class Source(Protocol):
    """An open file of one format, inside the decoder process."""

    page_count: int
    """Declared pages, at least one."""

    def page(self, number: int) -> tuple[Pixels, float]:
        """Return pixels and dpi of a page, `number` from 1.

        Any exception means that this page cannot become pixels; see `reason_of`.
        """
        ...
