import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from models.forms.definition import ZoneOption
from sohoa.definitions.empty_print import empty_print, is_blank
from sohoa.definitions.find_faults import faults_of_print
from sohoa.definitions.lay_together import LaidPage
from sohoa.definitions.printed_label import PrintedLabel, Survey

EXAM = Path(__file__).parents[3] / "benchmarks" / "zones" / "forms" / "exam" / "form.toml"
ZONE = (0.3, 0.1, 0.9, 0.2)
CELL = (0.3, 0.5, 0.4, 0.6)


def page(*written: str, marked: bool = False) -> LaidPage:
    """A label with a line, a box, and words that somebody wrote: on the line, and beside it."""
    picture = np.full((400, 800), 255, np.uint8)
    cv2.putText(picture, "LABEL", (100, 70), cv2.FONT_HERSHEY_DUPLEX, 0.8, 0, 2)
    cv2.putText(picture, "PRINTED REMARK", (100, 380), cv2.FONT_HERSHEY_DUPLEX, 0.6, 0, 1)
    cv2.rectangle(picture, (240, 200), (320, 240), 0, 2)
    if marked:
        cv2.line(picture, (250, 208), (310, 232), 0, 4)
    for text, at in zip(written, ((300, 70), (100, 300)), strict=False):
        cv2.putText(picture, text, at, cv2.FONT_HERSHEY_DUPLEX, 0.8, 0, 2)
    common = {"label": None, "pages": 1}
    line = PrintedLabel(text="Label", here=(0.12, 0.12, 0.25, 0.19), zone=ZONE, **common)
    box = PrintedLabel(
        text="Box",
        here=(0.1, 0.5, 0.2, 0.6),
        zone=(0.2, 0.5, 0.9, 0.6),
        boxes=(CELL, CELL, CELL),
        marks=(ZoneOption(text="yes", at=CELL),),
        **common,
    )
    survey = Survey(title="", labels=(line, box), tables=())
    return LaidPage(picture=picture, unruled=picture, survey=survey)


def ink(picture, left, top, right, bottom) -> int:
    return int((picture[top:bottom, left:right] < 128).sum())


def test_a_blank_stays_as_it_is():
    blank = page()
    assert is_blank(blank)
    assert np.array_equal(empty_print([page("NGUYEN", "AN"), blank]), blank.picture)


@pytest.mark.parametrize("names", [("LAN",), ("LAN", "HOA"), ("LAN", "HOA", "MAI", "CUC")])
def test_nothing_of_a_patient_stays_in_the_print(names):
    pages = [page(name, name[::-1], marked=True) for name in names]
    picture = empty_print(pages)
    assert ink(picture, 260, 40, 720, 80) == 0
    assert ink(picture, 100, 270, 400, 310) == 0
    assert ink(picture, 255, 208, 305, 232) == 0
    assert ink(picture, 90, 40, 200, 80) > 0
    assert ink(picture, 236, 196, 324, 244) > 0


def test_the_zones_of_a_print_are_checked(tmp_path):
    text = EXAM.read_text(encoding="utf-8")
    source = tmp_path / "mine" / "form.toml"
    source.parent.mkdir()
    source.write_text(text, encoding="utf-8")
    assert {fault.kind for fault in faults_of_print(source) if fault.serious} == {"picture"}
    (source.parent / "print.png").write_bytes(EXAM.with_name("print.png").read_bytes())
    assert not [fault for fault in faults_of_print(source) if fault.serious]
    wrong = text + '\n[[zones]]\nlabel = "Nobody"\nat = [[0.5, 0.1, 0.4, 0.2]]\n'
    source.write_text(wrong.replace('{ text = "Nam", at', '{ text = "Nan", at'), encoding="utf-8")
    faults = {fault.kind for fault in faults_of_print(source) if fault.serious}
    assert faults == {"zone_label", "zone_place", "zone_option"}


def test_a_box_for_a_number_wants_numbered_options(tmp_path):
    folder = EXAM.parents[1] / "front"
    text = (folder / "form.toml").read_text(encoding="utf-8")
    source = tmp_path / "form.toml"
    (tmp_path / "print.png").write_bytes((folder / "print.png").read_bytes())
    source.write_text(text, encoding="utf-8")
    assert not [fault for fault in faults_of_print(source) if fault.serious]
    bare = text.replace('text = ["Cho ra viện"], number = 1', 'text = ["Cho ra viện"]')
    for number, words in enumerate(("Xin về", "Bỏ về", "Đưa về"), 2):
        bare = bare.replace(f'text = ["{words}"], number = {number}', f'text = ["{words}"]')
    source.write_text(bare, encoding="utf-8")
    assert [fault.what for fault in faults_of_print(source) if fault.serious] == ["Rời viện cách nào: 1, 2 …"]


def test_new_writes_zones_and_a_picture_and_try_draws_them(sohoa, tmp_path):
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), cv2.resize(cv2.imread(str(EXAM.with_name("print.png"))), None, fx=2, fy=2))
    drafted = sohoa(
        "form", "new", "--blank", str(blank), "--form", "discharge_certificate", "--out", "prints", "--json"
    )
    folder = Path(json.loads(drafted.out)["written"]).parent
    text = (folder / "form.toml").read_text(encoding="utf-8")
    assert text.count("[[zones]]") > 15
    assert (folder / "print.png").read_bytes().startswith(b"\x89PNG")
    assert not [fault for fault in faults_of_print(folder / "form.toml") if fault.serious]
