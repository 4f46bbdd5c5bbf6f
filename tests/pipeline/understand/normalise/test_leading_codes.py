from pipeline.understand.normalise.diagnosis import split_diagnosis


def test_a_code_of_three_characters_before_a_disease_is_its_code():
    assert split_diagnosis("K35 Viêm ruột thừa cấp") == ("Viêm ruột thừa cấp", "K35")


def test_a_vertebra_is_no_code():
    assert split_diagnosis("T12 xẹp do ngã") == ("T12 xẹp do ngã", None)
