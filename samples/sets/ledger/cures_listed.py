"""Prescriptions that are lists."""

from samples.sets.ledger.listed import slip
from samples.sets.ledger.pools import BONES, COMMON, EYES, HEART, OUTSIDE
from samples.sets.ledger.prescribed import Frame
from samples.sets.parts.paper import HALF

draw_lines = slip(
    frame=Frame(
        top="bv-below",
        titles=("ĐƠN THUỐC",),
        patient="short",
        total="Cộng khoản: {0}",
        signers=(("Bác sĩ khám bệnh", "doctor_name"),),
    ),
    lines=("no name dots quantity", "in how"),
    pools=(("", COMMON, 7),),
    lead="Cách dùng:",
)

draw_typed = slip(
    frame=Frame(
        top="one-below",
        titles=("TOA THUỐC",),
        patient="half",
        machine="typewriter",
        day="slash",
    ),
    lines=("no name gap quantity", "in brief"),
    pools=(("", HEART, 6),),
    number="{0}/",
    label="SL:",
    lead="-",
    how="brief",
    is_padded=True,
)

draw_eyes = slip(
    frame=Frame(
        top="post-centre",
        titles=("ĐƠN THUỐC",),
        patient="half",
        size=HALF,
        before=("CHUYÊN KHOA MẮT",),
        day="loose",
    ),
    lines=("no NAME", "in quantity", "in first", "in second"),
    pools=(("", EYES, 6),),
    number="{0})",
    label="Số lượng:",
    how="lines",
    is_padded=True,
)

draw_clinic = slip(
    frame=Frame(
        top="mixed-centre",
        titles=("ĐƠN THUỐC",),
        patient="bold",
        size=HALF,
        small="(Đơn có giá trị trong 05 ngày)",
        has_advice=False,
        after=("Không tự ý đổi thuốc hoặc dùng lại đơn.",),
        signers=(("Bác sĩ", "doctor_name"),),
        day="slash",
    ),
    lines=("no NAME", "in words", "in how"),
    pools=(("", BONES, 6),),
    label="Số lượng:",
)

draw_electronic = slip(
    frame=Frame(
        top="mixed-code",
        titles=("ĐƠN THUỐC ĐIỆN TỬ",),
        patient="tabs",
        small="Mã đơn thuốc: 40702k3x9a7d-c",
        total="Tổng cộng: {0} loại thuốc",
        signers=(("Bác sĩ kê đơn (ký số)", "doctor_name"),),
        day="slash",
    ),
    lines=("no NAME gap quantity", "in first", "in second"),
    pools=(("", HEART, 4), ("", OUTSIDE, 3)),
    how="lines",
    has_brand=True,
    between=0.35,
)

draw_by_hand = slip(
    frame=Frame(
        top="two-beside",
        titles=("TOA THUỐC",),
        patient="half",
        machine="hand",
        leader="dots",
    ),
    lines=("no name dots quantity", "in how"),
    pools=(("", BONES, 6),),
    number="{0}-",
    leader="none",
)
