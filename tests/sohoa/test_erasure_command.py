import json
import sqlite3
from contextlib import closing

import pytest

from tests.sohoa.test_export_and_verify import converting, export, loaded, record

__all__ = ["converting", "loaded"]


@pytest.fixture
def papers_gone(loaded, converting):
    """The id of a chart whose paper went by two people; its record and package are beside it."""
    del converting
    reference = record(loaded)
    loaded("record", "release", reference)
    package = json.loads(export(loaded, reference, "--json").out)["written"][0]["path"]
    loaded("batch", "close", "box")
    (chart,) = json.loads(loaded("retention", "list", "--json").out)["charts"]
    told = loaded("disposal", "propose", chart["id"], "--why", "no room", "--by", "clerk", "--json").out
    disposal = json.loads(told)["disposals"][0]["id"]
    loaded("disposal", "approve", disposal, "--certificate", "paper.json", "--by", "head")
    return chart["id"], reference, package


def change(tmp_path, statement, *values):  # noqa: ANN002 - as sqlite3 takes them
    with closing(sqlite3.connect(tmp_path / "home" / "sohoa.db")) as connection:
        connection.execute(statement, values)
        connection.commit()


def test_contents_go_after_their_period_by_two_and_the_package_still_verifies(
    loaded, papers_gone, monkeypatch, tmp_path
):
    chart, reference, package = papers_gone
    propose = ("erasure", "propose", chart, "--why", "over", "--by", "clerk", "--json")
    answer = loaded(*propose)
    assert (answer.code, "its period is not over, or not known" in answer.err) == (2, True)
    period = "INSERT INTO retention (chart_id, category, ends_on, by, why, at) VALUES (?, 'inpatient', '2020-12-31', 'x', '', '2026-01-01 00:00:00.000000')"
    change(tmp_path, period, chart)
    erasure = json.loads(loaded(*propose).out)["erasures"][0]["id"]
    approve = ("erasure", "approve", erasure, "--certificate", "12.json", "--by", "head")
    assert "SOHOA_BACKUP_KEEP_DAYS" in loaded(*approve).err
    monkeypatch.setenv("SOHOA_BACKUP_KEEP_DAYS", "90")
    answer = loaded(*approve)
    assert (answer.code, "time to think it over" in answer.err) == (2, True)
    earlier = "UPDATE erasure SET proposed_at = '2026-01-01 00:00:00.000000', not_before = '2026-02-01 00:00:00.000000'"
    change(tmp_path, earlier)
    answer = loaded(*approve)
    assert (answer.code, "3 objects taken away" in answer.err) == (0, True)
    certificate = json.loads((tmp_path / "12.json").read_text())
    assert (certificate["chart"], certificate["approved_by"], len(certificate["objects"])) == (
        chart,
        "head",
        3,
    )
    assert loaded(*approve).code == 2
    assert loaded("fsck").code == 0
    assert loaded("verify", package).code == 0
    answer = loaded("record", "show", reference)
    assert (answer.code, "sohoa erasure list" in answer.err) == (2, True)
    assert json.loads(loaded("batch", "show", "box", "--json").out)["balanced"]
    assert loaded("reprocess", "box", "--direct").code == 2
    assert "head" in loaded("erasure", "list").out
    assert json.loads(loaded("erasure", "finish", "--json").out) == {"gone": 0, "kept": 0, "locked": {}}
    assert "erased" in loaded("retention", "list").out
