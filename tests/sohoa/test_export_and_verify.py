import hashlib
import json
import logging

import pytest

from models.digitized import Digitized
from pipeline.export.package.sign import TEST_NAME
from pipeline.export.pdf_page import PdfPage
from pipeline.export.searchable_pdf import write_searchable_pdf
from tests.flows import fake_engines
from tests.flows.fake_engines import scan
from tests.pipeline.export.package_kit import noise


class Digitiser(fake_engines.FakeDigitiser):
    """Writes a real PDF, so that it can be marked."""

    def __call__(self, path, *, work, pdf, name, on_page, progress) -> Digitized:
        digitized = super().__call__(path, work=work, pdf=pdf, name=name, on_page=on_page, progress=progress)
        pages = [PdfPage(number=one.number, pixels=noise(one.number), dpi=100.0) for one in digitized.pages]
        if pages:
            write_searchable_pdf(pdf, pages, title=name, identifier=digitized.source.sha256)
        return digitized


def open_digitiser():
    return Digitiser()


@pytest.fixture
def loaded(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.sohoa.test_export_and_verify")
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(scan(pages=2))
    assert sohoa("ingest", str(folder), "--direct").code == 0
    return sohoa


@pytest.fixture
def converting(monkeypatch):
    monkeypatch.setenv("SOHOA_CONVERTER", "Bệnh viện A")
    monkeypatch.setenv("SOHOA_DECISION", "12/QĐ-BV")


def record(sohoa):
    return json.loads(sohoa("record", "list", "--json").out)["records"][0]["id"]


def export(sohoa, reference, *more: str):
    return sohoa("export", reference, "--profile", "package", "--out", "out", *more)


def test_a_released_chart_is_packed_and_verifies_after_the_stores_are_gone(
    loaded, converting, tmp_path, caplog
):
    del converting
    reference = record(loaded)
    assert loaded("record", "release", reference).code == 0
    told = json.loads(export(loaded, reference, "--by", "clerk", "--json").out)
    (written,) = told["written"]
    assert written["records"] == [reference]
    (tmp_path / "home").rename(tmp_path / "gone")
    logging.getLogger("pyhanko").setLevel(logging.NOTSET)  # as in a process that signed nothing
    caplog.clear()
    answer = loaded("verify", written["path"])
    assert (answer.code, caplog.messages) == (0, [])
    assert "2 pages, converted by Bệnh viện A under decision 12/QĐ-BV" in answer.err
    assert TEST_NAME in answer.err
    original = next((tmp_path / written["path"] / "data/originals").iterdir())
    assert hashlib.sha256(original.read_bytes()).hexdigest() == hashlib.sha256(scan(pages=2)).hexdigest()
    assert not (tmp_path / "home").exists()


def test_a_changed_page_is_named(loaded, converting, tmp_path):
    del converting
    reference = record(loaded)
    loaded("record", "release", reference)
    path = tmp_path / json.loads(export(loaded, reference, "--json").out)["written"][0]["path"]
    place = path / "data/alto/01-0002.xml"
    place.write_bytes(place.read_bytes()[:-1] + b" ")
    answer = loaded("verify", str(path))
    assert answer.code == 6
    assert "data/alto/01-0002.xml" in answer.out
    (fault,) = json.loads(loaded("verify", str(path), "--json").out)["faults"]
    assert (fault["kind"], fault["file"], fault["pages"]) == ("damaged", 1, [2])


def test_what_is_not_released_or_has_no_converter_does_not_leave_the_house(loaded, tmp_path):
    reference = record(loaded)
    answer = export(loaded, reference)
    assert (answer.code, reference[:8] in answer.err) == (2, True)
    loaded("record", "release", reference)
    answer = export(loaded, reference)
    assert answer.code == 2
    assert "converter" in answer.err
    assert not list((tmp_path / "out").iterdir())


def test_nothing_is_overwritten(loaded, converting):
    del converting
    reference = record(loaded)
    loaded("record", "release", reference)
    assert export(loaded, reference).code == 0
    assert export(loaded, reference).code == 2


def test_an_unknown_profile_names_those_that_there_are(sohoa):
    answer = sohoa("export", "abcd", "--profile", "pdf", "--out", "out")
    assert answer.code == 2
    assert "package" in answer.err


def test_what_is_no_package_is_said_to_be_none(sohoa, tmp_path):
    assert sohoa("verify", str(tmp_path)).code == 6


def test_a_chart_of_several_files_is_one_package_or_none(sohoa, converting, monkeypatch, tmp_path):
    del converting
    monkeypatch.setattr("flows.tools.ENGINES", "tests.sohoa.test_export_and_verify")
    chart = tmp_path / "box" / "H1" / "C1"
    chart.mkdir(parents=True)
    for name, pages in (("a.pdf", 1), ("b.pdf", 2)):
        (chart / name).write_bytes(scan(pages=pages))
    sohoa("ingest", "box", "--direct")
    ids = [one["id"] for one in json.loads(sohoa("record", "list", "--json").out)["records"]]
    sohoa("record", "release", ids[0])
    assert ids[1][:8] in export(sohoa, ids[0]).err
    sohoa("record", "release", ids[1])
    (written,) = json.loads(export(sohoa, *ids, "--json").out)["written"]
    assert sorted(written["records"]) == sorted(ids)
    assert json.loads(sohoa("verify", written["path"], "--json").out)["pages"] == 3
    (chart / "c.pdf").write_bytes(scan(do="encrypted"))
    sohoa("ingest", "box", "--direct")
    assert "1 files of the chart are not read" in export(sohoa, ids[0]).err


def test_paper_goes_after_the_package_and_by_two_people(loaded, converting, tmp_path):
    del converting
    (chart,) = json.loads(loaded("retention", "list", "--json").out)["charts"]
    answer = loaded("disposal", "propose", chart["id"][:8], "--why", "no room", "--by", "clerk")
    assert answer.code == 2
    assert "the batch is not closed; a record is not released; there is no conversion package" in answer.err
    reference = record(loaded)
    loaded("record", "release", reference)
    export(loaded, reference)
    loaded("batch", "close", "box")
    told = loaded("disposal", "propose", chart["id"], "--why", "no room", "--by", "clerk", "--json").out
    disposal = json.loads(told)["disposals"][0]["id"]
    approve = ("disposal", "approve", disposal, "--certificate", "12.json", "--by")
    assert loaded(*approve, "clerk").code == 2
    assert loaded("retention", "hold", chart["id"], "--why", "case 12").code == 0
    assert "legal hold" in loaded(*approve, "head").err
    assert not (tmp_path / "12.json").exists()
    loaded("retention", "lift", chart["id"], "--why", "closed")
    assert loaded(*approve, "head").code == 0
    assert json.loads((tmp_path / "12.json").read_text())["approved_by"] == "head"
    assert "head" in loaded("disposal", "list").out
    assert "gone" in loaded("retention", "list").out
    assert loaded("fsck").code == 0


def test_a_category_is_set_and_a_strange_one_refused(loaded):
    (chart,) = json.loads(loaded("retention", "list", "--json").out)["charts"]
    assert loaded("retention", "set", chart["id"], "accident", "--why", "x").code == 0
    assert loaded("retention", "set", chart["id"], "never", "--why", "x").code == 2
    assert json.loads(loaded("retention", "list", "--json").out)["charts"][0]["category"] == "accident"
    assert loaded("retention", "list", "--due", "soon").code == 2
