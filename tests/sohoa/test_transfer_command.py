import json
import zipfile

import pyrage
import pytest

from pipeline.export.package.sign import TEST_NAME, bytes_signed_by
from pipeline.export.transfer.bag import MANIFEST, SIGNATURE, unbagged
from tests.flows.fake_engines import scan


@pytest.fixture
def released(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.sohoa.test_export_and_verify")
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(scan(pages=2))
    assert sohoa("ingest", str(folder), "--direct", "--facility", "19024").code == 0
    (record,) = json.loads(sohoa("record", "list", "--json").out)["records"]
    return sohoa, record["id"]


def test_a_patient_is_sent_on_with_a_signed_package_and_the_gaps_in_words(released, tmp_path):
    sohoa, record = released
    assert sohoa("transfer", record, "--to", "01901", "--out", "out").code == 2
    sohoa("record", "release", record)
    answer = sohoa("transfer", record, "--to", "01901", "--out", "out", "--json")
    assert answer.code == 0
    told = json.loads(answer.out)
    assert (told["to"], told["sealed"], told["signed"], told["records"]) == ("01901", False, True, [record])
    held, manifest = unbagged((tmp_path / told["path"]).read_bytes())
    assert bytes_signed_by(held[MANIFEST], held[SIGNATURE]) == TEST_NAME
    assert manifest["missing"] == told["missing"]
    assert {"tom-tat.html", "giay-chuyen-tuyen.xml", "ho-so.fhir.json"} <= set(held)
    again = sohoa("transfer", record, "--to", "01901", "--out", "out")
    assert (again.code, "out" in again.err) == (2, True)
    assert sohoa("fsck").code == 0


def test_a_package_is_sealed_for_its_receiver_and_names_the_facility_of_the_list(released, tmp_path):
    sohoa, record = released
    sohoa("record", "release", record)
    (tmp_path / "list.csv").write_text("MA_CSKCB,TEN_CSKCB\n01901,Bệnh viện Bạch Mai\n", encoding="utf-8")
    assert sohoa("transfer", record, "--to", "Bệnh viện Bạch Mai", "--out", "out").code == 2
    sohoa("codes", "import", "facilities", "list.csv")
    key = pyrage.x25519.Identity.generate()
    answer = sohoa(
        "transfer",
        record,
        "--to",
        "bệnh viện bạch mai",
        "--out",
        "out",
        "--recipient",
        str(key.to_public()),
        "--json",
    )
    told = json.loads(answer.out)
    assert (told["to"], told["sealed"], told["path"][-8:]) == ("01901", True, ".zip.age")
    sealed = (tmp_path / told["path"]).read_bytes()
    assert not zipfile.is_zipfile(tmp_path / told["path"])
    assert unbagged(pyrage.decrypt(sealed, [key]))[1]["to"] == "01901"


def test_a_package_waits_behind_a_link_until_it_is_ended(released):
    sohoa, record = released
    sohoa("record", "release", record)
    assert sohoa("transfer", record, "--to", "01901").code == 2
    answer = sohoa("transfer", record, "--to", "01901", "--link", "24", "--json")
    told = json.loads(answer.out)
    address, secret = told["address"].split("#")
    assert (address, len(secret) > 40, told["records"]) == ("http://127.0.0.1:8080/hand-over", True, [record])
    listed = sohoa("handover", "list", "--json").out
    (link,) = json.loads(listed)["links"]
    assert (link["id"], link["called_back_at"], secret in listed) == (told["id"], None, False)
    assert json.loads(sohoa("handover", "show", told["id"][:8], "--json").out) == {"uses": []}
    assert sohoa("handover", "end", told["id"][:8]).code == 0
    assert json.loads(sohoa("handover", "list", "--json").out)["links"][0]["called_back_at"] is not None
    assert sohoa("fsck").code == 0


def test_nobody_is_sent_by_a_name(released):
    sohoa, record = released
    sohoa("record", "release", record)
    assert sohoa("transfer", "NGUYỄN", "--to", "01901", "--out", "out").code == 2


def test_places_are_shown_then_and_today(sohoa):
    told = json.loads(sohoa("places", "Chùa Hang, Đồng Hỷ, Thái Nguyên", "--on", "2010-05-03", "--json").out)
    assert told["then"][0]["ward"] == {"code": "05659", "name": "Thị trấn Chùa Hang"}
    assert told["today"][0]["ward"] == {"code": "05710", "name": "Phường Linh Sơn"}
    assert "Phường Phan Đình Phùng" in sohoa("places", "Gia Sàng, TP Thái Nguyên, Thái Nguyên").out
    assert sohoa("places", "abc").code == 2
