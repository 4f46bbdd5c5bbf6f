import json

import pytest

FACILITIES = "MA_CSKCB,TEN_CSKCB\n19010,Bệnh viện A\n"


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "co-so.csv"
    path.write_text(FACILITIES, encoding="utf-8")
    return str(path)


def test_a_list_is_imported_once_and_shown(sohoa, listed):
    told = json.loads(sohoa("codes", "import", "facilities", listed, "--by", "an", "--json").out)
    assert (told["kind"], told["version"], told["effective"], told["rows"]) == (
        "facilities",
        "co-so",
        None,
        1,
    )
    assert sohoa("codes", "import", "facilities", listed, "--by", "an").code == 0
    assert json.loads(sohoa("codes", "list", "--json").out)["lists"] == [told]
    assert "co-so" in sohoa("codes", "list").out
    assert sohoa("fsck").code == 0


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("icd10", "co-so.csv"), 2),
        (("facilities", "nowhere.csv"), 3),
        (("facilities", "co-so.csv", "--effective", "1.7.2026"), 2),
        (("facilities", "co-so.csv", "--version", "x" * 65), 2),
        (("drugs", "co-so.csv"), 2),
    ],
)
def test_what_is_no_such_list_is_refused(sohoa, arguments, code):
    assert sohoa("codes", "import", *arguments).code == code
    assert json.loads(sohoa("codes", "list", "--json").out) == {"lists": []}


def test_a_version_never_changes(sohoa, listed, tmp_path):
    sohoa("codes", "import", "facilities", listed)
    (tmp_path / "co-so.csv").write_text(FACILITIES.replace("viện A", "viện B"), encoding="utf-8")
    answer = sohoa("codes", "import", "facilities", listed)
    assert (answer.code, "--version" in answer.err) == (2, True)
