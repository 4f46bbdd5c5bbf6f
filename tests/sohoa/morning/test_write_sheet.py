import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from sohoa.morning.compose import compose
from sohoa.morning.phrase import speaker
from sohoa.morning.sheet import List
from sohoa.morning.write_sheet import write_sheet
from tests.sohoa.morning.bad_night import AT, bad_night, chore


@pytest.fixture
def written(tmp_path: Path) -> Path:
    write_sheet(bad_night(), tmp_path / "phieu.pdf", tongue="vi", disk_free=3_200_000_000)
    return tmp_path / "phieu.pdf"


def text_of(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout


def test_a_bad_night_fits_one_a4_page_in_vietnamese(written: Path) -> None:
    with pikepdf.open(written) as pdf:
        (page,) = pdf.pages
        assert [round(float(side)) for side in page.mediabox] == [0, 0, 595, 842]
    text = text_of(written)
    for told in (
        "Phiếu buổi sáng",
        "1.312",
        "24.250",
        "Ổ đĩa chỉ còn 3,2 GB",
        "Kiểm tra toàn vẹn không chạy",
        "Bản sao lưu cuối cùng đã 52 giờ",
        "Hộp 121 đang bị giữ lại",
        "phiếu đầu hộp ghi 40 trang, máy quét được 38",
        "kho lưu không trả lời",
        "27/11/2026",
        "chữ bị nhoè",
        "tờ nữa trong danh sách đầy đủ",
    ):
        assert told in text, told


def test_every_number_links_to_a_list_that_is_there(written: Path) -> None:
    page = written.with_suffix(".html").read_text("utf-8")
    with pikepdf.open(written) as pdf:
        links = {str(one.A.URI) for one in pdf.pages[0].Annots}
    assert {link.partition("#")[0] for link in links} == {"phieu.html"}
    anchors = set(re.findall(r'id="(\w+)"', page))
    assert {link.partition("#")[2] for link in links} <= anchors == {one.value for one in List}
    assert page.count("<tr><td>Hộp 11") >= 37


def test_every_number_of_the_page_is_a_link() -> None:
    sheet = compose(bad_night(), speaker("vi"), disk_free=1)
    assert all(fact.list for _, facts in sheet.facts for fact in facts)
    assert all(step.list for step in sheet.first)


def test_every_number_of_what_was_done_is_the_sum_of_its_list() -> None:
    sheet = compose(bad_night(), speaker("vi"), disk_free=1)
    moved, asked, speed = (sheet.listing(name) for name in (List.IN, List.QUESTIONS, List.SPEED))
    assert [row[1] for row in moved.rows] == ["0", "700", "612", "1.312"]
    assert moved.rows[-1] == ("Cộng", "1.312", "402", "211", "9", "12.044", "933", "187")
    stuck, waiting = sheet.listing(List.STUCK), sheet.listing(List.WAITING)
    assert sum(int(row[2]) for row in stuck.rows) == sheet.tiles[3].number
    assert sum(int(row[1]) for row in waiting.rows) == sheet.tiles[2].number
    assert [row[1] for row in asked.rows] == ["5.000", "120"]
    assert len(speed.rows) == 7


def test_each_language_writes_numbers_its_own_way(tmp_path: Path) -> None:
    write_sheet(bad_night(), tmp_path / "sheet.pdf", tongue="en", disk_free=3_200_000_000)
    text = text_of(tmp_path / "sheet.pdf")
    assert "24,250" in text
    assert "3.2 GB" in text
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_programs_get_codes(written: Path) -> None:
    told = json.loads(written.with_suffix(".json").read_text("utf-8"))
    assert told["waiting"]["pages"] == 24250
    assert told["rescans"]["first"][0] == {
        "box": "Hộp 114 · Khoa Nội 2019", "scan": f"{7:036d}", "name": "hop-114/SCN_0007.pdf", "page": None, "why": "encrypted",
    }  # fmt: skip
    assert told["stuck"]["held"][0]["reason"] == "pages_differ"
    assert {path.suffix for path in written.parent.iterdir()} == {".pdf", ".html", ".json"}


def test_a_calm_morning_says_so(tmp_path: Path) -> None:
    calm = replace(
        bad_night(), files={}, waiting=(), quarantined={}, rescans=(), rescans_in_all=0, unbalanced=(), holds=(), asked=(), moved=(),
        chores={name: chore(name, hours=2) for name in ("nightly", "backup", "fixity")},  # type: ignore[arg-type]
        last_done=dict.fromkeys(("nightly", "backup", "fixity"), AT),
    )  # fmt: skip
    assert compose(calm, speaker("vi")).first == ()
    write_sheet(calm, tmp_path / "a.pdf", tongue="vi")
    assert "Không có việc gấp" in text_of(tmp_path / "a.pdf")
    assert "Nothing is urgent" not in (tmp_path / "a.html").read_text("utf-8")


def test_the_command_writes_all_three_from_empty_stores(sohoa) -> None:
    assert sohoa("morning", "--out", "sheets/today.pdf", "--lang", "en").code == 0
    told = json.loads(sohoa("morning", "--out", "sheets/today.pdf", "--date", "2026-11-26", "--json").out)
    assert (told["at"], told["since"]) == ("2026-11-25T23:30:00+00:00", "2026-11-24T23:30:00+00:00")
    assert told["chores"]["morning"]["outcome"] == "done" or told["chores"]["morning"]["outcome"] is None
    assert sohoa("morning", "--out", "a.pdf", "--date", "hôm qua").code == 2
