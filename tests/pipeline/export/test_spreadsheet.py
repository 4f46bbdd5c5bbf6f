import csv
import dataclasses
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.digitized import Tables
from models.vocabulary import Form
from pipeline.export.outcome import ExportFile, NoteCode
from pipeline.export.spreadsheet.check_sheets import check_sheets
from pipeline.export.spreadsheet.harmless import harmless
from pipeline.export.spreadsheet.workbook import workbook
from tests.pipeline.export.golden import assert_golden
from tests.pipeline.export.released import CONTEXT, lab, paper, whole_chart


def files(stay=None) -> dict[str, bytes]:
    return {
        file.name.partition(".")[2]: file.content for file in workbook(stay or whole_chart(), CONTEXT).files
    }


def test_the_csv_files_are_the_golden_files():
    made = files()
    assert list(made) == ["fields.csv", "lab_results.csv", "prescription_items.csv", "xlsx"]
    for name in ("fields.csv", "lab_results.csv", "prescription_items.csv"):
        assert_golden(name, made[name])


def test_the_workbook_has_the_same_bytes_twice_and_no_live_cell():
    assert files()["xlsx"] == files()["xlsx"]
    with zipfile.ZipFile(io.BytesIO(files()["xlsx"])) as book:
        assert sum(name.startswith("xl/worksheets/sheet") for name in book.namelist()) == 3


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+84912", "+84912"), ("-2,5", "-2,5"), ("-2+3", "'-2+3"), ("++", "'++"),
        ("  =cmd|'/c calc'!A0", "'  =cmd|'/c calc'!A0"), ("＝1", "'＝1"), ("\t=1", "'\t=1"), ("Glucose", "Glucose"), ("", ""), ("00123", "00123"),
    ],
)  # fmt: skip
def test_formulas_become_words_and_numbers_stay(cell, written):
    assert harmless(cell) == written


@given(st.text(max_size=30))
def test_no_cell_begins_like_a_formula(cell):
    begins = harmless(cell).lstrip(" \u00a0\ufeff")
    assert harmless(harmless(cell)) == harmless(cell)
    assert begins[:1] not in {"=", "@", "＝", "＠", "|"}


def test_a_chart_full_of_formulas_leaves_as_words():
    evil = paper(
        Form.LAB_REPORT,
        {"patient_name": '=HYPERLINK("http://x")', "workplace": "@x"},
        number=6,
        tables=Tables(lab_results=(lab("+1+1", "=2", "-x", None),)),
    )
    stay = whole_chart()
    made = files(dataclasses.replace(stay, papers=(evil,)))
    rows = list(csv.reader(io.StringIO(made["lab_results.csv"].decode("utf-8-sig"))))
    assert rows[1][4:7] == ["'+1+1", "'=2", "'-x"]
    with zipfile.ZipFile(io.BytesIO(made["xlsx"])) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
        assert b"=HYPERLINK" in book.read("xl/sharedStrings.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_the_check_finds_a_live_cell():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as book:
        book.writestr("xl/worksheets/sheet1.xml", "<c><f>1+1</f></c>")
    live = ExportFile(name="a.xlsx", content=held.getvalue())
    bare = ExportFile(name="a.csv", content=b'"a","b"\n"=1","x"\n')
    ragged = ExportFile(name="a.csv", content=b'"a","b"\n"x"\n')
    for file in (live, bare, ragged):
        assert [note.code for note in check_sheets([file])] == [NoteCode.BROKEN_RULE]
