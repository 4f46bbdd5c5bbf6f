import json

import pytest

from flows import note as noting
from flows.note import note, speak


def test_lines_hold_known_words_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noting, "_speaking", [])
    note("scan_read", scan="1")
    assert capsys.readouterr().err == ""
    speak()
    note("scan_read", scan="0f3a", outcome="loaded", patient="NGUYỄN VĂN AN", attempt=1)
    told = json.loads(capsys.readouterr().err)
    assert told.pop("timestamp").endswith("Z")
    assert told == {"event": "scan_read", "level": "info", "scan": "0f3a", "outcome": "loaded", "attempt": 1}
