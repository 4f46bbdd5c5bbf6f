import os
from pathlib import Path

import pytest

from models.forms.load import load_forms
from models.forms.own import OWN
from models.vocabulary import Form


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "form.toml").write_text(text, encoding="utf-8")


PRINT = """
form = "consent"
titles = ["{title}"]
[[labels]]
field = "patient_name"
kind = "person"
text = ["{label}"]
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN, os.pathsep.join((str(tmp_path / "nowhere"), str(tmp_path))))
    return tmp_path


def test_several_prints_of_one_form_add_to_what_is_known(own):
    put(own, "a", PRINT.format(title="Giấy bằng lòng", label="Danh tính"))
    put(own, "b", PRINT.format(title="Giấy ưng thuận", label="Quý danh"))
    consent = load_forms()[Form.CONSENT]
    wordings = [text for label in consent.labels for text in label.text if label.field == "patient_name"]
    assert {"Giấy bằng lòng", "Giấy ưng thuận", "Giấy cam đoan"} <= set(consent.titles)
    assert {"Danh tính", "Quý danh", "Họ và tên người bệnh"} <= set(wordings)
    assert set(load_forms()) == set(Form)


@pytest.mark.parametrize(
    "text", ["form = [", 'form = "receipt"\ntitles = []\n', 'form = "consent"\nuses = ["x"]\ntitles = []']
)
def test_a_print_with_faults_stops_nobody(own, text):
    put(own, "a", text)
    assert "Giấy cam đoan" in load_forms()[Form.CONSENT].titles
