import cv2
import pytest

from pipeline.zones.frame import frame
from pipeline.zones.marks import read_marks
from tests.pipeline.zones.conftest import BOXES, SIDE


def cross(picture, name):
    left, top = BOXES[name]
    cv2.line(picture, (left + 3, top + 3), (left + SIDE - 3, top + SIDE - 2), 0, 2)
    cv2.line(picture, (left + SIDE - 3, top + 3), (left + 3, top + SIDE - 3), 0, 2)


def tick(picture, name):
    left, top = BOXES[name]
    cv2.line(picture, (left + 3, top + 12), (left + 10, top + SIDE), 0, 2)
    cv2.line(picture, (left + 10, top + SIDE), (left + SIDE + 4, top - 4), 0, 2)


def fill(picture, name):
    left, top = BOXES[name]
    cv2.rectangle(picture, (left + 3, top + 3), (left + SIDE - 3, top + SIDE - 3), 0, -1)


def faint(picture, name):
    left, top = BOXES[name]
    cv2.line(picture, (left + 6, top + 12), (left + 16, top + 12), 0, 1)


@pytest.mark.parametrize(
    ("drawn", "text", "uncertain"),
    [
        ([], None, None),
        ([(cross, "one")], "one", None),
        ([(tick, "two")], "two", None),
        ([(fill, "three")], "three", None),
        ([(cross, "one"), (cross, "three")], None, "double_mark"),
        ([(fill, "one"), (cross, "two")], None, "corrected_mark"),
        ([(faint, "two")], None, "faint_mark"),
    ],
)
def test_each_way_of_marking(  # noqa: PLR0917 - fixtures
    known, scanned, blank, zone, drawn, text, uncertain
):
    picture = blank.copy()
    for mark, name in drawn:
        mark(picture, name)
    mark = read_marks(frame(scanned(picture), known), zone)
    assert (mark.text, mark.uncertain) == (text, uncertain)


def test_a_ring_around_words(known, scanned, blank, zone):
    picture = blank.copy()
    words = [(60 + 230 * column - 4, 64, 60 + 230 * column + 130, 84) for column in range(3)]
    height, width = blank.shape
    options = tuple(
        option.model_copy(update={"at": (left / width, top / height, right / width, bottom / height)})
        for option, (left, top, right, bottom) in zip(zone.options, words, strict=True)
    )
    ringed = zone.model_copy(update={"options": options, "ring": True})
    assert read_marks(frame(scanned(picture), known), ringed).text is None
    cv2.ellipse(picture, (355, 74), (78, 18), 0, 0, 360, 0, 2)
    assert read_marks(frame(scanned(picture), known), ringed).text == "two"
