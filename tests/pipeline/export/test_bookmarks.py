from models.digitized import Document
from models.vocabulary import Form
from pipeline.export.bookmarks import bookmarks
from pipeline.export.searchable_pdf import Bookmark


def test_one_bookmark_a_paper_in_page_order():
    papers = (
        Document(form=Form.LAB_REPORT, pages=(4, 5), fields={}),
        Document(form=Form.INPATIENT_CHART, pages=(1, 2), fields={}),
        Document(form=Form.OTHER, pages=(), fields={}),
    )
    expected = (Bookmark(title="Bệnh án", page=1), Bookmark(title="Phiếu xét nghiệm", page=4))
    assert expected == bookmarks(papers)


def test_every_form_has_a_title():
    for form in Form:
        assert bookmarks((Document(form=form, pages=(1,), fields={}),))[0].title
