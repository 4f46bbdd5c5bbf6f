import pytest

from pipeline.understand.normalise.diagnosis import split_diagnosis


def test_a_code_of_three_characters_before_a_disease_is_its_code():
    assert split_diagnosis("K35 Viêm ruột thừa cấp") == ("Viêm ruột thừa cấp", "K35")


def test_a_vertebra_is_no_code():
    assert split_diagnosis("T12 xẹp do ngã") == ("T12 xẹp do ngã", None)


@pytest.mark.parametrize(
    ("raw", "words", "codes"),
    [
        ("[K21.0] Viêm dạ dày; [E1 1.9] Đái tháo đường", "Viêm dạ dày; Đái tháo đường", "K21.0;E11.9"),
        ("MS1.0 - Loãng xương; E78.5 - Rối loạn lipid máu", "Loãng xương; Rối loạn lipid máu", "E78.5"),
        ("Sốt (R50.9); Viêm mũi dị ứng (30.4)", "Sốt; Viêm mũi dị ứng", "R50.9"),
        ("(I42.0J Bệnh cơ tim giãn", "Bệnh cơ tim giãn", "I42.0"),
        ("[M81.0] Loãng xương: [I10] Tăng huyết áp", "Loãng xương; Tăng huyết áp", "M81.0;I10"),
    ],
)
def test_a_code_read_badly_is_no_word_of_its_disease(raw, words, codes):
    assert split_diagnosis(raw) == (words, codes)
