"""Prescriptions that are tables."""

from samples.sets.ledger.laboratory import one
from samples.sets.ledger.pools import BONES, COMMON, HEART, HERBS, NEEDLES, OUTSIDE, SUGAR
from samples.sets.ledger.prescribed import Frame, chart
from samples.sets.parts.ledger import head
from samples.sets.parts.ledger_grid import Ledger

draw_table = chart(
    frame=Frame(
        top="two-beside",
        titles=("ĐƠN THUỐC",),
        patient="card",
        total="Cộng khoản: {0}",
    ),
    columns="no name unit quantity how",
    heads=one("STT", "Tên thuốc / hàm lượng", "Đơn vị", "Số lượng", "Cách dùng"),
    look=Ledger(shares=(0.5, 2.6, 0.8, 0.8, 3.0), aligns="clccl", scale=0.9),
    pools=(("", COMMON, 7),),
    is_padded=True,
    is_capital=True,
)

draw_times = chart(
    frame=Frame(
        top="mixed-logo",
        titles=("TOA THUỐC NGOẠI TRÚ",),
        patient="bold",
        after=("Tái khám khi hết thuốc, mang theo toa này.",),
        has_advice=False,
        signers=(("Người nhận thuốc", ""), ("Bác sĩ điều trị", "doctor_name")),
        day="slash",
    ),
    columns="no name Sáng Trưa Chiều Tối days quantity unit",
    heads=(
        (
            head("TT", down=2),
            head("Tên thuốc - hàm lượng", down=2),
            head("Liều dùng", 4),
            head("Số ngày", down=2),
            head("SL", down=2),
            head("ĐVT", down=2),
        ),
        (head("Sáng"), head("Trưa"), head("Chiều"), head("Tối")),
    ),
    look=Ledger(
        shares=(0.5, 3.4, 0.7, 0.7, 0.7, 0.7, 0.8, 0.7, 0.8), aligns="clccccccc", scale=0.88, high=1.25
    ),
    pools=(("", HEART, 7),),
)

draw_substances = chart(
    frame=Frame(
        top="one-code",
        titles=("ĐƠN THUỐC",),
        patient="tabs",
        signers=(("Bác sĩ kê đơn", "doctor_name"),),
        day="dash",
    ),
    columns="no name+brand quantity+unit how",
    heads=one("#", "Hoạt chất (tên thương mại) - hàm lượng", "Số lượng", "Liều dùng"),
    look=Ledger(shares=(0.4, 3.0, 1.1, 3.0), aligns="clcl", rules="rows", scale=0.92, shade=True),
    pools=(("", BONES, 6),),
    is_padded=True,
)

draw_insured = chart(
    frame=Frame(
        top="bv-below",
        titles=("ĐƠN THUỐC BẢO HIỂM Y TẾ",),
        patient="card",
        signers=(("Người bệnh ký nhận", ""), ("Bác sĩ khám bệnh", "doctor_name")),
    ),
    columns="no drug strength quantity unit how",
    heads=one("STT", "TÊN THUỐC", "HÀM LƯỢNG", "SL", "ĐVT", "HƯỚNG DẪN SỬ DỤNG"),
    look=Ledger(shares=(0.5, 2.1, 1.4, 0.6, 0.7, 2.8), aligns="cllccl", scale=0.86),
    pools=(("I. THUỐC BẢO HIỂM Y TẾ CHI TRẢ", HEART, 5), ("II. THUỐC NGƯỜI BỆNH TỰ MUA", OUTSIDE, 3)),
)

draw_herbs = chart(
    frame=Frame(
        top="three-beside",
        titles=("ĐƠN THUỐC THANG",),
        patient="half",
        after=("Số thang: 07 thang.", "Sắc uống ngày 1 thang, chia 2 lần sau ăn, uống khi thuốc còn ấm."),
        has_advice=False,
        signers=(("Thầy thuốc kê đơn", "doctor_name"),),
    ),
    columns="no drug quantity unit",
    heads=one("STT", "Vị thuốc", "SL", "Đơn vị"),
    look=Ledger(shares=(0.6, 2.4, 0.8, 0.9), aligns="clcc", scale=0.95),
    pools=(("", HERBS, 14),),
    blocks=2,
    gap=1.0,
    is_padded=True,
)

draw_needles = chart(
    frame=Frame(
        top="two-beside",
        titles=("ĐƠN THUỐC TIÊM - TRUYỀN",),
        patient="ward",
        total="Tổng số khoản: {0}",
        has_advice=False,
        signers=(("Điều dưỡng nhận thuốc", ""), ("Bác sĩ điều trị", "doctor_name")),
    ),
    columns="drug strength how quantity+unit",
    heads=one("Tên thuốc", "Nồng độ, hàm lượng", "Đường dùng, cách dùng", "Số lượng"),
    look=Ledger(shares=(2.0, 1.6, 3.0, 1.0), aligns="lllr", rules="dots", scale=0.95),
    pools=(("", NEEDLES, 7),),
    is_padded=True,
)

draw_insulin = chart(
    frame=Frame(
        top="post-logo",
        titles=("ĐƠN THUỐC ĐÁI THÁO ĐƯỜNG",),
        patient="bold",
        after=("Đo đường huyết mao mạch trước ăn sáng mỗi ngày.",),
        day="slash",
    ),
    columns="no name quantity unit how",
    heads=one("STT", "Tên thuốc", "SL", "ĐVT", "Cách dùng"),
    look=Ledger(shares=(0.5, 3.0, 0.6, 0.8, 3.2), aligns="clccl", rules="walls", scale=0.9),
    pools=(("", SUGAR, 6),),
)
