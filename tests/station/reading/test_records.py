"""Records over HTTP: read beside their ink, found within a scope, released once nothing is open."""

import re

from storage.people import Role, Scope
from tests.contracts.review_charts import NAME, doubt, sure
from tests.station.house import House
from tests.station.lessons import questions
from tests.station.reviewing.asking import answer, tokens


def test_a_record_is_read_beside_its_ink_and_released_once_nothing_is_open(house: House):
    record_id = questions(house.kept, {"department": doubt("Nội"), "patient_name": sure(NAME)})
    senior = house.signed_in(Role.SUPERVISOR)
    page = senior.get(f"/records/{record_id}").text
    assert NAME in page
    assert "Release this version" not in page
    assert senior.post(f"/records/{record_id}/release").headers["location"].endswith("refused=open")
    (token,) = tokens(senior)
    answer(senior, token, said="value", value="Ngoại")
    page = senior.get(f"/records/{record_id}").text
    assert re.search(r"<del><bdi>Nội</bdi></del> → <ins><bdi>Ngoại</bdi></ins>", page)
    assert senior.post(f"/records/{record_id}/release").status_code == 303
    assert "Released" in senior.get(f"/records/{record_id}").text


def test_records_are_found_within_the_scope_and_training_is_not(house: House):
    questions(house.kept, {"patient_name": sure(NAME)})
    clerk = house.signed_in(Role.CLERK)
    assert NAME in clerk.post("/records", data={"name": "nguyen thi huong"}).text
    elsewhere = house.signed_in(Role.CLERK, name="xa", scope=Scope(facilities=("BK02", "BK03")))
    assert NAME not in elsewhere.post("/records", data={"name": "nguyen thi huong"}).text
    clerk.post("/training/begin")
    assert "VŨ BÁ TRUNG" not in clerk.post("/records", data={"name": "vu ba trung"}).text
