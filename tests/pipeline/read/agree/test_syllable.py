import pytest

from pipeline.read.agree.syllable import is_syllable

LEGAL = (
    "bệnh nhân khoa giường số vào viện chẩn đoán huyết áp thuốc uống nghề nghiệp nguyễn quốc quyên quý giếng "
    "gì gìn khuỷu thuở quạ già giặc yếu yêu ý ỉa ướt hươu rượu khuya quên oách quét loét xoong cua của mùa "
    "quỳnh huỳnh tuyệt hoẵng khoắt quần luật khuây thuế hoa hòe hoè thuý thúy ghi nghĩ kỹ quang tĩnh xét phiếu"
)
ILLEGAL = "phiể hct triuu ngi cem kac ghan qcn bac thôc bêp nghan ka cê trưc b ng"


@pytest.mark.parametrize("word", LEGAL.split())
def test_words_of_the_language_are_legal(word):
    assert is_syllable(word)
    assert is_syllable(word.upper())


@pytest.mark.parametrize("word", ILLEGAL.split())
def test_slips_of_engines_are_not(word):
    assert not is_syllable(word)


def test_a_stop_bears_only_two_tones():
    assert [word for word in ("mát", "mạt", "mat", "mảt", "mãt", "màt") if is_syllable(word)] == [
        "mát",
        "mạt",
    ]
