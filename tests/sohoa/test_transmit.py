"""The commands of connection, from a release to a receipt and to the cockpit."""

import json
import threading

import pytest

from connect.simulator.desk import Desk
from connect.simulator.faults import Faults
from connect.simulator.serve import HubServer, Manner
from tests.flows.fake_engines import scan


@pytest.fixture
def hub(tmp_path):
    desk = Desk(tmp_path / "ledger.jsonl", faults=Faults())
    server = HubServer(("127.0.0.1", 0), desk, Manner(faults=Faults()))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def connected(sohoa, hub, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "hubs.toml").write_text(
        f'[hub.province]\nkind = "rest"\nurl = "http://127.0.0.1:{hub.server_address[1]}"\n'
        'purpose = "treatment"\nlegal_basis = "Luật KCB 2023, Art. 69"\n'
    )
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "a.pdf").write_bytes(scan(pages=2))
    assert sohoa("ingest", str(tmp_path / "box"), "--direct", "--facility", "19017").code == 0
    return sohoa


def told(answer):
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def release(sohoa):
    (record,) = told(sohoa("record", "list", "--json"))["records"]
    told(sohoa("record", "release", record["id"], "--by", "supervisor", "--json"))
    return record["id"]


def test_a_record_goes_from_release_to_receipt_to_recall(connected, hub):
    record_id = release(connected)
    assert told(connected("outbox", "status", "--json"))["hubs"][0]["states"] == {"planned": 1}
    assert told(connected("transmit", "--json"))["told"] == {"province": {"made": 1, "accepted": 1}}
    (line,) = told(connected("outbox", "list", "--record", record_id[:8], "--json"))["messages"]
    assert (line["state"], line["legal_basis"]) == ("accepted", "Luật KCB 2023, Art. 69")
    assert line["transaction"] == hub.desk.ledger.by_key[line["key"]].transaction
    shown = told(connected("outbox", "show", str(line["id"]), "--json"))
    assert [one["outcome"] for one in shown["diary"]] == ["accepted"]
    recalled = told(connected("record", "recall", record_id[:8], "--why", "wrong patient", "--json"))
    assert recalled["recalled"] == {record_id: 1}
    told(connected("transmit", "--json"))
    assert [one.kind for one in hub.desk.ledger.by_key.values()] == ["release", "recall"]
    assert "NGUYỄN" not in connected("outbox", "list").out + connected("outbox", "status").out


@pytest.mark.parametrize(
    ("profile", "begins"), [("fhir", b'{"resourceType":"Bundle"'), ("qd4750", b"<"), ("hosobenhan", b"{")]
)
def test_a_chart_goes_out_in_the_profile_that_the_hub_asks_for(connected, hub, tmp_path, profile, begins):
    hubs = tmp_path / "home" / "hubs.toml"
    hubs.write_text(hubs.read_text("utf-8") + f'profile = "{profile}"\n')
    release(connected)
    assert told(connected("transmit", "--json"))["told"] == {"province": {"made": 1, "accepted": 1}}
    (effect,) = hub.desk.ledger.by_key.values()
    content = (tmp_path / "home" / "objects" / effect.sha256[:2] / effect.sha256).read_bytes()
    assert content.replace(b" ", b"").replace(b"\n", b"").startswith(begins)


def test_a_refusal_is_explained_and_replayed(connected, hub):
    hub.desk._faults = Faults(refuse=1.0)
    release(connected)
    assert told(connected("transmit", "--json"))["told"]["province"]["refused"] == 1
    listed = connected("outbox", "list", "--state", "dead")
    assert "the hub refused it (RULE-17)" in listed.out
    hub.desk._faults = Faults()
    (line,) = told(connected("outbox", "list", "--json"))["messages"]
    told(connected("outbox", "replay", str(line["id"]), "--by", "operator", "--json"))
    assert told(connected("transmit", "--json"))["told"]["province"]["accepted"] == 1
    assert connected("outbox", "replay", str(line["id"])).code == 2
    assert "a required field is missing" not in connected("outbox", "list").out


def test_what_this_house_sent_and_what_arrived_agree(connected, hub):
    assert connected("facility", "add", "19017", "--name", "Trạm Y tế", "--charts", "1").code == 0
    release(connected)
    connected("transmit")
    report = told(connected("facility", "report", "19017", "--hub", "province", "--send", "--json"))
    assert report["agrees"] is True
    assert "NGUYỄN" not in json.dumps(report, ensure_ascii=False)
    hub.desk.ledger.by_key.clear()
    answer = connected("facility", "report", "19017", "--hub", "province", "--send")
    assert "NOT agree" in answer.err


def test_a_heartbeat_speaks_for_every_facility_with_charts(connected):
    release(connected)
    connected("transmit")
    assert told(connected("facility", "heartbeat", "--hub", "province", "--json"))["heard"] == [
        {"facility": "19017", "agrees": True}
    ]


def test_the_cockpit_says_100_percent_or_why_not(connected, tmp_path):
    key = told(connected("courier", "keys", "--json"))["verify_key"]
    add = ("facility", "add", "19017", "--name", "=Trạm", "--type", "commune_station", "--tier", "initial")
    assert connected(*add, "--verify-key", key, "--charts", "1", "--deadline", "2026-12-31").code == 0
    assert "never reported" in connected("facility", "status").out
    release(connected)
    assert connected("facility", "report", "19017", "--hub", "province", "--out", "r.json").code == 0
    assert told(connected("facility", "hear", "r.json", "--json"))["heard"] == [
        {"facility": "19017", "new": True}
    ]
    assert told(connected("facility", "hear", "r.json", "--json"))["heard"] == [
        {"facility": "19017", "new": False}
    ]
    seen = told(connected("facility", "status", "--csv", "declaration.csv", "--json"))
    assert (seen["complete"], seen["of"]) == (0, 1)
    assert seen["facilities"][0]["reasons"] == [{"why": "unsent", "number": 1}]
    assert '"19017","\'=Trạm","commune_station","initial","1","1","1","0","0"' in (
        tmp_path / "declaration.csv"
    ).read_text("utf-8-sig")
    (tmp_path / "r.json").write_text("{}")
    assert connected("facility", "hear", "r.json").code == 6


def test_a_stick_is_carried_there_and_back(connected, tmp_path):
    keys = told(connected("courier", "keys", "--json"))
    with (tmp_path / "home" / "hubs.toml").open("a") as file:
        file.write(
            f'[hub.usb]\nkind = "courier"\nfolder = "{tmp_path / "stick"}"\nrecipient = "{keys["recipient"]}"\n'
            f'verify_key = "{keys["verify_key"]}"\npurpose = "treatment"\nlegal_basis = "Art. 69"\nask_s = 0.5\n'
        )
    connected("facility", "add", "19017", "--name", "Trạm", "--verify-key", keys["verify_key"])
    release(connected)
    sent = told(connected("transmit", "--hub", "usb", "--json"))["told"]["usb"]
    assert (sent["made"], sent.keys()) == (1, {"made", "pending"})
    (part,) = (tmp_path / "stick").glob("*.courier")
    assert told(connected("courier", "open", str(part), "--json"))["parts"][0]["accepted"] == 1
    assert told(connected("transmit", "--hub", "usb", "--wait", "2", "--json"))["told"]["usb"] == {
        "accepted": 1
    }
    part.write_bytes(b"damaged")
    assert connected("courier", "open", str(part)).code == 6
    assert connected("courier", "open", "nowhere.courier").code == 3


def test_without_a_hub_nothing_leaves_and_that_is_said(sohoa):
    answer = sohoa("transmit")
    assert answer.code == 2
    assert "hubs.toml" in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("facility", "add", "19017", "--name", "x", "--type", "school"),
        ("facility", "add", "19017", "--name", "x", "--deadline", "tomorrow"),
        ("facility", "add", "19017", "--name", "x", "--verify-key", "short"),
        ("facility", "add", "!", "--name", "x"),
        ("outbox", "list", "--state", "gone"),
        ("outbox", "show", "9"),
        ("hub-sim", "--fault", "fire=1"),
    ],
)
def test_what_is_not_understood_is_a_usage_error(sohoa, words):
    assert sohoa(*words).code == 2
