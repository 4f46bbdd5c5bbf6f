"""What lies elsewhere shows up on no list: every address without ids, for every role and kind of scope."""

import pytest

from station.door.policy import may
from storage.custody.labels import BatchLabel
from storage.people import Role, Scope
from tests.contracts.charts import clean_chart, doubtful_chart
from tests.station.door.test_doors import OPEN_TO_ALL, guards, routes
from tests.station.house import House
from tests.station.loaded import load

CANARIES = ("NGUYỄN", "ĐỖ VĂN", "box-secret", "77777", "Khoa Kín", "nguyen thi huong 77777")
SCOPES = {
    "facility": Scope(facilities=("01001",)),
    "department": Scope(departments=("Nội",)),
    "both": Scope(facilities=("01001",), departments=("Nội",)),
}
SEARCHES = (
    ("/records", "data", {"name": "nguyen thi huong"}),
    ("/records", "data", {"words": "Trang"}),
    ("/api/v1/records/search", "json", {"name": "nguyen thi huong"}),
    ("/api/v1/records/search", "json", {"words": "Trang"}),
)


def elsewhere(house: House) -> None:
    """Put charts, doubts, a label, views and an account of another place into the house."""
    custody = house.kept.stores.custody
    for number, chart in enumerate((clean_chart("a" * 64), doubtful_chart("b" * 64))):
        load(house, chart, facility="77777", name=f"box-secret-{number}.pdf")
    for batch in custody.batches():
        house.kept.labels.put(
            BatchLabel(
                batch_id=batch.id, box="box-secret", shelf="", department="Khoa Kín", by="xa", at=batch.opened_at
            )
        )  # fmt: skip
    far = house.account(Role.AUDITOR, name="xa", scope=Scope(facilities=("77777",)))
    scan = custody.scans(custody.batches()[0].id)[0]
    house.kept.views.note(far.id, kind="chart", subjects=(scan.id,), facility="77777", reason="Khoa Kín")


@pytest.mark.parametrize("scope", SCOPES.values(), ids=SCOPES)
@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ADMIN])
def test_no_list_names_what_lies_elsewhere(house: House, role: Role, scope: Scope):
    elsewhere(house)
    account = house.account(role, scope=scope)
    browser = house.enter(account)
    asked = 0
    for path, route in routes(house.app):
        allowed = all(may(account, one.act) for one in guards(route.dependant))
        if "{" in path or path in OPEN_TO_ALL or "GET" not in route.methods or not allowed:
            continue
        answer = browser.get(path)
        assert answer.status_code < 500, path
        assert [one for one in CANARIES if one in answer.text] == [], path
        asked += 1
    assert asked > 5
    for path, kind, wish in SEARCHES:
        answer = browser.post(path, **{kind: wish})
        assert answer.status_code in {200, 403}, path
        assert [one for one in CANARIES if one in answer.text] == [], path
    for path in ("/figures/facility.csv", "/figures/intake.csv"):
        assert "77777" not in browser.get(path).text
