import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from models.errors import IntegrityError, UsageError
from pipeline.export.package.content import Conversion, IncompletePackageError
from pipeline.export.package.faults import PackageFaultKind
from pipeline.export.package.hash_tree import Tree, grow
from pipeline.export.package.make_package import make_package
from pipeline.export.package.mark_pdf import mark_pdf
from pipeline.export.package.mark_text import mark_text
from pipeline.export.package.sign import TEST_NAME, make_test_key, open_signer
from pipeline.export.package.verify_package import verify_package
from tests.pipeline.export.package_kit import AT, CONVERSION, content, packaged
from tests.pipeline.export.pdfa_rules import broken_rules


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A signed package of a PDF of three pages and a TIFF of two, moved away from where it was made."""
    folder = tmp_path_factory.mktemp("made")
    make_test_key(folder / "key.p12")
    chart = content(packaged(folder, 1, pages=3), packaged(folder, 2, pages=2, suffix="tif"))
    make_package(chart, folder / "chart-1", signer=open_signer(folder / "key.p12", ""))
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "another name"
    (folder / "chart-1").rename(elsewhere)
    shutil.rmtree(folder)
    return elsewhere


@pytest.fixture
def copy(made, tmp_path) -> Path:
    return shutil.copytree(made, tmp_path / "copy")


def flip(path: Path, at: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(raw)


def faults(folder: Path) -> list[tuple[str, str, tuple[int, ...]]]:
    return [(one.kind.value, one.path, one.pages) for one in verify_package(folder).faults]


def test_it_is_whole_elsewhere_after_everything_else_is_gone(made):
    verified = verify_package(made)
    assert verified.faults == ()
    assert (verified.pages, verified.converter, verified.decision) == (5, CONVERSION.converter, "12/QĐ-BV")
    assert (verified.at, verified.signed_by) == ("2026-11-25T10:00:00+07:00", TEST_NAME)


def test_it_is_a_bag_that_sha256sum_can_check(made):
    assert (made / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", name], cwd=made, check=True)
    held = {path.relative_to(made / "data").parts[0] for path in (made / "data").rglob("*") if path.is_file()}
    assert held == {"originals", "pdf", "alto", "records", "conversion.json", "events.xml", "pages.json"}


def test_the_mark_can_be_copied_from_page_1_and_stands_in_the_metadata(made):
    told = subprocess.run(
        ["pdftotext", "-l", "1", made / "data/pdf/01.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    for words in (
        "BẢN SỐ HÓA TỪ HỒ SƠ GIẤY",
        CONVERSION.converter,
        "12/QĐ-BV",
        "2026-11-25T10:00:00+07:00",
    ):
        assert words in told
    with pikepdf.open(made / "data/pdf/01.pdf") as pdf:
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "<conversion:decision>12/QĐ-BV</conversion:decision>" in packet


def test_a_marked_pdf_keeps_the_rules_of_pdf_a(tmp_path):
    file = packaged(tmp_path, 1, pages=1)
    mark_pdf(
        file.pdf, tmp_path / "marked.pdf", mark_text(CONVERSION, source_sha256="ab" * 32), {"by": "a & b"}
    )
    ours = {"page 1: operator g", "page 1: visible text", "page 1: 6.2.11.3 glyph map"}
    with pikepdf.open(tmp_path / "marked.pdf") as pdf:
        assert pdf.pages[0].Resources.Font.FMark.DescendantFonts[0].CIDToGIDMap == pikepdf.Name.Identity
        del pdf.pages[0].Resources.Font[pikepdf.Name.FMark]
        pdf.save(tmp_path / "without.pdf", deterministic_id=True)
    assert set(broken_rules(tmp_path / "without.pdf")) <= ours


def test_events_speak_premis(made):
    root = ET.parse(made / "data/events.xml").getroot()
    premis = {"p": "http://www.loc.gov/premis/v3"}
    assert [one.text for one in root.findall("p:event/p:eventType", premis)] == [
        "ingestion end", "fixity check", "normalization", "digital signature generation",
        "information package creation",
    ]  # fmt: skip


def test_a_flipped_byte_of_a_page_is_named(copy):
    tree = Tree.model_validate_json((copy / "data/pages.json").read_bytes())
    of_pages = [one for one in tree.segments if one.pages and one.end > one.start]
    assert {(one.file, page) for one in of_pages for page in one.pages} == {
        (1, 1), (1, 2), (1, 3), (2, 1), (2, 2),
    }  # fmt: skip
    for one in of_pages[::3]:
        flip(copy / one.path, (one.start + one.end) // 2)
        assert faults(copy) == [("damaged", one.path, one.pages)]
        flip(copy / one.path, (one.start + one.end) // 2)
    assert faults(copy) == []


def test_most_of_an_original_belongs_to_a_page(made):
    tree = Tree.model_validate_json((made / "data/pages.json").read_bytes())
    sizes = {True: 0, False: 0}
    for one in tree.segments:
        if one.path.startswith("data/originals"):
            sizes[bool(one.pages)] += one.end - one.start
    assert sizes[True] > 0.95 * sum(sizes.values())


def test_every_other_byte_is_watched_too(copy):
    for path in sorted(path for path in copy.rglob("*") if path.is_file()):
        flip(path, path.stat().st_size // 2)
        assert faults(copy), path
        flip(path, path.stat().st_size // 2)


def test_what_is_gone_or_too_much_is_told(copy):
    (copy / "data/alto/01-0002.xml").unlink()
    (copy / "data/extra").write_bytes(b"")
    assert faults(copy) == [("missing", "data/alto/01-0002.xml", (2,)), ("foreign", "data/extra", ())]
    (copy / "manifest-sha256.txt").unlink()
    assert faults(copy) == [("no_package", "manifest-sha256.txt", ())]
    assert faults(copy / "nowhere") == [("no_package", "tagmanifest-sha256.txt", ())]


def test_a_signature_cannot_be_taken_away(copy):
    (copy / "signature.p7s").unlink()
    assert faults(copy) == [("signature", "signature.p7s", ())]


@pytest.mark.parametrize("missing", ["converter", "by", "decision"])
def test_without_converter_or_decision_there_is_no_package(missing):
    known = {"converter": "a", "by": "b", "decision": "c", missing: " "}
    with pytest.raises(IncompletePackageError, match=missing):
        Conversion(**known, at=AT)


def test_without_integrity_there_is_no_package(tmp_path):
    file = packaged(tmp_path, 1, pages=2)
    flip(file.original, 500)
    with pytest.raises(IntegrityError, match="not what was recorded"):
        make_package(content(file), tmp_path / "chart", signer=None)
    assert not [path for path in tmp_path.iterdir() if "chart" in path.name or path.name.startswith(".")]


def test_without_a_readable_mark_there_is_no_package(tmp_path, monkeypatch):
    file = packaged(tmp_path, 1, pages=1)
    strange = replace(content(file), conversion=replace(CONVERSION, converter="病院"))
    with pytest.raises(UsageError, match="Vietnamese"):
        make_package(strange, tmp_path / "chart", signer=None)
    monkeypatch.setattr("pipeline.export.package.mark_pdf._stamp", lambda *_: None)
    with pytest.raises(IntegrityError, match=r"mark data/pdf/01\.pdf"):
        make_package(content(file), tmp_path / "chart", signer=None)


def test_an_unsigned_package_says_so(tmp_path):
    make_package(content(packaged(tmp_path, 1, pages=1)), tmp_path / "chart", signer=None)
    assert verify_package(tmp_path / "chart").signed_by is None
    assert json.loads((tmp_path / "chart/data/conversion.json").read_text())["signer"] is None
    assert PackageFaultKind.FOREIGN in {
        one.kind for one in verify_package(_with_signature(tmp_path / "chart")).faults
    }


def test_the_root_stands_for_every_page(made):
    tree = Tree.model_validate_json((made / "data/pages.json").read_bytes())
    assert grow(tree.segments[::-1]) == tree
    changed = tree.segments[0].model_copy(update={"sha256": "0" * 64})
    assert grow((changed, *tree.segments[1:])).root != tree.root
    assert f"Sohoa-Pages-Root: {tree.root}\n" in (made / "bag-info.txt").read_text(encoding="utf-8")


def _with_signature(folder: Path) -> Path:
    (folder / "signature.p7s").write_bytes(b"forged")
    return folder
