"""Results without a full grid: rules between rows, walls only, dots, nothing at all."""

from samples.sets.ledger.laboratory import one, sheet
from samples.sets.ledger.probes import Signs
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import HALF_LYING

draw_range_first = sheet(
    top="one-below",
    titles=("PHIẾU KẾT QUẢ HÓA SINH",),
    patient="bold",
    columns="test ref+unit value",
    heads=one("Xét nghiệm", "Khoảng tham chiếu", "Kết quả"),
    look=Ledger(shares=(2.6, 2.6, 1.6), aligns="llr", rules="rows", scale=0.95, high=1.15),
    signs=Signs(dash=" – ", tight=True),
    bold_out=True,
    marks=("", "", ""),
    tests=(
        """
        Glucose máu | mmol/L | 3.9 - 6.1 | 3.5~12.0
        Cholesterol toàn phần | mmol/L | < 5.2 | 3.2~7.9
        Triglycerid | mmol/L | < 1.7 | 0.6~4.8
        HDL - Cholesterol | mmol/L | > 1.0 | 0.7~1.9
        LDL - Cholesterol | mmol/L | < 3.4 | 1.3~5.0
        Bilirubin toàn phần | µmol/L | ≤ 17.1 | 5.2~42.0
        Bilirubin trực tiếp | µmol/L | ≤ 5.1 | 1.1~18.0
        Phosphatase kiềm | U/L | 40 - 129 | 44~210
        Protein toàn phần | g/L | 66 - 87 | 52~88
        Magie | mmol/L | 0.66 - 1.07 | 0.55~1.15
        """,
    ),
    day="loose",
)

draw_two_tongues = sheet(
    top="mixed-logo",
    titles=("PHIẾU KẾT QUẢ XÉT NGHIỆM", "LABORATORY RESULTS"),
    patient="over",
    before=("Loại mẫu / Specimen: EDTA, Serum",),
    columns="test value unit ref",
    heads=one(
        "Tên xét nghiệm\nTest name", "Kết quả\nResult", "Đơn vị\nUnit", "Khoảng tham chiếu\nReference range"
    ),
    look=Ledger(shares=(3.2, 1.4, 1.2, 2.0), aligns="lccc", rules="rows", scale=0.88, pad=0.3),
    bold_out=True,
    marks=("", "", ""),
    tests=(
        """
        # HUYẾT HỌC / HEMATOLOGY
        Bạch cầu // (White blood cell) | 10^9/L | 4.0 - 10.0 | 3.20~15.60
        Hồng cầu // (Red blood cell) | 10^12/L | 3.9 - 5.6 | 3.01~6.02
        Huyết sắc tố // (Hemoglobin) | g/L | 120 - 170 | 89~178
        Tiểu cầu // (Platelet) | 10^9/L | 150 - 450 | 96~480
        # SINH HÓA / BIOCHEMISTRY
        Đường huyết // (Fasting glucose) | mmol/L | 3.9 - 5.6 | 3.6~10.8
        Men gan // (SGPT/ALT) | U/L | < 41 | 11~108
        Định lượng axit uric // (Uric acid) | µmol/L | 202 - 416 | 180~560
        """,
    ),
    signers=(("Kỹ thuật viên / Technician", ""), ("Bác sĩ / Doctor", "doctor_name")),
    day="slash",
)

draw_bare = sheet(
    top="post-below",
    titles=("KẾT QUẢ XÉT NGHIỆM",),
    patient="half",
    columns="test value unit ref",
    heads=(),
    look=Ledger(shares=(3.0, 1.2, 1.4, 2.0), aligns="lrll", rules="none", scale=1.0),
    around="({0})",
    tests=(
        """
        # CÔNG THỨC MÁU
        WBC | K/uL | 4.0 - 10.0 | 3.4~17.0
        NEU% | % | 40 - 74 | 35.0~90.0
        LYM% | % | 19 - 48 | 7.0~52.0
        RBC | M/uL | 3.8 - 5.6 | 2.95~6.05
        HGB | g/dL | 11.5 - 16.5 | 8.1~17.4
        PLT | K/uL | 150 - 400 | 84~460
        # SINH HÓA
        Glucose | mg/dL | 70 - 110 | 66~260
        AST | U/L | < 37 | 15~104
        ALT | U/L | < 40 | 12~130
        """,
    ),
    signers=(("Phòng xét nghiệm", "doctor_name"),),
    day="slash",
    after=("Kết quả chỉ có giá trị trên mẫu thử.   Trang 1/1",),
)

draw_typed = sheet(
    top="two-beside",
    titles=("KẾT QUẢ XÉT NGHIỆM",),
    patient="short",
    columns="test value+unit ref",
    heads=one("Loại xét nghiệm", "Kết quả", "Trị số bình thường"),
    look=Ledger(shares=(2.6, 2.3, 2.2), aligns="lll", rules="dots", scale=0.92, high=1.1),
    signs=Signs(comma=True, dash="-"),
    machine="typewriter",
    tests=(
        """
        Đường máu | mmol/l | 3.9 - 6.4 | 3.6~14.0
        Ure máu | mmol/l | 2.5 - 7.5 | 2.6~15.0
        Creatinin | umol/l | 53 - 110 | 50~190
        Cholesterol | mmol/l | 3.9 - 5.2 | 3.2~7.8
        Protein toàn phần | g/l | 65 - 82 | 54~86
        SGOT | U/l | < 37 | 16~120
        SGPT | U/l | < 40 | 14~140
        Máu lắng giờ 1 | mm | < 10 | 4~55
        HBsAg | | Âm tính | Âm tính;Âm tính;Dương tính
        """,
    ),
    day="words",
)

draw_needles = sheet(
    top="one-below",
    titles=("PHIẾU KẾT QUẢ HUYẾT HỌC",),
    patient="short",
    columns="test value mark ref unit",
    heads=one("TÊN XN", "KQ", "", "GHTC", "ĐV"),
    look=Ledger(shares=(2.2, 1.4, 0.5, 2.2, 1.6), aligns="lrcll", rules="head", scale=0.95),
    signs=Signs(dash="-"),
    marks=("*", "*", "*"),
    machine="needles",
    tests=(
        """
        WBC | 10^9/L | 4.0 - 10.0 | 3.2~16.9
        LYM# | 10^9/L | 1.2 - 3.2 | 0.6~4.4
        GRA# | 10^9/L | 1.2 - 6.8 | 1.6~13.0
        RBC | 10^12/L | 4.0 - 5.5 | 2.9~6.2
        HGB | g/L | 120 - 160 | 84~178
        HCT | % | 35.0 - 50.0 | 26.0~54.0
        MCV | fL | 75.0 - 100.0 | 66.0~108.0
        MCHC | g/L | 310 - 380 | 298~390
        PLT | 10^9/L | 150 - 400 | 70~480
        MPV | fL | 7.0 - 11.0 | 6.4~12.5
        """,
    ),
    signers=(("KTV XÉT NGHIỆM", ""), ("TRƯỞNG KHOA", "department_head")),
    day="slash",
    after=("(*) KET QUA NAM NGOAI GIOI HAN THAM CHIEU. TRANG 1/1",),
)

draw_clotting = sheet(
    top="three-below",
    titles=("XÉT NGHIỆM ĐÔNG MÁU",),
    patient="bold",
    columns="test+unit extra value ref",
    heads=one("Xét nghiệm", "Phương pháp", "Kết quả", "Giá trị bình thường"),
    look=Ledger(shares=(2.6, 1.8, 1.5, 2.0), aligns="lccc", rules="walls", scale=0.95),
    signs=Signs(comma=True),
    tests=(
        """
        Thời gian Prothrombin (PT) | giây | 11 - 14 | 10.4~19.8 | Đo quang
        Tỷ lệ Prothrombin | % | 70 - 140 | 48~128 | Đo quang
        INR | | 0.8 - 1.2 | 0.86~2.40 | Tính toán
        APTT | giây | 25 - 37 | 23.5~52.0 | Đo quang
        rAPTT | | 0.85 - 1.25 | 0.82~1.70 | Tính toán
        Fibrinogen | g/L | 2 - 4 | 1.70~5.60 | Clauss
        D-Dimer | mg/L FEU | < 0.5 | 0.18~3.90 | Miễn dịch độ đục
        Thời gian máu chảy | phút | 2 - 5 | 2~5 | Duke
        """,
    ),
    signers=(("NGƯỜI LÀM XÉT NGHIỆM", ""), ("TRƯỞNG KHOA HUYẾT HỌC", "department_head")),
)

draw_tree = sheet(
    top="mixed-below",
    titles=("PHIẾU KẾT QUẢ XÉT NGHIỆM",),
    patient="tabs",
    columns="no in test value unit+ref",
    heads=one("STT", "", "Danh mục xét nghiệm", "Kết quả", "Đơn vị (tham chiếu)"),
    look=Ledger(shares=(0.5, 0.35, 2.8, 1.3, 2.8), aligns="cclcl", rules="head", scale=0.95),
    around="({0})",
    marks=("", "", ""),
    bold_out=True,
    tests=(
        """
        + Tổng phân tích tế bào máu ngoại vi
        WBC | x10³/µL | 4.0 - 10.0 | 3.31~16.20
        NEU% | % | 42 - 75 | 36.0~91.0
        LYM% | % | 17 - 45 | 6.0~50.0
        MONO% | % | 2 - 10 | 1.5~13.0
        EOS% | % | 0 - 7 | 0.1~11.0
        RBC | x10⁶/µL | 3.8 - 5.6 | 2.90~6.10
        HCT | % | 35 - 50 | 26.0~54.0
        RDW-CV | % | 11 - 15 | 10.9~19.0
        HGB | g/dL | 12.0 - 16.5 | 8.2~17.8
        PLT | x10³/µL | 150 - 450 | 81~490
        + Định nhóm máu hệ ABO, Rh(D)
        Nhóm máu ABO | | | A;B;O;AB
        Yếu tố Rh(D) | | | Dương;Dương;Âm
        + Điện giải đồ
        Na+ | mmol/L | 135 - 145 | 127~149
        K+ | mmol/L | 3.5 - 5.0 | 2.9~5.7
        Cl- | mmol/L | 98 - 107 | 92~112
        """,
    ),
    signers=(("Người thực hiện", ""), ("Trưởng khoa xét nghiệm", "department_head")),
)

draw_under_name = sheet(
    top="post-logo",
    titles=("KẾT QUẢ XÉT NGHIỆM HÓA SINH - MIỄN DỊCH",),
    patient="bold",
    columns="test+ref value unit",
    heads=one("Tên xét nghiệm / trị số tham chiếu", "Kết quả", "Đơn vị"),
    look=Ledger(shares=(3.4, 1.8, 1.6), aligns="lcc", rules="frame", scale=0.92, zebra=True),
    around="[{0}]",
    tests=(
        """
        TSH | µIU/mL | 0.27 - 4.20 | 0.08~7.60
        FT4 | pmol/L | 12 - 22 | 8.4~38.0
        FT3 | pmol/L | 3.1 - 6.8 | 2.6~14.2
        AFP | ng/mL | < 7.0 | 1.1~18.0
        CEA | ng/mL | < 4.7 | 0.8~9.9
        Ferritin | ng/mL | 30 - 400 | 12.0~610.0
        Cortisol (8 giờ sáng) | nmol/L | 172 - 497 | 120~610
        """,
    ),
    signers=(("Kỹ thuật viên", ""), ("Bác sĩ duyệt", "doctor_name")),
    day="dash",
)

draw_sampled = sheet(
    top="one-beside",
    titles=("KẾT QUẢ XÉT NGHIỆM CẤP CỨU",),
    patient="short",
    size=HALF_LYING,
    columns="extra test value unit ref",
    heads=one("Giờ lấy mẫu", "Chỉ định", "Kết quả", "ĐVT", "Bình thường"),
    look=Ledger(shares=(1.1, 2.8, 1.2, 1.2, 1.8), aligns="clccc", rules="dots", scale=0.9),
    signs=Signs(comma=True, dash=" ÷ ", tight=True),
    tests=(
        """
        Đường máu mao mạch | mmol/L | 3.9 - 7.8 | 3.2~21.0 | 06h15
        Troponin I | ng/mL | < 0.04 | 0.01~1.90 | 06h20
        Lactat | mmol/L | 0.5 - 2.2 | 0.7~5.8 | 06h20
        Kali máu | mmol/L | 3.5 - 5.0 | 2.8~6.1 | 06h20
        Amylase máu | U/L | < 100 | 38~720 | 06h20
        Đường máu mao mạch (lần 2) | mmol/L | 3.9 - 7.8 | 3.6~16.0 | 10h00
        """,
    ),
    signers=(("Người thực hiện", ""), ("Bác sĩ xét nghiệm", "doctor_name")),
    day="slash",
)
