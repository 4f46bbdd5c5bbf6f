import json
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from models.errors import ExitCode
from models.forms.load import load_forms
from sohoa.checks.own_prints import own_prints
from sohoa.definitions.find_faults import find_faults

TITLE = 'form = "consent"\ntitles = ["Cam kết"]\n'


def kinds(folder: Path, text: str, shared: str = "") -> list[tuple[str, bool]]:
    for name, content in (("consent/form.toml", text), ("shared/patient.toml", shared or "labels = []\n")):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return [(fault.kind, fault.serious) for fault in find_faults(folder=folder)]


def label(*wordings: str, rest: str = 'kind = "none"') -> str:
    return f"[[labels]]\n{rest}\ntext = {json.dumps(wordings, ensure_ascii=False)}\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TITLE + "labels = [", "toml"),
        (TITLE + "colour = 1\n", "key"),
        (TITLE + label("Họ tên", rest='kind = "nmae"'), "key"),
        (TITLE.replace("consent", "prescription"), "name"),
        (TITLE + 'uses = ["nobody"]\n', "set"),
        (TITLE + 'tables = ["drugs"]\n', "table"),
        (TITLE + label("PID", rest='field = "patient_code"\nkind = "code"'), "short"),
        (TITLE + label("-"), "short"),
        (TITLE + label("Họ tên") + label("Họ, tên", rest='field = "patient_name"\nkind = "person"'), "twice"),
    ],
)
def test_each_fault_is_told(tmp_path, text, kind):
    assert (kind, True) in kinds(tmp_path, text)


def test_a_guarded_short_wording_is_fine(tmp_path):
    rest = 'field = "patient_code"\nkind = "code"\ncolon = true'
    assert kinds(tmp_path, TITLE + label("PID", rest=rest)) == []


def test_an_own_label_before_a_shared_one_is_a_note(tmp_path):
    shared = label("Điện thoại", rest='field = "contact_phone"\nkind = "phone"')
    assert kinds(tmp_path, TITLE + 'uses = ["patient"]\n' + label("Điện thoại"), shared) == [("twice", False)]


def test_the_installed_definitions_are_valid(sohoa):
    answer = sohoa("form", "check", "--json")
    assert answer.code == ExitCode.DONE
    assert json.loads(answer.out)["ok"] is True


def test_one_form_can_be_checked(sohoa):
    answer = sohoa("form", "check", "lab_report")
    assert answer.code == ExitCode.DONE
    assert "valid" in answer.err


@pytest.mark.parametrize("command", [("check", "nobody"), ("try", "nobody", "a.png", "--out", "o")])
def test_an_unknown_form_is_named_with_those_that_exist(sohoa, command):
    answer = sohoa("form", *command)
    assert answer.code == ExitCode.USAGE
    assert all(form in answer.err for form in ("nobody", *load_forms()))


def test_nothing_to_try_is_exit_code_3(sohoa):
    answer = sohoa("form", "try", "lab_report", "missing.png", "--out", "drawn")
    assert answer.code == ExitCode.NOTHING_TO_READ
    assert "missing.png" in answer.err


def test_a_tried_page_is_drawn_and_its_values_told(sohoa, tmp_path):
    sample = Path(__file__).parents[2] / "samples" / "charts" / "discharge.jpg"
    answer = sohoa("form", "try", "discharge_certificate", str(sample), "--out", "drawn", "--json")
    assert answer.code == ExitCode.DONE
    (page,) = json.loads(answer.out)["pages"]
    assert page["recognised"] == "discharge_certificate"
    assert {"patient_name", "admitted_at", "discharge_diagnosis"} <= {one["field"] for one in page["values"]}
    assert (tmp_path / "drawn" / page["drawn"]).read_bytes().startswith(b"\x89PNG")


def blank_of_a_house(path: Path) -> Path:
    """Draw a print that no definition and no generator knows."""
    font = Path(__file__).parents[2] / "models" / "fonts" / "BeVietnamPro-Regular.ttf"
    page = Image.new("L", (1654, 1100), 255)
    pen = ImageDraw.Draw(page)
    pen.text((420, 120), "PHIẾU RỜI KHỎI VIỆN", font=ImageFont.truetype(str(font), 46), fill=0)
    for row, words in enumerate(("Thuộc dân tộc :", "Thời khắc rời viện :", "Chẩn đoán :")):
        pen.text(
            (150, 320 + 120 * row), f"{words} {'.' * 60}", font=ImageFont.truetype(str(font), 30), fill=0
        )
    page.save(path, dpi=(200, 200))
    return path


def test_a_blank_becomes_a_print_that_is_valid_and_in_force(sohoa, tmp_path):
    blank = blank_of_a_house(tmp_path / "blank.png")
    drafted = sohoa("form", "new", str(blank), "--form", "discharge_certificate", "--out", "prints", "--json")
    assert drafted.code == ExitCode.DONE
    drawn_up = json.loads(drafted.out)
    assert {"Thuộc dân tộc": "ethnicity"}.items() <= {
        one["text"]: one["field"] for one in drawn_up["new"]
    }.items()
    checked = sohoa("form", "check", str(Path(drawn_up["written"]).parent), "--json")
    told = json.loads(checked.out)
    assert told["ok"] is True
    assert {fault["kind"] for fault in told["faults"]} <= {"zone_unused"}, "labels that wait for a decision"
    tried = sohoa(
        "form", "try", str(Path(drawn_up["written"]).parent), str(blank), "--out", "drawn", "--json"
    )
    assert [page["recognised"] for page in json.loads(tried.out)["pages"]] == ["discharge_certificate"]


def test_a_print_with_faults_is_named_by_check_and_doctor(sohoa, tmp_path):
    source = tmp_path / "home" / "forms" / "mine" / "form.toml"
    source.parent.mkdir(parents=True)
    source.write_text(TITLE + label("Họ tên", rest='kind = "nmae"'), encoding="utf-8")
    assert sohoa("form", "check", "mine").code == ExitCode.USAGE
    assert "mine" in sohoa("form", "check").out
    assert sohoa("form", "try", "mine", "a.png", "--out", "o").code == ExitCode.USAGE
    (told,) = own_prints()
    assert (told.found, told.ok) == ("mine", False)


def test_nothing_to_draft_from_is_exit_code_3(sohoa):
    assert sohoa("form", "new", "missing.png").code == ExitCode.NOTHING_TO_READ
    assert sohoa("form", "new", "missing.png", "--form", "nobody").code == ExitCode.USAGE
