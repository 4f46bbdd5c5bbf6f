"""Odds of words as the face network gives them: what is a hand's on a page, and what is print all the same."""

from pipeline.read.hand.face_runs import FaceRun
from pipeline.read.hand.hand_by_face import hand_by_face, is_in_print
from pipeline.read.seen import SeenWord

LABEL, VALUE = ("Chẩn", "đoán:"), ("viêm", "mũi", "xoang", "mãn", "tính")


def run(texts: tuple[str, ...], odds: float, *, pitch: bool = False) -> FaceRun:
    """Words beside each other: letters equally wide, or ever wider."""
    words, pen = [], 0.0
    for place, text in enumerate(texts):
        wide = 20.0 * len(text) * (1 if pitch else 0.5 + 0.4 * place)
        words.append(SeenWord(text=text, left=pen, right=pen + wide, confidence=0.99))
        pen += wide + 20
    return FaceRun(at=0, words=tuple(words), each=(odds,) * len(words))


def page(*, label: float, value: float, pitch: bool = False) -> list[FaceRun]:
    return [run(LABEL, label) for _ in range(9)] + [run(VALUE, value, pitch=pitch) for _ in range(6)]


def test_values_in_a_hands_face_are_found_and_labels_are_not() -> None:
    runs = page(label=-4.0, value=1.0)
    assert hand_by_face(runs) == tuple(runs[9:])


def test_a_weaker_run_of_the_same_page_counts_as_well() -> None:
    runs = [*page(label=-4.0, value=1.0), run(VALUE, -1.0)]
    assert runs[-1] in hand_by_face(runs)


def test_print_in_two_faces_is_no_hand() -> None:
    assert hand_by_face(page(label=-5.0, value=-1.6)) == ()


def test_a_page_whose_print_looks_written_is_no_evidence() -> None:
    assert hand_by_face(page(label=0.5, value=0.9)) == ()


def test_typewriting_keeps_its_pitch() -> None:
    assert hand_by_face(page(label=-4.0, value=1.0, pitch=True)) == ()


def test_few_words_tell_nothing() -> None:
    assert hand_by_face([run(VALUE, 3.0)]) == ()
    assert hand_by_face([]) == ()


def test_marks_on_shapes_of_print_are_taken_back() -> None:
    assert is_in_print([run(VALUE, -5.0), run(VALUE, -4.0)])
    assert not is_in_print([run(VALUE, -5.0), run(VALUE, 0.0)])
    assert not is_in_print([run(LABEL, -6.0)])
    assert not is_in_print([])
