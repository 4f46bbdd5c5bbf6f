import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.digitized import (
    Digitized,
    DigitizedPage,
    Document,
    FieldValue,
    LabResultRow,
    Source,
    Tables,
    TextLine,
    json_schema,
)
from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/models/golden/digitized.json"
SCHEMA_FILE = ROOT / "docs/digitized.schema.json"
SHA = "0f" * 32


def chart() -> Digitized:
    name = FieldValue(
        value="NGUYỄN THỊ HƯƠNG",
        raw="Nguyễn Thị Hương",
        confidence=0.995,
        status=FieldStatus.ACCEPTED,
        page=1,
        bbox=(10, 20, 300, 50),
    )
    absent = FieldValue(value=None, raw=None, confidence=0.9, status=FieldStatus.ABSENT, page=1, bbox=None)
    glucose = LabResultRow(
        test="Glucose",
        value="5,6",
        unit="mmol/L",
        reference="3,9 - 6,4",
        raw="Glucose 5,6 3,9 - 6,4 mmol/L",
        confidence=0.98,
        status=FieldStatus.ACCEPTED,
        page=2,
        bbox=(10, 20, 900, 50),
    )
    first = DigitizedPage(
        number=1,
        state=PageState.READ,
        width=2480,
        height=3508,
        form=Form.INPATIENT_CHART,
        form_confidence=0.99,
        skew=-1.2,
        text="SỞ Y TẾ\nHọ và tên",
        lines=(TextLine(text="SỞ Y TẾ", bbox=(1, 2, 3, 4), confidence=0.93),),
        findings=(PageFinding.OTHER_PATIENT,),
    )
    blank = DigitizedPage(number=3, state=PageState.BLANK, width=2480, height=3508, blank=True)
    lost = DigitizedPage(number=4, state=PageState.QUARANTINED, reason=Reason.DAMAGED)
    lab = first.model_copy(update={"number": 2, "form": Form.LAB_REPORT, "findings": ()})
    return Digitized(
        source=Source(name="box-12.pdf", sha256=SHA, pages=4),
        status=FileStatus.REVIEW,
        pages=(first, lab, blank, lost),
        documents=(
            Document(form=Form.INPATIENT_CHART, pages=(1,), fields={"patient_name": name, "bed": absent}),
            Document(form=Form.LAB_REPORT, pages=(2,), fields={}, tables=Tables(lab_results=(glucose,))),
        ),
    )


def test_json_is_the_golden_file():
    assert chart().to_json() == GOLDEN.read_text(encoding="utf-8")


def test_json_is_read_back_as_the_same_value():
    assert Digitized.model_validate_json(chart().to_json()) == chart()


def test_json_obeys_the_schema():
    jsonschema.validate(json.loads(chart().to_json()), json_schema())


def test_schema_file_in_docs_is_the_generated_one():
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == json_schema()


def test_keys_stand_in_the_order_of_the_contract():
    written = json.loads(chart().to_json())
    page = "number state reason width height form form_confidence blank rotation skew text lines findings"
    field = "value raw confidence status page bbox findings"
    assert list(written) == ["schema", "source", "status", "reason", "pages", "documents"]
    assert " ".join(written["pages"][0]) == page
    assert " ".join(written["documents"][0]["fields"]["bed"]) == field


def test_only_tables_that_the_form_has_are_written():
    written = json.loads(chart().to_json())["documents"]
    assert written[0]["tables"] == {}
    assert list(written[1]["tables"]) == ["lab_results"]


def test_an_empty_table_is_written():
    document = Document(form=Form.LAB_REPORT, pages=(1,), fields={}, tables=Tables(lab_results=()))
    assert json.loads(document.model_dump_json())["tables"] == {"lab_results": []}


def test_repeated_findings_are_written_once():
    page = DigitizedPage(
        number=1,
        state=PageState.READ,
        findings=(PageFinding.BLURRED, PageFinding.NO_TEXT, PageFinding.BLURRED),
    )
    assert page.findings == (PageFinding.BLURRED, PageFinding.NO_TEXT)


def test_boxes_become_whole_pixels():
    line = TextLine.model_validate({"text": "a", "bbox": (0.6, 1.2, 9.9, 20), "confidence": 0.5})
    assert line.bbox == (1, 1, 10, 20)


def test_text_is_composed():
    assert TextLine(text="Hu\u031bo\u031bng", bbox=(0, 0, 1, 1), confidence=1).text == "Hương"


def test_a_name_that_is_no_utf8_can_be_written():
    source = Source(name="b\udce9nh.pdf", sha256=SHA, pages=0)
    assert source.name == "b\ufffdnh.pdf"
    assert json.loads(source.model_dump_json())["name"] == source.name


def test_no_minus_zero():
    page = DigitizedPage(number=1, state=PageState.READ, skew=-0.001)
    assert str(page.skew) == "0.0"


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan")])
def test_a_confidence_outside_its_range_is_refused(confidence: float):
    with pytest.raises(ValidationError):
        TextLine(text="a", bbox=(0, 0, 1, 1), confidence=confidence)


def test_an_unknown_key_is_refused():
    with pytest.raises(ValidationError):
        Source.model_validate({"name": "a", "sha256": SHA, "pages": 1, "path": "/home"})


@given(st.text())
def test_any_text_can_be_written_and_read_back(text: str):
    line = TextLine(text=text, bbox=(0, 0, 1, 1), confidence=1)
    assert TextLine.model_validate_json(line.model_dump_json()) == line
