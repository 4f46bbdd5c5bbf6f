import json

LIST = (
    "MA_CSKCB,TEN_CSKCB,LOAI,CAP,LIEN_HE,SO_PHAI_SO_HOA,HAN\n"
    "19017,Trạm Y tế xã Phú Đình,commune_station,initial,0208 000 000,120,2026-12-31\n"
    "19024,Bệnh viện C,public,specialised,,,\n"
)


def entries(sohoa):
    return {one["code"]: one for one in json.loads(sohoa("facility", "list", "--json").out)["facilities"]}


def test_a_list_is_entered_and_keys_stay(sohoa, tmp_path):
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    key = ("--verify-key", "a" * 64)
    assert sohoa("facility", "add", "19024", "--name", "BV C", *key, "--charts", "7").code == 0
    assert json.loads(sohoa("facility", "import", "list.csv", "--json").out) == {"entered": 2}
    held = entries(sohoa)
    assert (held["19017"]["charts"], held["19017"]["deadline"]) == (120, "2026-12-31")
    assert (held["19024"]["name"], held["19024"]["charts"]) == ("Bệnh viện C", 7)
    assert held["19024"]["verify_key"] == "a" * 64


def test_a_row_that_is_not_understood_enters_nothing(sohoa, tmp_path):
    (tmp_path / "list.csv").write_text(LIST.replace("specialised", "highest"), encoding="utf-8")
    answer = sohoa("facility", "import", "list.csv")
    assert (answer.code, "line 3" in answer.err, entries(sohoa)) == (2, True, {})
    assert sohoa("facility", "import", "none.csv").code == 3


def test_registry_and_official_list_are_one(sohoa, tmp_path):
    assert sohoa("facility", "add", "19024").code == 2
    (tmp_path / "list.csv").write_text("MA_CSKCB,TEN_CSKCB\n19024,Bệnh viện C\n", encoding="utf-8")
    sohoa("codes", "import", "facilities", "list.csv")
    assert sohoa("facility", "add", "19024").code == 0
    assert entries(sohoa)["19024"]["name"] == "Bệnh viện C"
