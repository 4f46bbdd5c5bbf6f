"""Draw a PDF page with PDFium: the only door to it. Runs inside the decoder process."""

import contextlib
import io

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from models.errors import UnreadableScanError
from models.scan import Reason

LOCKED = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


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
        """Return width and height of a page as shown, `number` from 1.

        Raises:
            UnreadableScanError: there is no such page.
        """
        try:
            width, height = self._document.get_page_size(number - 1)
        except pypdfium2.PdfiumError:
            raise UnreadableScanError(Reason.DAMAGED) from None
        return width / 72, height / 72

    def draw(self, number: int, size: tuple[int, int], *, grey: bool) -> Image.Image:
        """Draw a page's crop box with annotations and form fields, as a viewer shows it.

        An image that fills the page comes out sample by sample where `size` is its own.

        Args:
            number: from 1.
            size: width and height of the result, in pixels.
            grey: draw in grey.
        """
        page = self._document[number - 1]
        kind = raw.FPDFBitmap_Gray if grey else raw.FPDFBitmap_BGRx
        flags = raw.FPDF_ANNOT | (raw.FPDF_GRAYSCALE if grey else raw.FPDF_REVERSE_BYTE_ORDER)
        bitmap = pypdfium2.PdfBitmap.new_native(*size, format=kind, rev_byteorder=not grey)
        try:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
            # PdfPage.render takes one scale for both directions and may come out a pixel larger.
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, *size, 0, flags)
            if page.formenv:
                raw.FPDF_FFLDraw(page.formenv, bitmap, page, 0, 0, *size, 0, flags)
            drawn: Image.Image = bitmap.to_pil()
            return drawn.convert("L" if grey else "RGB")
        finally:
            bitmap.close()
            page.close()
