"""Boxes of clean pages back on the scan that a viewer shows."""

from models.digitized import BBox
from models.geometry import Box
from pipeline.understand.page_facts import PageFacts


def bbox_on_scan(box: Box | None, page: PageFacts) -> BBox | None:
    """Return a clean-page box as whole pixels of the scan."""
    return box.transformed(page.to_scan).rounded() if box is not None else None
