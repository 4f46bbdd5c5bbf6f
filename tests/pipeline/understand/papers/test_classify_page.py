import pytest

from models.vocabulary import Form
from pipeline.understand.papers.body import result_rows
from pipeline.understand.papers.classify_page import classify_page

HOUSE = "BỆNH VIỆN ĐA KHOA AYUN PA\n\n"
COLUMNS = """
Chỉ số            Trị đo          ĐV            Giới hạn
WBC               7.14            10^9/L        4 - 10
HGB               131             g/L           120 - 165
Glucose           5.6             mmol/L        3.9 - 6.4
Kali              < 3.1           mmol/L        (3.5 - 5.0)
Protein           Âm tính                       Âm tính
"""
LINES = """
1. HGB g/L (120 - 165) 131
2. MCV 91,2fL (80 - 100)
3. Ure 2.5 - 7.5 mmol/L 5,1
4. Cholesterol 5.2 mmol/L (< 5.2)
"""


@pytest.mark.parametrize(("body", "rows"), [(COLUMNS, 5), (LINES, 4)])
def test_results_are_counted_in_columns_and_in_lines(page_of, body, rows):
    assert result_rows(page_of(body)) == rows


@pytest.mark.parametrize(
    "body",
    [
        "Mạch          80          lần/phút\nNhiệt độ          37,1          độ C\nHuyết áp          120/80          mmHg",
        "Paracetamol 500mg          20          viên\nUống sáng 1 viên, tối 1 viên\nVitamin C 0,5g          10          viên",
        "Vào viện          12/03/2019 - 20/03/2019          8 ngày\nTừ 1/2/2019 - 3/4/2019          100%",
    ],
)
def test_vitals_drugs_and_dates_are_no_results(page_of, body):
    assert result_rows(page_of(body)) == 0


@pytest.mark.parametrize("title", ["CÔNG THỨC BẠCH CẦU", "SINH HÓA MÁU", "COMPLETE BLOOD COUNT"])
def test_a_sheet_with_results_is_a_laboratorys_whatever_its_title(page_of, title):
    form = classify_page(page_of(f"{HOUSE}                    {title}\n\nHọ tên: VI THỊ LỤA\n{COLUMNS}"))
    assert form.form is Form.LAB_REPORT


@pytest.mark.parametrize(
    "title", ["TỔNG PHÂN TÍCH TẾ BÀO MÁU NGOẠI VI", "KẾT QUẢ KHÍ MÁU", "PHIẾU HUYẾT HỌC"]
)
def test_titles_that_name_the_kind_of_test_alone_are_known(page_of, title):
    form = classify_page(page_of(f"{HOUSE}                    {title}\n\nHọ tên: VI THỊ LỤA"))
    assert (form.form, form.titled) == (Form.LAB_REPORT, True)


def test_a_second_sheet_of_results_without_a_head_goes_on(page_of):
    form = classify_page(page_of(COLUMNS))
    assert (form.form, form.titled) == (Form.LAB_REPORT, False)


def test_a_title_no_form_knows_is_another_paper_although_its_phrases_are_a_charts(page_of):
    body = "1. Lý do vào viện: Đau bụng\n2. Hỏi bệnh: Quá trình bệnh lý\n3. Khám bệnh: Toàn thân, các cơ quan"
    title = f"{'':50}PHIẾU ĐÁNH GIÁ NGUY CƠ TÉ NGÃ"
    form = classify_page(
        page_of(f"{HOUSE}{title}\n\n{body}\nMạch: 80   Nhiệt độ: 37   Huyết áp: 120/80   Cân nặng: 50")
    )
    assert (form.form, form.titled) == (Form.OTHER, True)


def test_a_section_of_results_is_not_the_title(page_of):
    page = page_of(
        f"{HOUSE}          KẾT QUẢ XÉT NGHIỆM\n\nHọ tên: VI THỊ LỤA\n\nTỔNG PHÂN TÍCH TẾ BÀO MÁU\n{COLUMNS}"
    )
    row = classify_page(page).title_row
    assert row is not None
    assert page.rows[row].text == "KẾT QUẢ XÉT NGHIỆM"
