"""Laboratory tests by panel: names, units, ranges to print. For drawing only, no clinical reference."""

from typing import NamedTuple


class Assay(NamedTuple):
    """One test; `low`/`high` bound the printed range (None = open), `digits` decimals of the result."""

    name: str
    unit: str
    low: float | None
    high: float | None
    digits: int
    panel: str
    by_sex: tuple[float, float, float, float] | None = None
    """low/high for men, low/high for women, where sheets print both."""
    words: tuple[str, ...] = ()
    """Results of tests that are words."""


def assays(panel: str, rows: str) -> tuple[Assay, ...]:
    """Read `name|unit|low|high|digits`, and where it differs by sex `|low high low high`; one a row."""
    made = []
    for row in rows.strip().splitlines():
        name, unit, low, high, digits, *rest = (part.strip() for part in row.split("|"))
        sexes = tuple(float(part) for part in rest[0].split()) if rest and rest[0] else None
        made.append(
            Assay(
                name, unit, float(low) if low else None, float(high) if high else None, int(digits), panel,
                sexes if sexes and len(sexes) == 4 else None,
            )
        )  # fmt: skip
    return tuple(made)


CHEMISTRY = assays(
    "chemistry",
    """
Urê|mmol/L|2.5|7.5|1
Glucose|mmol/L|3.9|6.4|1
Creatinin|µmol/L|53|120|0|62 120 53 100
Acid Uric|µmol/L|150|420|0|180 420 150 360
Bilirubin T.P|µmol/L||17|1
Bilirubin T.T|µmol/L||4.3|1
Bilirubin G.T|µmol/L||12.7|1
Protein T.P|g/L|65|82|0
Albumin|g/L|35|50|0
Globulin|g/L|24|38|0
Fibrinogen|g/L|2|4|1
Cholesterol|mmol/L|3.9|5.2|1
Triglycerid|mmol/L|0.46|1.88|2
HDL-C|mmol/L|0.9||2
LDL-C|mmol/L||3.4|2
Na+|mmol/L|135|145|0
K+|mmol/L|3.5|5|1
Cl-|mmol/L|98|106|0
Calci|mmol/L|2.15|2.6|2
Calci ion hóa|mmol/L|1.17|1.29|2
Phospho|mmol/L|0.9|1.5|2
Sắt|µmol/L|7|27|1|11 27 7 26
Magiê|mmol/L|0.8|1.0|2
AST (GOT)|U/L||37|0
ALT (GPT)|U/L||40|0
CK|U/L|24|190|0|24 190 24 167
CK-MB|U/L||24|0
LDH|U/L|230|460|0
GGT|U/L|7|50|0|11 50 7 32
Amylase|U/L|28|100|0
CRP|mg/L||5|1
HbA1c|%|4|6.2|1
Troponin T|ng/mL||0.014|3
""",
)

BLOOD = assays(
    "blood",
    """
WBC (Số lượng bạch cầu)|G/L|4|10|1
RBC (Số lượng hồng cầu)|T/L|3.9|5.8|2
HGB (Huyết sắc tố)|g/L|120|165|0
HCT (Hematocrit)|L/L|0.35|0.5|2
MCV|fL|80|100|1
MCH|pg|27|34|1
MCHC|g/L|315|363|0
RDW|%CV|10|15|1
PLT (Số lượng tiểu cầu)|G/L|150|450|0
MPV|fL|6|12|1
NEUT%|%|43|76|1
LYMPH%|%|17|48|1
MONO%|%|4|8|1
EOS%|%|0.5|7|1
BASO%|%|0.1|2.5|1
NEUT#|G/L|2|6.9|2
LYM#|G/L|0.6|3.4|2
Máu lắng 1h|mm||15|0
""",
)

CLOTTING = assays(
    "clotting",
    """
PT|giây|10|14|1
PT%|%|70|140|0
INR||0.8|1.2|2
APTT|giây|25|37|1
D-Dimer|mg/L||0.5|2
""",
)

URINE = tuple(
    Assay(name, unit, low, high, digits, "urine", None, words)
    for name, unit, low, high, digits, words in (
        ("Tỷ trọng", "", 1.003, 1.03, 3, ()),
        ("pH", "", 5.0, 8.0, 1, ()),
        ("Glucose niệu", "mmol/L", None, None, 0, ("Âm tính", "5,5", "Âm tính")),
        ("Protein niệu", "g/L", None, None, 0, ("Âm tính", "0,3", "Vết")),
        ("Ketone", "", None, None, 0, ("Âm tính", "+", "++")),
        ("Nitrite", "", None, None, 0, ("Âm tính", "Dương tính")),
        ("Hồng cầu niệu", "HC/µL", None, None, 0, ("Âm tính", "25", "80")),
        ("Bạch cầu niệu", "BC/µL", None, None, 0, ("Âm tính", "15", "125")),
        ("Urobilinogen", "µmol/L", None, 16.9, 1, ()),
    )
)

IMMUNE = tuple(
    Assay(name, unit, low, high, digits, "immune", None, words)
    for name, unit, low, high, digits, words in (
        ("HBsAg test nhanh", "", None, None, 0, ("Âm tính", "Dương tính")),
        ("HIV Ab test nhanh", "", None, None, 0, ("Âm tính",)),
        ("HCV Ab test nhanh", "", None, None, 0, ("Âm tính",)),
        ("Dengue NS1Ag", "", None, None, 0, ("Âm tính", "Dương tính")),
        ("TSH", "mIU/L", 0.27, 4.2, 2, ()),
        ("FT4", "pmol/L", 12.0, 22.0, 1, ()),
        ("FT3", "pmol/L", 3.1, 6.8, 1, ()),
        ("PSA", "ng/mL", None, 4.0, 2, ()),
        ("AFP", "ng/mL", None, 7.0, 1, ()),
    )
)

PANELS: dict[str, tuple[Assay, ...]] = {
    "chemistry": CHEMISTRY,
    "blood": BLOOD,
    "clotting": CLOTTING,
    "urine": URINE,
    "immune": IMMUNE,
}

TITLES = {
    "chemistry": (
        "PHIẾU XÉT NGHIỆM HÓA SINH MÁU",
        "PHIẾU XÉT NGHIỆM HOÁ SINH",
        "KẾT QUẢ XÉT NGHIỆM SINH HÓA",
    ),
    "blood": ("PHIẾU XÉT NGHIỆM HUYẾT HỌC", "KẾT QUẢ XÉT NGHIỆM HUYẾT HỌC", "PHIẾU XÉT NGHIỆM CÔNG THỨC MÁU"),
    "clotting": ("PHIẾU XÉT NGHIỆM ĐÔNG MÁU", "PHIẾU XÉT NGHIỆM RỐI LOẠN ĐÔNG CẦM MÁU"),
    "urine": ("PHIẾU XÉT NGHIỆM NƯỚC TIỂU", "PHIẾU XÉT NGHIỆM HÓA SINH NƯỚC TIỂU"),
    "immune": ("PHIẾU XÉT NGHIỆM MIỄN DỊCH", "KẾT QUẢ XÉT NGHIỆM MIỄN DỊCH"),
}
