"""Results in ruled grids: laboratory systems of large houses."""

from samples.sets.ledger.laboratory import one, sheet
from samples.sets.ledger.probes import Signs
from samples.sets.parts.ledger import head
from samples.sets.parts.ledger_grid import Ledger

draw_machine = sheet(
    top="two-beside",
    titles=("PHIẾU KẾT QUẢ XÉT NGHIỆM", "(Huyết học - Hóa sinh)"),
    patient="short",
    columns="no test value unit ref extra",
    heads=one("STT", "TÊN XÉT NGHIỆM", "KẾT QUẢ", "ĐƠN VỊ", "CSBT", "MÁY XN"),
    look=Ledger(shares=(0.6, 3.2, 1.3, 1.3, 1.7, 1.3), aligns="clcccc", scale=0.9),
    signs=Signs(comma=True),
    marks=("", "", ""),
    bold_out=True,
    tests=(
        """
        # HUYẾT HỌC
        Số lượng hồng cầu (RBC) | T/L | 3.8 - 5.8 | 2.90~6.10 | XN-550
        Huyết sắc tố (HGB) | g/L | 120 - 165 | 85~175 | XN-550
        Hematocrit (HCT) | L/L | 0.35 - 0.50 | 0.28~0.54 | XN-550
        MCV | fL | 80 - 100 | 68.0~106.0 | XN-550
        Số lượng bạch cầu (WBC) | G/L | 4 - 10 | 3.10~16.80 | XN-550
        Số lượng tiểu cầu (PLT) | G/L | 150 - 400 | 88~470 | XN-550
        # SINH HÓA MÁU
        Định lượng Urê máu [Máu] | mmol/L | 2.5 - 7.5 | 2.8~14.2 | AU480
        Định lượng Glucose [Máu] | mmol/L | 3.9 - 6.4 | 3.60~14.90 | AU480
        Định lượng Creatinin (máu) | µmol/L | 62 - 120 / 53 - 100 | 48~210 | AU480
        Đo hoạt độ AST (GOT) [Máu] | U/L | ≤ 37 | 14~96 | AU480
        Đo hoạt độ ALT (GPT) [Máu] | U/L | ≤ 40 | 12~118 | AU480
        Định lượng CRP (C-Reactive Protein) [Máu] | mg/L | < 6 | 0.6~48.0 | AU480
        + Điện giải đồ (Na, K, Cl) [Máu]
        Na | mmol/L | 135 - 145 | 128~149 | EX-D
        K | mmol/L | 3.5 - 5.0 | 2.90~5.60 | EX-D
        Cl | mmol/L | 98 - 106 | 92~110 | EX-D
        # MIỄN DỊCH
        HBsAg test nhanh | | Âm tính | Âm tính;Âm tính;Dương tính | Test
        """,
    ),
    signers=(("KỸ THUẬT VIÊN", ""), ("TRƯỞNG KHOA XÉT NGHIỆM", "department_head")),
    after=("Chữ đậm: kết quả ngoài chỉ số bình thường (CSBT).",),
)

draw_sexes_apart = sheet(
    top="bv-below",
    titles=("PHIẾU XÉT NGHIỆM SINH HÓA MÁU",),
    patient="ward",
    columns="test men women value unit",
    heads=(
        (
            head("Tên xét nghiệm", down=2),
            head("Trị số bình thường", 2),
            head("Kết quả", down=2),
            head("Đơn vị", down=2),
        ),
        (head("Nam"), head("Nữ")),
    ),
    look=Ledger(shares=(2.6, 1.5, 1.5, 1.3, 1.3), aligns="lcccc", printed="0 1 2 4", scale=0.92, high=1.2),
    signs=Signs(comma=True, dash="-", sexes="both"),
    tests=(
        """
        Creatinin | µmol/L | 62 - 120 / 53 - 100 | 49~180
        Acid uric | µmol/L | 180 - 420 / 150 - 360 | 160~610
        GGT | U/L | 11 - 50 / 7 - 32 | 9~140
        CK toàn phần | U/L | 24 - 190 / 24 - 167 | 30~320
        Sắt huyết thanh | µmol/L | 11 - 27 / 7 - 26 | 5.0~31.0
        Ferritin | ng/mL | 30 - 400 / 13 - 150 | 9~520
        Huyết sắc tố | g/L | 130 - 170 / 120 - 150 | 92~176
        Hồng cầu | T/L | 4.2 - 5.9 / 3.8 - 5.2 | 3.1~6.2
        HDL-Cholesterol | mmol/L | 0.9 - 1.9 / 1.1 - 2.1 | 0.70~2.20
        """,
    ),
    signers=(("BÁC SĨ ĐIỀU TRỊ", ""), ("TRƯỞNG KHOA XÉT NGHIỆM", "department_head")),
)

draw_limits = sheet(
    top="post-logo",
    titles=("KẾT QUẢ XÉT NGHIỆM",),
    patient="tabs",
    before=("Mẫu: Máu - Ống Heparin     Giờ lấy: 06:30     Giờ nhận: 07:05",),
    columns="test value mark low high unit",
    heads=one("Tên xét nghiệm", "Kết quả", "", "Cận dưới", "Cận trên", "Đơn vị"),
    look=Ledger(
        shares=(3.2, 1.3, 0.5, 1.2, 1.2, 1.4), aligns="lrcccl", rules="rows", zebra=True, scale=0.92, high=1.2
    ),
    is_dark=True,
    marks=("↑", "↓", ""),
    tests=(
        """
        # Sinh hóa
        Glucose | mmol/L | 4.1 - 5.9 | 3.70~11.80
        Urea | mmol/L | 2.8 - 7.2 | 2.40~12.60
        Creatinine | µmol/L | 59 - 104 | 44~162
        Sodium (Na+) | mmol/L | 136 - 146 | 128~150
        Potassium (K+) | mmol/L | 3.5 - 5.1 | 2.90~5.80
        Chloride (Cl-) | mmol/L | 101 - 109 | 95~114
        Phosphate | mmol/L | 0.81 - 1.45 | 0.62~1.90
        Calcium total | mmol/L | 2.20 - 2.65 | 1.98~2.81
        Albumin | g/L | 35 - 52 | 27.4~54.0
        # Mỡ máu
        Cholesterol | mmol/L | 3.1 - 5.2 | 2.90~7.80
        Triglyceride | mmol/L | 0.4 - 1.7 | 0.52~5.40
        HDL-C | mmol/L | 1.0 - 2.0 | 0.72~2.04
        LDL-C | mmol/L | 1.0 - 3.4 | 1.10~5.20
        Non-HDL-C | mmol/L | 1.4 - 4.1 | 1.80~6.00
        """,
    ),
    signers=(("Người duyệt kết quả", "doctor_name"),),
    day="slash",
)

draw_both = sheet(
    top="mixed-centre",
    titles=("PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM",),
    patient="card",
    columns="no test unit value ref",
    heads=one("TT", "Chỉ số", "Đơn vị", "Kết quả", "Giá trị tham chiếu"),
    look=Ledger(shares=(0.5, 2.4, 1.2, 1.3, 2.8), aligns="clccl", scale=0.9),
    signs=Signs(comma=True, dash=" - ", sexes="both", glue=";\n"),
    bold_out=True,
    marks=("", "", ""),
    tests=(
        """
        RBC | T/L | 4.3 - 5.8 / 3.9 - 5.4 | 3.05~6.30
        HGB | g/dL | 13.0 - 18.0 / 11.5 - 16.0 | 8.4~18.6
        HCT | % | 40 - 52 / 36 - 48 | 27.5~55.0
        MCH | pg | 27 - 32 | 21.0~34.5
        RDW-CV | % | 11 - 16 | 10.8~19.4
        ESR (1 giờ) | mm | 3 - 7 / 5 - 10 | 3~62
        Acid Uric | µmol/L | 208 - 428 / 155 - 357 | 170~590
        Creatinin | µmol/L | 72 - 127 / 58 - 96 | 51~188
        CK-MB | U/L | < 25 | 8~61
        """,
    ),
    signers=(("NGƯỜI THỰC HIỆN", ""), ("BÁC SĨ XÉT NGHIỆM", "doctor_name")),
)

draw_ticked = sheet(
    top="three-beside",
    titles=("PHIẾU XÉT NGHIỆM", "HÓA SINH MÁU"),
    patient="half",
    small="(Đánh dấu X vào xét nghiệm yêu cầu)",
    columns="tick test value unit",
    heads=one("Yêu cầu", "Tên xét nghiệm", "Kết quả", "Đơn vị"),
    look=Ledger(shares=(0.9, 2.4, 1.3, 1.2), aligns="clcl", printed="1 3", scale=0.88, high=1.15),
    signs=Signs(comma=True),
    done=0.55,
    tests=(
        """
        Urê | mmol/L | | 2.8~14.2
        Glucose | mmol/L | | 3.6~15.0
        Creatinin | µmol/L | | 48~210
        Acid uric | µmol/L | | 170~590
        Bilirubin TP | µmol/L | | 6.2~44.0
        Bilirubin TT | µmol/L | | 1.5~21.0
        Protein TP | g/L | | 55~84
        Albumin | g/L | | 26~50
        Fibrinogen | g/L | | 1.8~5.9
        Amylase | U/L | | 38~640
        """,
        """
        Cholesterol | mmol/L | | 3.1~7.7
        Triglycerid | mmol/L | | 0.6~5.2
        HDL-C | mmol/L | | 0.7~1.9
        LDL-C | mmol/L | | 1.4~5.1
        GOT | U/L | | 15~130
        GPT | U/L | | 13~140
        GGT | U/L | | 10~190
        Na+ | mmol/L | | 128~148
        K+ | mmol/L | | 2.9~5.6
        Ca++ | mmol/L | | 1.9~2.7
        """,
    ),
    signers=(("BÁC SĨ CHỈ ĐỊNH", ""), ("TRƯỞNG KHOA XÉT NGHIỆM", "department_head")),
)

draw_by_hand = sheet(
    top="bv-below",
    titles=("PHIẾU XÉT NGHIỆM HUYẾT HỌC",),
    patient="half",
    columns="test ref value",
    heads=one("Thông số", "Bình thường", "Kết quả"),
    look=Ledger(shares=(2.4, 2.2, 1.7), aligns="llc", printed="0 1", scale=0.92, high=1.4),
    signs=Signs(comma=True),
    machine="hand",
    tests=(
        """
        Hồng cầu | | 3.8 - 5.0 | 2.9~5.8
        Huyết sắc tố | | 120 - 160 | 88~172
        Hematocrit | | 0.35 - 0.47 | 0.27~0.52
        Bạch cầu | | 4.0 - 9.0 | 3.4~17.2
        Trung tính | | 50 - 70 | 38~88
        Lympho | | 20 - 40 | 9~52
        Tiểu cầu | | 150 - 350 | 96~440
        Máu lắng giờ đầu | | < 10 | 4~48
        Thời gian máu chảy | | < 5 | 2~5
        """,
    ),
    signers=(("Người làm xét nghiệm", ""), ("Trưởng khoa", "department_head")),
)

draw_earlier = sheet(
    top="one-code",
    titles=("KẾT QUẢ XÉT NGHIỆM SINH HÓA",),
    patient="bold",
    before=("Loại mẫu: Huyết thanh.   Nhận mẫu: 07:52.   Trả kết quả: 09:40.   Chất lượng mẫu: Đạt",),
    columns="test before value mark unit ref",
    heads=one("TÊN XÉT NGHIỆM", "KQ LẦN TRƯỚC", "KẾT QUẢ", "BẤT THƯỜNG", "ĐƠN VỊ", "TRỊ SỐ THAM CHIẾU"),
    look=Ledger(shares=(2.5, 1.3, 1.3, 1.2, 1.2, 1.8), aligns="lccccc", scale=0.86, shade=True),
    signs=Signs(dash="-"),
    marks=("Cao", "Thấp", ""),
    tests=(
        """
        HbA1c | % | 4.0 - 6.0 | 4.8~11.2
        Glucose (đói) | mmol/L | 3.9 - 6.1 | 3.70~13.40
        Ure | mmol/L | 2.1 - 7.7 | 2.40~16.00
        Creatinin | µmol/L | 44 - 106 | 48~240
        eGFR | mL/phút/1.73m² | > 60 | 28~112
        Kali | mmol/L | 3.4 - 4.8 | 2.90~5.70
        Troponin T hs | ng/L | < 14 | 3.0~46.0
        NT-proBNP | pg/mL | < 125 | 38~2900
        Procalcitonin | ng/mL | < 0.05 | 0.02~3.40
        Lipase | U/L | 13 - 60 | 18~240
        """,
    ),
    signers=(("NGƯỜI THỰC HIỆN", ""), ("NGƯỜI DUYỆT", "doctor_name")),
    day="slash",
)
