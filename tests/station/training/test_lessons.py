"""Lessons over HTTP: behind a wall, scored for one person."""

from storage.people import Role
from storage.records.filing.file_away import values
from tests.station.house import House
from tests.station.reviewing.asking import tokens


def test_a_lesson_stays_behind_the_wall(house: House):
    learner, senior = house.signed_in(Role.CLERK), house.signed_in(Role.SUPERVISOR)
    assert learner.post("/training/begin").headers["location"] == "/training/next"
    assert tokens(learner, "/training/next") != []
    assert tokens(learner) == []
    assert tokens(senior, "/training/next") == []
    clean = [
        line
        for line in house.kept.stores.records.lines()
        if all(
            value.status != "review"
            for _, _, value in values(house.kept.stores.records.get(line.id).document)
        )
    ]
    for line in (*clean, house.kept.stores.records.lines()[0]):
        answer = senior.post(f"/records/{line.id}/release")
        assert answer.headers["location"].endswith("refused=training")
        assert house.kept.stores.records.get(line.id).line.released_at is None


def test_a_lesson_scores_its_own_person(house: House):
    learner = house.signed_in(Role.CLERK)
    learner.post("/training/begin")
    for _ in range(3):
        token, *_ = tokens(learner, "/training/next")
        learner.post(f"/training/answer/{token}", data={"said": "illegible"})
    assert "/ 3" in learner.get("/training").text
