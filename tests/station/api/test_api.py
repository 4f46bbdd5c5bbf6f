import hashlib
import hmac
import json
import re
from datetime import timedelta

import pytest

from models.vocabulary import Form
from station.showing.csv_of import harmless
from station.telling import may_be_told, tell_all
from storage.outward.webhooks import TOLD
from storage.people import Role, Scope
from tests.contracts.charts import clean_chart
from tests.station.house import House
from tests.station.loaded import load
from tests.station.uploads.test_upload import scan

BOX = {"box": "12", "facility": "01001", "declared": 3}


def program(house: House, role: Role, *, name: str = "his", scope: Scope | None = None):
    account = house.account(role, name=name, scope=scope)
    browser = house.browser()
    browser.headers["Authorization"] = (
        f"Bearer {house.kept.sessions.give_key(account.id, label='HIS', by='test')}"
    )
    return browser


def test_a_program_hands_in_a_box(house: House):
    his = program(house, Role.CLERK)
    batch = his.post("/api/v1/batches", json=BOX).json()
    assert (batch["declared"], batch["files"], batch["state"]) == (3, 0, "open")
    path = f"/api/v1/scans/{batch['id']}"
    answers = [his.post(path, files={"file": (name, content)}) for name, content in (
        ("a.jpg", scan(1)), ("a.jpg", scan(1)), ("b.jpg", scan(1)), ("c.pdf", b"no scan"))]  # fmt: skip
    assert [(one.status_code, one.json()["fate"]) for one in answers] == [
        (201, "new"), (200, "known"), (200, "duplicate"), (422, "refused"),
    ]  # fmt: skip
    (kept,) = his.get(f"/api/v1/batches/{batch['id']}/scans").json()
    assert (kept["sha256"], kept["state"]) == (hashlib.sha256(scan(1)).hexdigest(), "stored")
    assert his.get(f"/api/v1/batches/{batch['id']}").json()["waiting"] == 1
    assert [one["id"] for one in his.get("/api/v1/batches").json()] == [batch["id"]]
    assert [path for path in house.options.uploads.iterdir() if path.is_file()] == []


def test_records_are_for_those_who_may_see_charts(house: House):
    record_id = load(house, clean_chart("a" * 64))
    supervisor = program(house, Role.SUPERVISOR, name="lis")
    (line,) = supervisor.post("/api/v1/records/search", json={"name": "nguyen thi huong"}).json()
    assert (line["id"], line["form"]) == (record_id, Form.LAB_REPORT)
    record = supervisor.get(f"/api/v1/records/{record_id}").json()
    assert record["document"]["fields"]["patient_name"]["value"] == "NGUYỄN THỊ HƯƠNG"
    seen = [(one.account, one.kind) for one in house.kept.views.newest(limit=5)]
    assert seen == [("lis", "record"), ("lis", "search")]
    clerk, far = (
        program(house, Role.CLERK),
        program(house, Role.AUDITOR, name="far", scope=Scope(facilities=("9",))),
    )
    assert clerk.get(f"/api/v1/records/{record_id}").status_code == 403
    hidden = far.get(f"/api/v1/records/{record_id}")
    assert (hidden.status_code, "NGUYỄN" in hidden.text) == (404, False)
    assert far.post("/api/v1/records/search", json={"name": "nguyen"}).json() == []


def test_unknown_keys_and_strangers_are_refused(house: House):
    his = program(house, Role.CLERK)
    assert his.post("/api/v1/batches", json={**BOX, "state": "closed"}).status_code == 422
    stranger = house.browser()
    stranger.headers["Authorization"] = "Bearer sohoa_nobody"
    answer = stranger.get("/api/v1/batches")
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")


def test_the_api_describes_itself(house: House):
    described = house.browser().get("/api/v1/openapi.json").json()
    assert {"/batches", "/scans/{batch_id}", "/records/search", "/webhooks"} <= described["paths"].keys()
    undocumented = [
        (path, method)
        for path, methods in described["paths"].items()
        for method, told in methods.items()
        if not told.get("description")
    ]
    assert undocumented == []


def test_webhooks_tell_in_order_signed_and_at_least_once(house: House):
    operator = program(house, Role.OPERATOR, name="ops")
    made = operator.post(
        "/api/v1/webhooks", json={"url": "https://his.local/hook", "actions": list(TOLD)}
    ).json()
    assert made["secret"] not in str(house.kept.webhooks.all())
    record_id = load(house, clean_chart("a" * 64))
    house.kept.stores.records.release(record_id, by="hoa")
    sent, statuses = [], iter([500, *[200] * 10])

    def post(url, body, headers):
        moment, signed = (part.partition("=")[2] for part in headers["Sohoa-Signature"].split(","))
        right = hmac.new(made["secret"].encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
        assert (url, right) == ("https://his.local/hook", signed)
        sent.append(json.loads(body)["action"])
        return next(statuses)

    assert tell_all(house.desk, post) == 0
    assert tell_all(house.desk, post) == 0, "it waits after a failure"
    house.moved = timedelta(minutes=10)
    assert tell_all(house.desk, post) == 3
    assert sent == ["received_new", "received_new", "loaded", "released"]
    assert tell_all(house.desk, post) == 0
    assert operator.delete(f"/api/v1/webhooks/{made['id']}").status_code == 204
    assert house.kept.webhooks.all() == ()


@pytest.mark.parametrize(
    "url",
    [
        "http://his.local/x",
        "https://127.0.0.1/x",
        "https://localhost/x",
        "https://[::1]/",
        "https://2130706433/",
        "https://169.254.169.254/latest",
        "https://[::ffff:127.0.0.1]/",
        "ftp://x",
        "file:///etc/passwd",
        "https://a:b@his.local/",
        "https://0/",
        "https://no-such-host.invalid/",
    ],
)
def test_addresses_that_no_webhook_may_have_in_production(url: str):
    assert not may_be_told(url, production=True)


def test_machines_of_the_hospital_may_be_told():
    assert may_be_told("https://10.1.2.3/hook", production=True)
    assert may_be_told("http://127.0.0.1:9/hook", production=False)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        (" @x", "' @x"),
        ("\uff1d1", "'\uff1d1"),
        ("\t=1", "'\t=1"),
        ("-", "'-"),
        (-1, "-1"),
        ("Nội", "Nội"),
        (None, ""),
    ],
)
def test_cells_are_no_formulas(value: object, kept: str):
    assert harmless(value) == kept


def test_figures_count_within_the_scope(house: House):
    load(house, clean_chart("a" * 64))
    all_of_it = house.signed_in(Role.SUPERVISOR)
    page = all_of_it.get("/figures")
    assert page.status_code == 200
    table = all_of_it.get("/figures/form.csv")
    assert table.headers["content-disposition"] == 'attachment; filename="sohoa-form.csv"'
    assert '"Lab report","1","1","0","100 %"' in table.text
    far = house.signed_in(Role.AUDITOR, scope=Scope(facilities=("9",)))
    assert "Lab report" not in far.get("/figures/form.csv").text
    assert all_of_it.get("/figures/nothing.csv").status_code == 404


def test_machines_that_watch_see_counts_only(house: House):
    load(house, clean_chart("a" * 64))
    browser = house.browser()
    assert browser.get("/healthz").json() == {"status": "ok"}
    assert browser.get("/readyz").json() == {"database": "ok", "objects": "ok"}
    house.signed_in(Role.CLERK).get("/account")
    told = browser.get("/metrics").text
    assert 'sohoa_station_requests_total{method="GET",route="/account",status="200"}' in told
    assert "sohoa_files_waiting 0.0" in told
    assert 'sohoa_files{state="loaded"} 1.0' in told
    assert "sohoa_disk_free_bytes" in told
    assert "sohoa_stores_up 1.0" in told
    types = re.findall(r"^# TYPE (\S+)", told, flags=re.MULTILINE)
    assert sorted(types) == sorted(set(types))
    for word in ("NGUYỄN", "box-12", "01001"):
        assert word not in told


def test_charts_to_practise_on_never_leave(house: House):
    batch = house.kept.stores.custody.open_batch(name="12", facility="01001", declared=None)
    house.kept.training.open_training(batch.id)
    told = []
    operator, lis = program(house, Role.OPERATOR, name="ops"), program(house, Role.SUPERVISOR, name="lis")
    operator.post("/api/v1/webhooks", json={"url": "https://his.local/hook", "actions": list(TOLD)})
    record_id = load(house, clean_chart("a" * 64))
    assert lis.get("/api/v1/batches").json() == []
    for path in (
        f"/api/v1/records/{record_id}",
        f"/api/v1/batches/{batch.id}",
        f"/api/v1/batches/{batch.id}/records",
    ):
        assert lis.get(path).status_code == 404
    assert lis.post("/api/v1/records/search", json={"name": "nguyen"}).json() == []
    assert tell_all(house.desk, lambda *sent: told.append(sent) or 200) == 0
    assert told == []
    assert "Lab report" not in lis.get("/figures/form.csv").text
