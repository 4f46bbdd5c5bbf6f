import tomllib

import pytest

from models.forms.definition import FormDefinition, Kind
from models.forms.load import load_forms
from models.vocabulary import Form
from sohoa.definitions.form_toml import form_toml
from sohoa.definitions.printed_label import PrintedLabel, Survey
from sohoa.definitions.propose_form import form_of_title, kind_of, propose_form
from sohoa.definitions.survey_page import nearest_label

ZONE = (0.2, 0.1, 0.9, 0.12)
CERTIFICATE = load_forms()[Form.DISCHARGE_CERTIFICATE]


def printed(text: str, **rest: object) -> PrintedLabel:
    near = nearest_label(text, CERTIFICATE)
    assert near is not None
    return PrintedLabel(
        text=text, label=near.label, wording=near.wording, share=near.share, zone=ZONE, **rest
    )


def drafted(*labels: PrintedLabel, title: str = "PHIẾU RỜI VIỆN") -> FormDefinition:
    surveys = [Survey(title=title, labels=labels, tables=())]
    return FormDefinition.model_validate(
        tomllib.loads(form_toml(propose_form(surveys, Form.DISCHARGE_CERTIFICATE)))
    )


def test_a_wording_like_a_known_one_takes_its_field_and_kind():
    (label,) = drafted(printed("Thuộc dân tộc")).labels
    assert (label.field, label.kind, label.text) == ("ethnicity", Kind.WORDS, ("Thuộc dân tộc",))


def test_a_wording_like_nothing_ends_the_value_before_it_until_somebody_decides():
    surveys = [
        Survey(
            title="",
            labels=(printed("Màu áo khoác ngoài", boxes=(ZONE,) * 2, options=("Xanh", "Đỏ")),),
            tables=(),
        )
    ]
    text = form_toml(propose_form(surveys, Form.DISCHARGE_CERTIFICATE))
    (label,) = FormDefinition.model_validate(tomllib.loads(text)).labels
    assert (label.field, label.kind) == ("", Kind.NONE)
    assert "DECIDE" in text
    assert '#   { value = "xanh", text = ["Xanh"] },' in text


def test_a_box_for_the_number_of_an_option_is_a_cell():
    label = printed("Màu áo khoác ngoài", boxes=(ZONE,), options=("Xanh", "Đỏ"), figure=True)
    survey = Survey(title="", labels=(label,), tables=())
    text = form_toml(propose_form([survey], Form.DISCHARGE_CERTIFICATE))
    assert '#   { value = "do", text = ["Đỏ"], number = 2 },' in text
    (zone,) = FormDefinition.model_validate(tomllib.loads(text)).zones
    assert (zone.at, zone.cells, zone.options) == ((), (ZONE,), ())


def test_quotes_and_backslashes_stay_in_valid_toml():
    (label,) = drafted(printed('Mã "số" \\ người bệnh')).labels
    assert label.text == ('Mã "số" \\ người bệnh',)


def test_a_known_wording_is_told_and_not_repeated():
    known = PrintedLabel(text="Dân tộc", label=printed("Dân tộc").label, listed=True, zone=ZONE)
    surveys = [Survey(title="GIẤY RA VIỆN", labels=(known,), tables=("lab_results",))]
    text = form_toml(propose_form(surveys, Form.DISCHARGE_CERTIFICATE))
    assert "Dân tộc → ethnicity" in text
    assert FormDefinition.model_validate(tomllib.loads(text)).tables == ("lab_results",)


def test_what_stands_on_one_of_three_pages_is_a_value():
    constant, value = printed("Thuộc dân tộc"), printed("Nguyễn Thị Hạnh")
    surveys = [Survey(title="PHIẾU", labels=(constant, *more), tables=()) for more in ((value,), (), ())]
    proposal = propose_form(surveys, Form.DISCHARGE_CERTIFICATE)
    assert [(label.text, label.pages) for label in proposal.new] == [("Thuộc dân tộc", 3)]


@pytest.mark.parametrize(
    ("title", "form"),
    [("GIẤY CHỨNG NHẬN RA VIỆN MỚI", Form.DISCHARGE_CERTIFICATE), ("BẢN KÊ TIỀN GIƯỜNG", None)],
)
def test_the_form_is_told_from_a_title_that_asks_for_the_same(title, form):
    assert form_of_title(title) is form


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thời khắc rời viện", Kind.DATETIME),
        ("Bệnh được kết luận", Kind.DIAGNOSIS),
        ("Chào đời ngày", Kind.DATE),
        ("Màu áo", Kind.TEXT),
    ],
)
def test_a_kind_is_suggested_by_words(text, kind):
    assert kind_of(PrintedLabel(text=text, label=None, zone=ZONE)) is kind
