"""Which wordings two labels of one form claim, and what a label may not swallow."""

import re

import pytest

from models.forms.definition import Kind
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchors import find_anchors
from sohoa.definitions.find_faults import find_faults

REVIEWED = {
    # A patient is asked for with a colon, a signer stands alone; below a signature a name is the signer's.
    "Người bệnh: patient_name → _signature_other",
    "Họ và tên: patient_name → _signed_name",
    "Họ tên: patient_name → _signed_name",
    # Columns and rows of these papers.
    "Mạch: table → none",
    "Nhiệt độ: table → none",
    "ĐD thực hiện: table → _signature_other",
    "Số tờ: none → none",
    # Who ordered, took or carried is printed beside the patient's data and signs nothing.
    "Bác sĩ chỉ định: _ordering_doctor → doctor_name",
    "BS chỉ định: _ordering_doctor → doctor_name",
    "Bác sỹ chỉ định: _ordering_doctor → doctor_name",
    "Bác sĩ yêu cầu: _ordering_doctor → doctor_name",
    "Người lấy mẫu: none → _signature_other",
    "Người hộ tống: none → _signature_other",
    "Bác sĩ gây mê: none → _signature_other",
    "Bác sĩ gây mê hồi sức: none → _signature_other",
    "Dụng cụ viên: none → _signature_other",
    "Phụ mổ: none → _signature_other",
    # A transfer letter is addressed to the facility that takes the patient over, and names the one before.
    "Kính gửi: transfer_to → none",
    "Cơ sở khám bệnh, chữa bệnh: none → facility_name",
    # The old print of a prescription names the filed chart; a laboratory's "Mã số" is the patient's.
    "Mã BA: archive_number → admission_number",
    "Mã số: patient_code → none",
    # Who ran a test signs for it where no doctor does.
    "Người thực hiện: _performer → _signature_other",
    "KTV thực hiện: _performer → _signature_other",
    "Người đọc kết quả: _performer → _signature_other",
    "Người làm xét nghiệm: _performer → _signature_other",
    "Người làm XN: _performer → _signature_other",
    "Người xét nghiệm: _performer → _signature_other",
    "Người thực hiện xét nghiệm: _performer → _signature_other",
    "KTV: _performer → _signature_other",
    "KTV xét nghiệm: _performer → _signature_other",
    "Kỹ thuật viên: _performer → _signature_other",
    "Kỹ thuật viên xét nghiệm: _performer → _signature_other",
    # Who checks a laboratory's results answers for it as its head does.
    "Người kiểm tra: department_head → _signature_other",
    "Người duyệt: doctor_name → _signature_other",
    "Người duyệt kết quả: doctor_name → _signature_other",
    "Phụ trách xét nghiệm: department_head → _signature_other",
    "Người phụ trách xét nghiệm: department_head → _signature_other",
    "Người phụ trách chuyên môn: department_head → director_name",
    # A slip of the stay bears the stay's number; a bill names it by the visit.
    "Số hồ sơ: admission_number → archive_number",
    "Số khám bệnh: admission_number → none",
    # The phone at the foot of a prescription is the facility's.
    "Số điện thoại liên hệ: none → contact_phone",
}
SWALLOWED = ("Họ và tên", "Họ tên", "Địa chỉ", "Nghề nghiệp", "Phương pháp điều trị")


@pytest.mark.parametrize("form", load_forms())
def test_only_reviewed_wordings_are_decided_by_order(form):
    told = {fault.what for fault in find_faults(form=form) if fault.kind == "twice"}
    same = {what for what in told if re.search(r": (\w+) → \1$", what)}
    assert told - same - REVIEWED == set()


@pytest.mark.parametrize("form", [form for form in load_forms() if form is not Form.OTHER])
def test_every_form_has_title_hint_and_patient(form):
    definition = load_forms()[form]
    assert definition.titles
    assert definition.hints
    assert "patient_name" in {label.field for label in definition.labels}


def test_every_form_of_the_contract_has_a_definition():
    assert set(load_forms()) == set(Form)


@pytest.mark.parametrize("base", SWALLOWED)
@pytest.mark.parametrize("form", load_forms())
def test_short_endings_need_a_colon(form, base):
    """Without its colon, "Họ và tên Trần" must not become the label "Họ và tên trẻ"."""
    risky = [
        wording
        for label in load_forms()[form].labels
        for wording in label.text
        if label.kind is not Kind.SIGNATURE
        and not label.strict
        and fold(wording).startswith(fold(base))
        and 0 < len(fold(wording)) - len(fold(base)) <= 3
    ]
    assert risky == []


@pytest.mark.parametrize(
    ("form", "line", "field", "wording"),
    [
        ("inpatient_chart", "Họ và tên Trần Văn An", "patient_name", "Họ và tên"),
        ("inpatient_chart", "Nghề nghiệp Bộ đội", "occupation", "Nghề nghiệp"),
        ("transfer_letter", "Địa chỉ Số nhà 174, tổ 8", "address", "Địa chỉ"),
        (
            "transfer_letter",
            "Kết quả xét nghiệm, cận lâm sàng Hồng cầu 4,5",
            "lab_summary",
            "Kết quả xét nghiệm, cận lâm sàng",
        ),
        ("discharge_certificate", "CĐ ra viện: Viêm phổi", "discharge_diagnosis", "CĐ ra viện"),
        ("discharge_certificate", "Chẩn đoán vào viện: Sốt", "admission_diagnosis", "Chẩn đoán vào viện"),
        ("chart_summary", "Xuất viện ngày 12/03/2024", "discharged_at", "Xuất viện ngày"),
        ("care_sheet", "Buồng      Giường 030", "bed", "Giường"),
    ],
)
def test_a_label_ends_where_its_value_begins(page_of, form, line, field, wording):
    found = {
        (anchor.field, anchor.wording) for anchor in find_anchors(page_of(line), load_forms()[Form(form)])
    }
    assert (field, wording) in found


def test_pulse_in_prose_does_not_cut_clinical_signs(page_of):
    page = page_of("Dấu hiệu lâm sàng: Tỉnh, da niêm mạc hồng\nMạch 80 lần/phút, huyết áp 120/80")
    found = find_anchors(page, load_forms()[Form.TRANSFER_LETTER])
    assert [anchor.field for anchor in found] == ["clinical_signs"]


@pytest.mark.parametrize("form", load_forms())
def test_no_title_is_taken_for_the_label_of_a_field(page_of, form):
    definition = load_forms()[form]
    taken = {
        (title, anchor.field)
        for title in definition.titles
        for anchor in find_anchors(page_of(title.upper()), definition)
        if anchor.field
    }
    assert taken == set()
