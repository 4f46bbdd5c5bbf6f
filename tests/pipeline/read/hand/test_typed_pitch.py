"""Pages whose letters are equally wide, and pages whose letters are not."""

from pipeline.read.hand.typed_pitch import is_typed
from pipeline.read.seen import SeenWord
from tests.pipeline.read.conftest import font

TEXTS = (
    "viêm mũi xoang mãn tính hai bên",
    "thai ngoài tử cung vỡ",
    "định lượng albumin",
    "phòng khám đa khoa",
    "Hoàng Thị Thu Trang",
    "tỉnh Hải Dương",
    "15 mg chia hai lần",
    "mạch rõ, bụng mềm",
    "LÝ TIẾN MINH",
    "nghỉ ngơi tuyệt đối",
    "Illinois, filling",
    "MMMWWW MWMW",
    "chưa ghi nhận bất thường",
    "tim đều",
)


def line(text: str, *, pitch: float | None) -> list[SeenWord]:
    """Set a text with letters of one width, or with those of a proportional face where there is none."""
    face, words, left = font(46), [], 0.0
    for part in text.split():
        width = face.getlength(part) if pitch is None else pitch * len(part)
        words.append(SeenWord(text=part, left=left, right=left + width, confidence=1.0))
        left += width + (pitch or 14)
    return words


def test_a_typewriter_gives_all_letters_one_width():
    assert is_typed([line(text, pitch=24.0) for text in TEXTS])


def test_other_faces_do_not():
    assert not is_typed([line(text, pitch=None) for text in TEXTS])


def test_a_few_pieces_tell_nothing_however_often_they_come():
    assert not is_typed([line(text, pitch=24.0) for text in TEXTS[:5] * 4])


def test_an_empty_page_tells_nothing():
    assert not is_typed([])
