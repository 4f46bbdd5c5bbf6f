from models.geometry import Box
from pipeline.read.agree.doubtful import doubtful, part_of
from pipeline.read.seen import SeenWord


def line(*confidences: float, hand: float = 0.0) -> tuple[SeenWord, ...]:
    return tuple(
        SeenWord(text="chữ", left=100.0 * at, right=100.0 * at + 80, confidence=confidence, hand=hand)
        for at, confidence in enumerate(confidences)
    )


def test_a_sure_line_is_not_read_twice():
    assert doubtful(line(0.95, 0.99)) is None
    assert doubtful(()) is None


def test_an_unsure_word_is_read_with_its_neighbours():
    assert doubtful(line(0.99, 0.99, 0.5, 0.99, 0.99)) == slice(1, 4)
    assert doubtful(line(0.5, 0.99, 0.99)) == slice(0, 2)


def test_handwriting_is_not_shown_to_the_judge():
    assert doubtful(line(0.3, 0.4, hand=0.9)) is None


def test_the_part_of_a_box_ends_between_words():
    box = Box(left=1000, top=0, right=1480, bottom=40)
    part = part_of(box, line(0.99, 0.99, 0.5, 0.99, 0.99), slice(1, 4))
    assert (part.left, part.right) == (1090, 1390)
    assert part_of(box, (), slice(0)) == box
