"""Results that are words, signs and titres, and sheets of two blocks."""

from samples.sets.ledger.laboratory import one, sheet
from samples.sets.ledger.probes import Signs
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import HALF

draw_two_tables = sheet(
    top="two-beside",
    titles=("PHIẾU XÉT NGHIỆM", "HUYẾT HỌC - SINH HÓA"),
    patient="card",
    columns="test value unit ref",
    heads=one("Tên XN", "Kết quả", "Đơn vị", "Tham chiếu"),
    look=Ledger(shares=(2.1, 1.2, 1.2, 1.6), aligns="lccc", scale=0.8, pad=0.18),
    gap=0.8,
    marks=("", "", ""),
    bold_out=True,
    tests=(
        """
        WBC | G/L | 4 - 10 | 3.20~15.90
        NEUT% | % | 45 - 75 | 38.1~89.0
        LYMPH% | % | 20 - 45 | 7.2~51.0
        RBC | T/L | 3.9 - 5.4 | 2.98~6.01
        HGB | g/L | 125 - 160 | 86~174
        HCT | % | 36 - 47 | 27.2~52.0
        MCV | fL | 80 - 97 | 67.0~105.0
        MCHC | g/L | 320 - 360 | 301~371
        PLT | G/L | 150 - 380 | 82~460
        """,
        """
        Glucose | mmol/L | 3.9 - 6.4 | 3.70~13.60
        Urê | mmol/L | 2.5 - 7.5 | 2.70~14.80
        Creatinin | µmol/L | 53 - 120 | 46~196
        AST | U/L | 0 - 37 | 14~112
        ALT | U/L | 0 - 40 | 11~126
        GGT | U/L | 8 - 61 | 9~180
        Cholesterol | mmol/L | 3.9 - 5.2 | 3.10~7.60
        Triglycerid | mmol/L | 0.5 - 1.9 | 0.60~5.10
        Acid uric | µmol/L | 150 - 420 | 142~610
        """,
    ),
    signers=(("BÁC SĨ ĐIỀU TRỊ", ""), ("TRƯỞNG KHOA XÉT NGHIỆM", "department_head")),
)

draw_urine = sheet(
    top="mixed-below",
    titles=("TỔNG PHÂN TÍCH NƯỚC TIỂU",),
    patient="tabs",
    small="(10 thông số, máy tự động)",
    columns="no test value ref unit",
    heads=one("STT", "THÔNG SỐ", "KẾT QUẢ", "BÌNH THƯỜNG", "ĐƠN VỊ"),
    look=Ledger(shares=(0.6, 2.6, 1.7, 1.7, 1.3), aligns="clccc", rules="rows", shade=True, scale=0.95),
    bold_out=True,
    marks=("", "", ""),
    tests=(
        """
        Tỷ trọng (SG) | | 1.010 - 1.025 | 1.005~1.030
        pH | | 5.0 - 7.5 | 5.0~8.0
        Bạch cầu (LEU) | Leu/µL | Âm tính | Âm tính;Âm tính;1+;2+;25
        Nitrit (NIT) | | Âm tính | Âm tính;Âm tính;Dương tính
        Protein (PRO) | g/L | Âm tính | Âm tính;Vết;1+;0.3
        Glucose (GLU) | mmol/L | Âm tính | Âm tính;Âm tính;3+;14
        Thể cetonic (KET) | mmol/L | Âm tính | Âm tính;Vết;1+
        Urobilinogen (UBG) | µmol/L | 3.2 - 16.0 | 3.2~33.0
        Bilirubin (BIL) | µmol/L | Âm tính | Âm tính;Âm tính;1+
        Hồng cầu (ERY) | Ery/µL | Âm tính | Âm tính;1+;3+;80
        """,
    ),
    after=("Kết quả chỉ có giá trị với mẫu nước tiểu được gửi.",),
)

draw_gas = sheet(
    top="one-logo",
    titles=("KHÍ MÁU ĐỘNG MẠCH",),
    patient="bold",
    before=("Bệnh phẩm: máu động mạch quay.   Máy: GEM Premier 3000",),
    columns="test value+mark unit ref",
    heads=one("Thông số", "Kết quả", "Đơn vị", "Giới hạn"),
    look=Ledger(shares=(2.4, 1.8, 1.5, 2.0), aligns="lccc", rules="none", scale=1.0),
    marks=("(H)", "(L)", ""),
    around="[{0}]",
    tests=(
        """
        # KHÍ MÁU
        pH | | 7.35 - 7.45 | 7.21~7.55
        pCO2 | mmHg | 35 - 45 | 26~62
        pO2 | mmHg | 80 - 100 | 52~118
        HCO3- | mmol/L | 22 - 26 | 14.2~33.0
        BE (B) | mmol/L | -2 - 3 | -9.4~7.0
        SaO2 | % | 95 - 99 | 84~99
        # ĐIỆN GIẢI - CHUYỂN HÓA
        Na+ | mmol/L | 135 - 145 | 126~150
        K+ | mmol/L | 3.5 - 4.5 | 2.8~5.6
        Ca++ | mmol/L | 1.15 - 1.33 | 0.92~1.40
        Lactate | mmol/L | 0.5 - 1.6 | 0.7~6.2
        tHb | g/dL | 12.0 - 17.5 | 8.0~18.0
        """,
    ),
    signers=(("Bác sĩ đọc kết quả", "doctor_name"),),
    day="slash",
)

_STOCK = "S;S;S;I;R;R"

draw_germs = sheet(
    top="three-beside",
    titles=("PHIẾU XÉT NGHIỆM VI SINH", "KHÁNG SINH ĐỒ"),
    patient="card",
    before=("Bệnh phẩm: nước tiểu giữa dòng.   Chủng vi khuẩn: Escherichia coli",),
    columns="no test value",
    heads=one("TT", "Tên kháng sinh", "S / I / R"),
    look=Ledger(shares=(0.6, 3.0, 1.1), aligns="clc", scale=0.92, printed="0 1"),
    gap=1.0,
    tests=(
        f"""
        Ampicillin | | | {_STOCK}
        Amoxicillin/Clavulanic acid | | | {_STOCK}
        Piperacillin/Tazobactam | | | {_STOCK}
        Cefuroxim | | | {_STOCK}
        Ceftriaxon | | | {_STOCK}
        Ceftazidim | | | {_STOCK}
        Cefepim | | | {_STOCK}
        """,
        f"""
        Imipenem | | | {_STOCK}
        Meropenem | | | {_STOCK}
        Gentamicin | | | {_STOCK}
        Amikacin | | | {_STOCK}
        Ciprofloxacin | | | {_STOCK}
        Fosfomycin | | | {_STOCK}
        Trimethoprim/Sulfamethoxazol | | | {_STOCK}
        """,
    ),
    after=("S: nhạy cảm     I: trung gian     R: đề kháng",),
    signers=(("NGƯỜI LÀM XÉT NGHIỆM", ""), ("TRƯỞNG KHOA VI SINH", "department_head")),
)

draw_immune = sheet(
    top="mixed-code",
    titles=("KẾT QUẢ XÉT NGHIỆM MIỄN DỊCH",),
    patient="tabs",
    before=("Số phiếu: 0118274.   Ưu tiên: Thường.   Tình trạng mẫu: Đạt yêu cầu",),
    columns="extra test ref mark+value unit",
    heads=one("Mã", "Tên xét nghiệm", "Tham chiếu", "Kết quả", "Đơn vị"),
    look=Ledger(shares=(0.9, 3.2, 1.7, 1.9, 1.2), aligns="clclc", scale=0.9, rules="rows"),
    signs=Signs(tight=True),
    marks=("+", "+", "+"),
    tests=(
        """
        HBsAg miễn dịch tự động | S/CO | < 1.00 | 0.21~2.80 | MD01
        Anti-HCV | S/CO | < 1.00 | 0.05~1.60 | MD04
        HIV Ag/Ab | | Không phản ứng | Không phản ứng | MD07
        Anti-HBs | mIU/mL | > 10 | 1.6~480.0 | MD02
        ASLO | IU/mL | < 200 | 42~480 | MD11
        RF (yếu tố dạng thấp) | IU/mL | < 14 | 4.2~66.0 | MD12
        Widal TO | | < 1/80 | 1/20;1/40;1/80;1/160 | MD15
        Widal TH | | < 1/160 | 1/40;1/80;1/160 | MD16
        TPHA | | Âm tính | Âm tính;Âm tính;Dương tính 1/320 | MD18
        """,
    ),
    signers=(("NGƯỜI THỰC HIỆN", ""), ("TRƯỞNG KHOA", "department_head")),
    day="slash",
)

draw_rapid = sheet(
    top="post-below",
    titles=("PHIẾU KẾT QUẢ TEST NHANH",),
    patient="half",
    size=HALF,
    columns="no test value",
    heads=one("STT", "Tên xét nghiệm", "Kết quả"),
    look=Ledger(shares=(0.6, 3.2, 2.0), aligns="clc", scale=0.95, high=1.2),
    tests=(
        """
        Dengue NS1 Ag | | | Âm tính (-);Dương tính (+)
        Dengue IgM | | | Âm tính (-);Dương tính (+)
        Dengue IgG | | | Âm tính (-);Âm tính (-);Dương tính (+)
        Cúm A Ag | | | Âm tính (-);Dương tính (+)
        Cúm B Ag | | | Âm tính (-);Âm tính (-);Dương tính (+)
        SARS-CoV-2 Ag | | | Neg;Neg;Pos
        HBsAg nhanh | | | (-);(+);(+/-)
        H. pylori Ab | | | Âm tính (-);Dương tính (+)
        """,
    ),
    signers=(("Cán bộ xét nghiệm", "doctor_name"),),
    day="loose",
)
