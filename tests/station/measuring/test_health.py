"""What watchers are told when a store is down."""

from pathlib import Path

import pytest

from tests.station.house import House


def told(house: House) -> tuple[int, dict[str, str]]:
    answer = house.browser().get("/readyz")
    return answer.status_code, answer.json()


def test_ready_when_both_stores_answer(house: House):
    assert told(house) == (200, {"database": "ok", "objects": "ok"})


def test_an_object_folder_that_is_none_is_down(house: House, tmp_path: Path):
    (tmp_path / "home" / "objects").write_text("a file where the folder was mounted", encoding="utf-8")
    assert told(house) == (503, {"database": "ok", "objects": "down"})


@pytest.fixture
def torn(house: House, tmp_path: Path) -> House:
    home = tmp_path / "home"
    for left in home.glob("sohoa.db-*"):
        left.unlink()
    (home / "sohoa.db").write_bytes(b"no database" * 1000)
    return house


def test_a_database_that_cannot_be_read_is_down_and_the_process_alive(torn: House):
    assert told(torn) == (503, {"database": "down", "objects": "ok"})
    assert torn.browser().get("/healthz").json() == {"status": "ok"}
    assert "sohoa_stores_up 0.0" in torn.browser().get("/metrics").text


def test_programs_are_told_to_come_back(torn: House):
    answer = torn.browser().get("/api/v1/batches", headers={"Authorization": "Bearer sohoa_key"})
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert answer.headers["retry-after"] == "10"
