import base64
import dataclasses
import hashlib
import json

import pytest

from models.vocabulary import Form
from pipeline.export.fhir.bundle import bundle
from pipeline.export.fhir.check_bundle import check_bundle
from pipeline.export.outcome import Note, NoteCode, Prepared, Refused
from tests.pipeline.export.golden import assert_golden
from tests.pipeline.export.released import CONTEXT, PDF, WHO, paper, transferred, whole_chart


def made(stay=None) -> tuple[Prepared, dict]:
    prepared = bundle(stay or whole_chart(), CONTEXT)
    assert isinstance(prepared, Prepared)
    return prepared, json.loads(prepared.files[0].content)


def resources(told: dict, kind: str) -> list[dict]:
    return [entry["resource"] for entry in told["entry"] if entry["resource"]["resourceType"] == kind]


def test_the_bundle_is_the_golden_file():
    assert_golden("chart.fhir.json", made()[0].files[0].content)


def test_every_resource_of_the_issue_is_there():
    kinds = [entry["resource"]["resourceType"] for entry in made()[1]["entry"]]
    assert {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)} == {
        "Patient": 1, "Encounter": 1, "Condition": 3, "Coverage": 1, "DocumentReference": 5, "Observation": 2,
        "MedicationRequest": 1, "Binary": 1, "Provenance": 5,
    }  # fmt: skip


def test_the_pdf_travels_inside_with_its_hash():
    told = made()[1]
    (binary,) = resources(told, "Binary")
    attachment = resources(told, "DocumentReference")[0]["content"][0]["attachment"]
    assert base64.b64decode(binary["data"]) == PDF
    assert attachment["url"] == f"urn:uuid:{binary['id']}"
    assert base64.b64decode(attachment["hash"]) == hashlib.sha1(PDF, usedforsecurity=False).digest()


def test_provenance_names_scan_machine_and_reviewer_of_everything():
    told = made()[1]
    proofs = resources(told, "Provenance")
    targets = {target["reference"] for proof in proofs for target in proof["target"]}
    kinds = {
        "Patient",
        "Encounter",
        "Condition",
        "Coverage",
        "Observation",
        "MedicationRequest",
        "DocumentReference",
    }
    assert targets == {
        entry["fullUrl"] for entry in told["entry"] if entry["resource"]["resourceType"] in kinds
    }
    assert [agent["who"]["display"] for agent in proofs[0]["agent"]] == ["sohoa 2026.11.0", "supervisor"]
    assert proofs[0]["entity"][0]["what"]["identifier"]["value"] == "a" * 64


def test_numbers_words_and_ranges_keep_their_kind():
    number, words = resources(made()[1], "Observation")
    assert number["valueQuantity"] == {
        "value": 12.1,
        "unit": "mmol/L",
        "system": "http://unitsofmeasure.org",
        "code": "mmol/L",
    }
    assert number["referenceRange"] == [{"low": {"value": 3.9}, "high": {"value": 6.4}, "text": "3,9 - 6,4"}]
    assert (words["valueString"], "referenceRange" in words) == ("Âm tính", False)


def test_a_year_of_birth_stays_a_year_and_a_day_without_time_a_day():
    told = made()[1]
    assert resources(told, "Patient")[0]["birthDate"] == "1958"
    assert resources(told, "Encounter")[0]["period"] == {
        "start": "2019-05-03T14:20:00+07:00",
        "end": "2019-05-10",
    }


def test_what_is_missing_is_noted_and_a_stay_is_not_proved_by_a_letter():
    prepared, told = made(dataclasses.replace(transferred(national_id=None, bed=None)))
    assert Note(field="Patient.identifier", code=NoteCode.MISSING) in prepared.notes
    assert resources(told, "Encounter")[0]["class"]["code"] == "UNK"


def test_papers_of_two_people_are_refused_by_the_name_of_the_field():
    stay = whole_chart()
    other = paper(
        Form.CONSENT, {**WHO, "patient_name": "LÝ VĂN NAM", "date_of_birth": "1958-02-03"}, number=6
    )
    refused = bundle(dataclasses.replace(stay, papers=(*stay.papers, other)), CONTEXT)
    assert refused == Refused(reasons=(Note(field="patient_name", code=NoteCode.PAPERS_DIFFER),))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"finished"', b'"over"'),
        (b'"resourceType": "Patient"', b'"resourceType": "Person2"'),
        (b'"status": "active",', b""),
        (b'"gender": "female"', b'"gender": "nu"'),
        (b'"birthDate": "1958"', b'"birthDate": "58"'),
        (b'"subject": {\n     "reference": "urn:uuid:', b'"subject": {\n     "reference": "urn:uuid:0'),
        (b'"type": "collection"', b'"kind": "collection"'),
        (b"{", b"["),
    ],
)
def test_the_check_finds_what_is_wrong_and_quotes_nothing(before, after):
    content = made()[0].files[0].content
    assert check_bundle(content) == ()
    assert before in content
    faults = check_bundle(content.replace(before, after))
    assert {fault.code for fault in faults} == {NoteCode.BROKEN_RULE}
    assert "1958" not in str(faults)
