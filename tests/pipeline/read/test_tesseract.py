import os
from pathlib import Path

import numpy as np
import pytest

from models.errors import MissingDependencyError, UnreadableScanError
from models.geometry import Box
from models.scan import Reason
from pipeline.read.voices import tesseract_reader
from pipeline.read.voices import tesseract_table_of as tesseract_table_of_room
from pipeline.read.voices.tesseract_reader import TesseractReader
from pipeline.read.voices.tesseract_table import parse_table
from pipeline.read.voices.tesseract_table_of import tesseract_table_of

INKED = np.zeros((40, 300), np.uint8)
INKED[10:30] = 255
TABLE = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    "1\t1\t0\t0\t0\t0\t0\t0\t100\t60\t-1\t\n"
    "5\t1\t1\t1\t1\t1\t10\t8\t40\t30\t96.5\tKhoa\n"
    "5\t2\t1\t1\t1\t1\t12\t8\t44\t30\t-1\t \n"
    "broken row\n"
)


def test_rows_without_text_and_broken_rows_are_skipped():
    (word,) = parse_table(TABLE)
    assert (word.image, word.left, word.width, word.text) == (0, 10, 40, "Khoa")
    assert word.confidence == pytest.approx(0.965)


def test_many_lines_in_one_call(draw):
    page = draw((60, 100, "Họ và tên người bệnh"), (60, 300, "Chẩn đoán: viêm phổi"))
    boxes = [Box(left=40, top=40, right=900, bottom=120), Box(left=40, top=240, right=900, bottom=320)]
    first, second = TesseractReader().read_boxes(page, boxes)
    assert [word.text for word in first.words] == ["Họ", "và", "tên", "người", "bệnh"]
    assert [word.text for word in second.words][:2] == ["Chẩn", "đoán:"]
    assert first.words[0].left == pytest.approx(20, abs=12)


def test_an_empty_crop_reads_as_nothing():
    (reading,) = TesseractReader().read_lines([np.full((40, 300), 255, np.uint8)])
    assert (reading.text, reading.confidence) == ("", 0.0)


def test_only_the_characters_that_may_occur(draw):
    (reading,) = TesseractReader().read_lines(
        [draw((20, 60, "01234567"), shape=(80, 400))], characters="0123456789"
    )
    assert reading.text.replace(" ", "") == "01234567"


def test_whole_page(draw):
    lines = TesseractReader().read_page(draw((60, 100, "Bệnh viện đa khoa"), shape=(300, 900)))
    assert "Bệnh viện đa khoa" in [line.text for line in lines]


def test_pages_lie_in_memory_only(tmp_path):
    program = tmp_path / "tesseract"
    program.write_text('#!/bin/sh\nreadlink "$1" $(cat "$1") > "$0.opened"\n')
    program.chmod(0o755)
    assert tesseract_table_of([INKED, INKED], program=str(program), options=()) == ()
    opened = (tmp_path / "tesseract.opened").read_text().splitlines()
    assert len(opened) == 3
    assert all(name.startswith("/memfd:") for name in opened)


def test_images_are_numbered_through_when_they_are_too_many_for_one_call(draw, monkeypatch):
    monkeypatch.setattr(tesseract_table_of_room, "_MOST", 2)
    texts = ["Khoa", "Bệnh", "Tuổi", "Nam", "Ngày"]
    read = TesseractReader().read_lines([draw((20, 60, text), shape=(80, 300)) for text in texts])
    assert [reading.text for reading in read] == texts


@pytest.mark.parametrize(
    ("words", "reason"), [("exit 1", Reason.DECODER_CRASH), ("exec sleep 9", Reason.TIMEOUT)]
)
def test_a_crash_and_a_time_out_have_their_reasons(tmp_path, monkeypatch, words: str, reason: Reason):
    monkeypatch.setattr(tesseract_table_of_room, "_SECONDS", 0.5)
    program = tmp_path / "tesseract"
    program.write_text(f"#!/bin/sh\n{words}\n")
    program.chmod(0o755)
    with pytest.raises(UnreadableScanError) as caught:
        tesseract_table_of([INKED], program=str(program), options=())
    assert caught.value.reason is reason


def test_a_missing_program_names_itself(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    tesseract_reader._version.cache_clear()
    with pytest.raises(MissingDependencyError, match="tesseract"):
        TesseractReader().read_lines([INKED])
    tesseract_reader._version.cache_clear()


def test_a_missing_language_names_itself(monkeypatch, tmp_path):
    program = tmp_path / "tesseract"
    program.write_text(
        '#!/bin/sh\n[ "$1" = --list-langs ] && echo "List:" && echo eng || echo tesseract 5.3.0\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{Path('/bin')}")
    tesseract_reader._version.cache_clear()
    with pytest.raises(MissingDependencyError, match="vie"):
        TesseractReader().read_lines([INKED])
    tesseract_reader._version.cache_clear()
