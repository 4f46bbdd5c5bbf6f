"""Draw a PDF page with PDFium: the only door to it. Runs inside the decoder process."""

import contextlib
import io

import pypdfium2
from PIL import Image

from models.errors import UnreadableScanError
from models.scan import Reason

LOCKED = frozenset({pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY})


class PdfiumFile:
    """An open PDF."""

    def __init__(self, source: str | bytes) -> None:
        """Open a path or the bytes of a file.

        Raises:
            UnreadableScanError: `encrypted`, or `damaged` beyond PDFium's repair.
        """
        try:
            self._document = pypdfium2.PdfDocument(
                io.BytesIO(source) if isinstance(source, bytes) else source
            )
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) in LOCKED
            raise UnreadableScanError(Reason.ENCRYPTED if locked else Reason.DAMAGED) from None
        with contextlib.suppress(pypdfium2.PdfiumError):  # forms are drawn where they can be
            self._document.init_forms()
        self.page_count = len(self._document)

    def inches(self, number: int) -> tuple[float, float]:
        """Return width and height of a page as shown, `number` from 1."""
        width, height = self._document.get_page_size(number - 1)
        return width / 72, height / 72

    def draw(self, number: int, size: tuple[int, int], *, grey: bool) -> Image.Image:
        """Draw a page's crop box with annotations and form fields, as a viewer shows it.

        Args:
            number: from 1.
            size: width and height of the result, in pixels, in the page's own proportion.
            grey: draw in grey.
        """
        page = self._document[number - 1]
        try:
            scale = min(size[0] / page.get_width(), size[1] / page.get_height())
            bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=True, prefer_bgrx=not grey)
            image: Image.Image = bitmap.to_pil()
            return image.convert("L" if grey else "RGB")
        finally:
            page.close()
