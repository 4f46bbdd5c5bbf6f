"""A sheet of results is known by its rows, in whatever words it calls itself."""

from models.vocabulary import Form
from pipeline.understand.papers.classify_page import classify_page

ROWS = """\
Glucose          5,6        mmol/L     3,9 - 6,4
Urê              7,1        mmol/L     2,5 - 7,5
Creatinin        88         µmol/L     53 - 106
AST              22         U/L        5 - 37
ALT              31         U/L        5 - 40
"""


def test_rows_of_results_without_a_title(page_of):
    form = classify_page(page_of("TRANG KẾT\nHọ tên: Trần Văn Nam\n" + ROWS))
    assert (form.form, form.titled) == (Form.LAB_REPORT, True)
    assert not classify_page(page_of(ROWS)).titled


def test_few_rows_say_nothing(page_of):
    assert classify_page(page_of("\n".join(ROWS.splitlines()[:3]))).form is not Form.LAB_REPORT
