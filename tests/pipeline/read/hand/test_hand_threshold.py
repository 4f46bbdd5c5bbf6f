from pipeline.read.hand.hand_threshold import ALONE, hand_threshold, is_by_hand
from pipeline.read.seen import SeenWord


def words(count: int, *, hand: float, confidence: float = 0.99) -> list[SeenWord]:
    return [SeenWord(text="chữ", left=0, right=9, confidence=confidence, hand=hand)] * count


def test_a_typed_page_asks_each_word_alone():
    assert hand_threshold([*words(97, hand=0.001), *words(3, hand=0.2)]) == ALONE


def test_a_page_filled_by_hand_speaks_for_its_figures():
    assert hand_threshold([*words(80, hand=0.001), *words(20, hand=0.4)]) < 0.1


def test_damaged_print_is_no_handwriting():
    torn = words(30, hand=0.1, confidence=0.4)
    assert hand_threshold([*words(70, hand=0.001), *torn]) == ALONE
    assert (
        hand_threshold([*words(70, hand=0.001, confidence=0.8), *words(24, hand=0.1), *words(6, hand=0.4)])
        == ALONE
    )


def test_a_damaged_page_whose_traces_are_clear_was_written_on_but_asks_more_of_each_word():
    written = [*words(70, hand=0.001, confidence=0.8), *words(25, hand=0.8), *words(5, hand=0.1)]
    assert 0.1 < hand_threshold(written) < ALONE


def test_pale_type_that_leaves_traces_everywhere_but_nothing_clear_is_print():
    assert hand_threshold([*words(80, hand=0.001), *words(20, hand=0.1)]) == ALONE


def test_figures_and_units_on_a_typed_page_need_more():
    assert not is_by_hand("g/L", 0.77, ALONE)
    assert is_by_hand("36,5", 0.95, ALONE)
    assert is_by_hand("viêm", 0.6, ALONE)
    assert is_by_hand("36,5", 0.1, 0.02)


def test_a_page_without_words():
    assert hand_threshold([]) == ALONE
