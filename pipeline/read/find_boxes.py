"""Where on a clean page stand lines of text?"""

from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.ports import Detector
from pipeline.read.frames import walls
from pipeline.read.split_boxes import split_boxes


def find_boxes(clean: CleanPage, detector: Detector) -> tuple[Box, ...]:
    """Return a box a line or line piece in clean-page pixels; none reaches over a column's wall."""
    height, width = clean.grey.shape[:2]
    found = [box.clipped(width, height) for box in detector.detect(clean.grey)]
    boxes = [box for box in found if box.area > 0]
    usual = median([box.height for box in boxes] or [1.0])
    return split_boxes(boxes, walls(clean.layout, usual))
