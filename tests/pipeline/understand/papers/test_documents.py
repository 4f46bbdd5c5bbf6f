import numpy as np
import pytest

from models.clean_page import Layout
from models.forms.load import load_forms
from models.vocabulary import Form, PageFinding
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.interpret import interpret
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.page_tokens import join_tokens, page_tokens
from pipeline.understand.papers.classify_page import classify_page
from pipeline.understand.papers.documents import put_together
from pipeline.understand.values import value_span

RELEASE = """SỞ Y TẾ THÁI NGUYÊN
BỆNH VIỆN ĐA KHOA ĐẠI TỪ
                         GIẤY RA VIỆN
- Họ và tên người bệnh: {name}   Tuổi: {age}
- Địa chỉ: Xóm {n}, xã Hùng Sơn, huyện Đại Từ, tỉnh Thái Nguyên
- Chẩn đoán: Viêm phổi (J18.9)
- Phương pháp điều trị: Kháng sinh, truyền dịch, {n}{n} ngày
"""


@pytest.fixture
def facts(text_of):
    return lambda text, number, look=0: facts_of(text_of(text, number), number, look)


@pytest.fixture
def release(facts):
    return lambda name, number, age=45, look=0, n=3: facts(
        RELEASE.format(name=name, age=age, n=n), number, look
    )


def facts_of(page_text, number, look):
    page = page_tokens(page_text, Layout())
    form = classify_page(page)
    candidates = []
    definition = load_forms().get(form.form)
    if definition:
        anchors = read_doc(page, definition).anchors
        for index, anchor in enumerate(anchors):
            if anchor.field in {"patient_name", "age"}:
                tokens = value_span(page, anchors, index).tokens
                for field, raw, value in interpret(join_tokens(tokens), anchor.label):
                    candidates.append(
                        Candidate(
                            field=field,
                            page=number,
                            raw=raw,
                            value=value,
                            box=None,
                            source="label",
                            words=words_of(tokens),
                        )
                    )
    return PageFacts(
        number=number,
        form=form,
        candidates=tuple(candidates),
        tables={},
        text=page_text,
        to_scan=np.eye(3),
        look=look,
        quality={},
    )


def test_a_page_scanned_twice_belongs_to_no_document(release):
    papers = put_together((release("NGUYỄN VĂN AN", 1), release("NGUYỄN VĂN AN", 2)))
    assert [[page.number for page in paper.pages] for paper in papers.papers] == [[1]]
    assert papers.findings == {2: (PageFinding.DUPLICATE_PAGE,)}


def test_a_page_of_another_patient_starts_its_own_document(release):
    pages = (
        release("NGUYỄN VĂN AN", 1, n=1),
        release("NGUYỄN VĂN AN", 2, n=8, look=2**63 - 1),
        release("TRẦN THỊ BÌNH", 3, age=71, n=5, look=2**40),
    )
    papers = put_together(pages)
    assert papers.findings == {3: (PageFinding.OTHER_PATIENT,)}
    assert [[page.number for page in paper.pages] for paper in papers.papers] == [[1], [2], [3]]


def test_reading_errors_in_a_name_make_no_stranger(release):
    pages = (release("NGUYỄN VĂN AN", 1, n=1), release("NGUYÊN VAN ÁN", 2, n=8, look=2**63 - 1))
    assert put_together(pages).findings == {}


def test_inner_pages_belong_to_the_chart_before_them(facts):
    front = facts("SỞ Y TẾ\nBỆNH VIỆN A\n      BỆNH ÁN NỘI KHOA\nI. HÀNH CHÍNH\n1. Họ và tên: LÊ A", 1)
    inner = facts("A. BỆNH ÁN\nI. Lý do vào viện: Sốt\nII. Hỏi bệnh:\n1. Quá trình bệnh lý: ho, sốt", 2)
    papers = put_together((front, inner))
    assert [(paper.form, len(paper.pages)) for paper in papers.papers] == [(Form.INPATIENT_CHART, 2)]
