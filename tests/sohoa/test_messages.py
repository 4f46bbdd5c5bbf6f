import string
import unicodedata

import pytest

from models import errors
from sohoa.messages import catalogue, say


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("key", catalogue())
def test_both_languages_say_the_same_with_the_same_values(key):
    vietnamese, english = catalogue()[key]
    assert vietnamese.strip()
    assert english.strip()
    assert placeholders(vietnamese) == placeholders(english)
    assert unicodedata.is_normalized("NFC", vietnamese)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"SOHOA_LANG": "vi"}, "tốt"),
        ({"SOHOA_LANG": "en", "LANG": "vi_VN.UTF-8"}, "ok"),
        ({"LC_ALL": "vi_VN.UTF-8"}, "tốt"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "vi_VN"}, "tốt"),
        ({"LANG": "fr_FR.UTF-8"}, "ok"),
    ],
)
def test_the_language_comes_from_the_setting_then_the_locale(environment, expected, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert say("doctor.ok") == expected


def test_every_hint_of_the_shared_errors_is_translated_and_the_english_is_the_same():
    for name, error in vars(errors).items():
        if isinstance(error, type) and issubclass(error, errors.SohoaError) and error.hint:
            assert catalogue()[f"hint.{name}"][1] == error.hint


def test_the_settings_file_may_choose_the_language_too(tmp_path, monkeypatch):
    (tmp_path / "sohoa.toml").write_text('lang = "vi"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert say("doctor.ok") == "tốt"
    monkeypatch.setenv("SOHOA_LANG", "en")
    assert say("doctor.ok") == "ok"
