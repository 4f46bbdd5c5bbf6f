"""A page over which our own code stumbles is put aside; the rest of the chart is read."""

import os
import traceback
from dataclasses import dataclass

from models.errors import SohoaError, UnreadableScanError
from models.scan import Page, PageFault, Reason
from pipeline.read.readers import Readers
from pipeline.see_page import SeenPage, Takes, see_page


@dataclass(frozen=True, kw_only=True)
class OwnFault(PageFault):
    """A page that could be decoded, and an error that nobody foresaw."""

    error: Exception


def see_or_fault(page: Page | PageFault, readers: Readers, document: Takes | None = None) -> SeenPage:
    """Return what the page says, or the fault that it became: as `see_page` otherwise.

    Raises:
        MissingDependencyError: an engine is not installed.
        OSError, MemoryError: the next page would meet it as well.
    """
    try:
        return see_page(page, readers, document)
    except UnreadableScanError as error:
        fault = PageFault(number=page.number, reason=error.reason)
    except (SohoaError, OSError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - one page must not take a whole chart with it
        if os.environ.get("SOHOA_DEBUG") == "1":
            traceback.print_exc()
        fault = OwnFault(number=page.number, reason=Reason.DECODER_CRASH, error=error)
    return see_page(fault, readers, document)
