from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of


def test_a_date_ends_where_a_word_behind_a_gap_begins(page_of):
    found = values_of(page_of("GIẤY RA VIỆN\nThẻ BHYT: DT 2 19 9627054678      Ra 11h15 - 28/08/2024"))
    assert found["insurance_number"] == "DT 2 19 9627054678"


def test_a_table_beside_an_address_is_no_part_of_it(page_of):
    found = values_of(
        page_of(
            "BỆNH ÁN NGOẠI TRÚ\nĐịa chỉ: Kha Sơn, Phú Bình, Thái Nguyên      12/09/20   120/70   72   Đơn cũ"
        ),
        Form.INPATIENT_CHART,
    )
    assert found["address"] == "Kha Sơn, Phú Bình, Thái Nguyên"


def test_days_of_a_stay_are_no_validity_of_a_card(page_of):
    found = values_of(page_of("GIẤY RA VIỆN\nTừ ngày: 8/8/2020    đến ngày: 9/8/2020"))
    assert (found["admitted_at"], found["discharged_at"]) == ("8/8/2020", "9/8/2020")
