import csv
import dataclasses
import io
import json
import zipfile
from pathlib import Path
from xml.etree.ElementTree import fromstring

import numpy as np
import pikepdf
import pyrage
import pytest

from models.digitized import Tables
from models.errors import UsageError
from models.stay import Stay
from models.vocabulary import Form
from pipeline.export.outcome import Note, NoteCode, Prepared, Refused
from pipeline.export.pdf_page import PdfPage
from pipeline.export.searchable_pdf import write_searchable_pdf
from pipeline.export.transfer.bag import MANIFEST, SIGNATURE, bag, unbagged
from pipeline.export.transfer.make_transfer import Sending, make_transfer
from pipeline.export.transfer.paper_pages import paper_pages
from pipeline.export.transfer.sealed_for import sealed_for
from tests.pipeline.export.pdfa_rules import broken_rules
from tests.pipeline.export.released import CONTEXT, WHO, lab, paper, whole_chart


@pytest.fixture(scope="module")
def scanned(tmp_path_factory) -> bytes:
    """A searchable PDF of six pages, each of another grey."""
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    grey = [np.full((120, 90, 3), 40 * number, dtype=np.uint8) for number in range(1, 7)]
    pages = [PdfPage(number=number, pixels=pixels, dpi=72.0) for number, pixels in enumerate(grey, start=1)]
    write_searchable_pdf(path, pages, title="a", identifier="a" * 64)
    return path.read_bytes()


def send(*stays: Stay, to="01901", unreleased=0) -> Prepared:
    made = make_transfer(
        Sending(stays=stays, to=to, receiver="Bệnh viện Bạch Mai", unreleased=unreleased), CONTEXT
    )
    assert isinstance(made, Prepared)
    return made


def files(made: Prepared) -> dict[str, bytes]:
    return {file.name: file.content for file in made.files}


def test_a_chart_becomes_a_package_with_what_is_missing_listed(scanned):
    made = send(dataclasses.replace(whole_chart(), pdf=scanned))
    held = files(made)
    assert list(held) == [
        "tom-tat.html",
        "giay-chuyen-tuyen.xml",
        "ho-so.fhir.json",
        "xet-nghiem.csv",
        "giay-to-1.pdf",
    ]
    missing = {note.field for note in made.notes}
    assert {"PHUONGTIEN_VC", "MA_BAC_SI", "QT_BENHLY", "MA_LYDO_CT"} <= missing
    assert not {"HO_TEN", "MA_BENH_CHINH", "DAU_HIEU_LS", "PDF", "RECORDS"} & missing
    slip = {one.tag: one.text for one in fromstring(held["giay-chuyen-tuyen.xml"])}
    assert (slip["MA_NOI_DEN"], slip["HO_TEN"], slip["DAU_HIEU_LS"]) == (
        "01901",
        "NÔNG THỊ HƯƠNG",
        "HA 180/100",
    )
    page = held["tom-tat.html"].decode()
    assert "Phương tiện vận chuyển" in page
    assert "Glucose" in page
    assert "<script" not in page


def test_only_the_pages_of_papers_that_matter_travel_still_as_pdf_a(scanned, tmp_path: Path):
    stay = dataclasses.replace(whole_chart(), pdf=scanned)
    care = paper(Form.CARE_SHEET, WHO, number=6)
    held = files(send(dataclasses.replace(stay, papers=(*stay.papers, care))))
    path = tmp_path / "a.pdf"
    path.write_bytes(held["giay-to-1.pdf"])
    our_strip = (
        "operator g",
        "visible text",
    )  # ours are stricter than PDF/A: the strip says whose copy it is
    assert [rule for rule in broken_rules(path) if not rule.endswith(our_strip)] == []
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 5
    assert paper_pages(scanned, [2, 99]) == paper_pages(scanned, [2])


def test_the_newest_result_of_each_test_is_told(scanned):
    older = paper(
        Form.LAB_REPORT,
        {"signed_on": "2019-05-01"},
        number=6,
        tables=Tables(lab_results=(lab("Glucose", "20", "mmol/L", None), lab("Urê", "5", "mmol/L", None))),
    )
    stay = whole_chart()
    held = files(send(dataclasses.replace(stay, pdf=scanned, papers=(older, *stay.papers))))
    rows = list(csv.reader(io.StringIO(held["xet-nghiem.csv"].decode("utf-8-sig"))))
    assert [row[:2] for row in rows[1:]] == [["Glucose", "12,1"], ["Urê", "5"], ["HBsAg", "Âm tính"]]


def test_earlier_charts_come_along_and_two_people_do_not(scanned):
    earlier = dataclasses.replace(
        whole_chart(admitted_at="2018-01-02", discharged_at="2018-01-09", discharge_diagnosis="Viêm phổi"),
        id="4" * 36,
        pdf=scanned,
    )
    now = dataclasses.replace(whole_chart(), pdf=scanned)
    held = files(send(now, earlier))
    assert {"giay-to-1.pdf", "giay-to-2.pdf"} <= set(held)
    assert fromstring(held["giay-chuyen-tuyen.xml"]).findtext("NGAY_VAO") == "201905031420"
    other = dataclasses.replace(whole_chart(patient_name="LÝ VĂN NAM"), id="5" * 36)
    refused = make_transfer(Sending(stays=(now, other), to="01901", receiver="x"), CONTEXT)
    assert refused == Refused(reasons=(Note(field="patient_name", code=NoteCode.PAPERS_DIFFER),))


def test_papers_that_stay_behind_and_a_lost_pdf_are_named():
    made = send(dataclasses.replace(whole_chart(), pdf=None), unreleased=2)
    assert {note.code for note in made.notes if note.field in {"PDF", "RECORDS"}} == {
        NoteCode.MISSING,
        NoteCode.NOT_RELEASED,
    }


def test_words_of_a_paper_are_no_markup():
    stay = dataclasses.replace(whole_chart(advice="<script>x</script>"), pdf=None)
    page = files(send(stay))["tom-tat.html"].decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_bag_tells_a_changed_file_and_can_be_sealed():
    made = send(dataclasses.replace(whole_chart(), pdf=None))
    content = bag(made.files, {"to": "01901"}, sign=lambda manifest: b"signed " + manifest[:5])
    held, told = unbagged(content)
    assert (told["to"], held[SIGNATURE][:7]) == ("01901", b"signed ")
    assert bag(made.files, {"to": "01901"}, sign=None) == bag(made.files, {"to": "01901"}, sign=None)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as book:
        for name, inner in held.items():
            book.writestr(name, inner + b" " if name == "tom-tat.html" else inner)
    with pytest.raises(ValueError, match="not what was packed"):
        unbagged(copy.getvalue())
    with pytest.raises(ValueError, match="no transfer package"):
        unbagged(b"PK")
    assert json.loads(held[MANIFEST])["schema"] == "sohoa.transfer/1"


def test_a_sealed_package_opens_with_the_receivers_key_alone():
    mine, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    sealed = sealed_for(b"package", [str(mine.to_public())])
    assert b"package" not in sealed
    assert pyrage.decrypt(sealed, [mine]) == b"package"
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [other])
    with pytest.raises(UsageError) as refused:
        sealed_for(b"package", ["AGE-SECRET-KEY-1XYZ"])
    assert "XYZ" not in str(refused.value)
