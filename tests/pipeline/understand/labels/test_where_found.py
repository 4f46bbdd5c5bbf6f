"""What a strange print looks like to the scorer."""

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.candidate import Candidate
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.labels.where_found import UNTOLD, with_places
from pipeline.understand.papers.classify_page import PageForm

FORM = PageForm(form=Form.TREATMENT_SHEET, confidence=0.9, titled=True)


def traits(page, field, word):
    anchors = read_doc(page, load_forms()[Form.TREATMENT_SHEET]).anchors
    box = next((t.box for row in page.rows for t in row.tokens if t.text == word), None)
    one = Candidate(field=field, page=1, raw=word, value=word, box=box, source="label")
    return with_places(page, FORM, anchors, (one,))[0].traits


def test_a_listed_label_close_to_its_value(page_of):
    told = traits(page_of("TỜ ĐIỀU TRỊ\nHọ tên người bệnh: NAM      Giường: 12"), "bed", "12")
    assert (told["wording"], told["known"], told["title"], told["beneath"]) == (1.0, 1.0, 0.9, 0.0)
    assert told["gap"] < 0.1


def test_labels_that_nobody_listed_lower_the_share_of_known_ones(page_of):
    page = page_of("TỜ ĐIỀU TRỊ\nHọ tên người bệnh: NAM      Giường: 12\nMàu cờ: đỏ      Cách thức bay: xa")
    assert traits(page, "bed", "12")["known"] < 0.8


def test_a_value_under_its_label(page_of):
    assert traits(page_of("TỜ ĐIỀU TRỊ\nGiường:\n12"), "bed", "12")["beneath"] > 0.2


def test_nothing_is_said_of_what_no_label_led_to(page_of):
    told = traits(page_of("TỜ ĐIỀU TRỊ\nGiường: 12"), "national_id", "12")
    assert told["wording"] == UNTOLD["wording"]
    assert told["title"] == 0.9
