"""Tests of these laboratories, under the names that their sheets give them."""

from random import Random

from samples.tables.labs import Assay, assays

COUNT = assays(
    "count",
    """
WBC (Bạch cầu)|K/uL|4.0|10.0|2
NEU% (BC đa nhân trung tính)|%|42|75|1
LYM% (BC lympho)|%|20|51|1
MONO% (BC đơn nhân)|%|1.7|9.3|1
EOS% (BC ưa axit)|%|0|7|1
BASO% (BC ưa bazơ)|%|0|1.5|1
RBC (Hồng cầu)|M/uL|3.9|5.8|2|4.2 5.8 3.9 5.4
HGB (Huyết sắc tố)|g/dL|12.0|17.5|1|13.2 17.5 12.0 15.5
HCT (Dung tích hồng cầu)|%|36|52|1|39 52 36 48
MCV|fL|80|100|1
MCH|pg|27|32|1
MCHC|g/dL|32|36|1
RDW|%|11.5|14.5|1
PLT (Tiểu cầu)|K/uL|150|450|0
MPV|fL|6.5|12|1
""",
)
SERUM = assays(
    "serum",
    """
Định lượng Glucose|mmol/L|3.9|6.4|2
Định lượng Urê|mmol/L|2.5|7.5|2
Định lượng Creatinin|µmol/L|53|115|1|62 115 53 97
Đo hoạt độ AST (GOT)|U/L||40|1
Đo hoạt độ ALT (GPT)|U/L||41|1
Đo hoạt độ GGT|U/L||60|1
Định lượng Bilirubin toàn phần|µmol/L||21|1
Định lượng Bilirubin trực tiếp|µmol/L||3.4|1
Định lượng Albumin|g/L|35|52|1
Định lượng Protein toàn phần|g/L|64|83|1
Định lượng Cholesterol toàn phần|mmol/L||5.2|2
Định lượng Triglycerid|mmol/L||1.7|2
Định lượng HDL-C|mmol/L|1.0||2
Định lượng LDL-C|mmol/L||3.4|2
Định lượng Acid Uric|µmol/L|143|416|0|202 416 143 339
Định lượng CRP hs|mg/L||5|2
Đo hoạt độ Amylase|U/L|22|80|0
HbA1c|%|4|6.0|1
""",
)
SALTS = assays(
    "salts",
    """
Natri (Na+)|mmol/L|135|145|1
Kali (K+)|mmol/L|3.5|5.0|2
Clo (Cl-)|mmol/L|98|106|1
Canxi ion hóa|mmol/L|1.12|1.32|2
""",
)
CLOT = assays(
    "clot",
    """
PT (giây)|s|10.8|14.0|1
PT (%)|%|70|140|0
INR||0.85|1.2|2
APTT|s|24|36|1
Fibrinogen|g/L|2|4|2
D-Dimer|mg/L FEU||0.5|2
""",
)
FOREIGN = assays(
    "foreign",
    """
Đường huyết đói (Fasting glucose)|mmol/L|3.9|5.6|2
HbA1c|%||5.7|1
Ure (Urea)|mmol/L|2.76|8.07|2
Creatinine|µmol/L|44|106|0|59 104 45 84
eGFR (CKD-EPI)|mL/min/1.73m²|90||0
Men gan AST (SGOT)|U/L||32|0
Men gan ALT (SGPT)|U/L||33|0
Cholesterol toàn phần (Total cholesterol)|mmol/L||5.18|2
HDL Cholesterol|mmol/L|1.04||2
LDL Cholesterol (direct)|mmol/L||3.36|2
Triglycerides|mmol/L||1.7|2
Axit uric (Uric acid)|µmol/L|142|420|0|202 417 143 340
Sắt huyết thanh (Iron)|µmol/L|5.8|34.5|1
""",
)
HORMONES = assays(
    "hormones",
    """
TSH|µIU/mL|0.27|4.2|3
FT3|pmol/L|3.1|6.8|2
FT4|pmol/L|12|22|2
Ferritin|ng/mL|13|400|1
AFP|ng/mL||7|2
CEA|ng/mL||4.7|2
CA 125|U/mL||35|1
PSA toàn phần|ng/mL||4|3
Troponin T hs|ng/L||14|1
NT-proBNP|pg/mL||125|0
""",
)
GAS = assays(
    "gas",
    """
pH||7.35|7.45|3
pCO2|mmHg|35|45|1
pO2|mmHg|80|100|1
""",
)
OXY = assays(
    "oxy",
    """
tHb|g/dL|12|17|1
sO2|%|94|98|1
""",
)
MORE_SALTS = assays(
    "more",
    """
Na+|mmol/L|136|146|0
K+|mmol/L|3.4|4.5|1
Ca++|mmol/L|1.15|1.29|2
Cl-|mmol/L|98|106|0
""",
)
DERIVED = assays(
    "derived",
    """
Glu|mmol/L|3.9|5.8|1
Lac|mmol/L|0.5|1.6|1
HCO3-|mmol/L|21|28|1
AnGap|mmol/L|8|16|1
""",
)
OLD = assays(
    "old",
    """
Ure|mmol/l|2.5|7.5|1
Glucose|mmol/l|3.9|6.4|1
Creatinin|µmol/l|53|120|0|62 120 53 100
Acid uric|µmol/l|180|420|0|180 420 150 360
Bilirubin T.P|µmol/l||17|1
Bilirubin T.T|µmol/l||4.3|1
Protein T.P|g/l|65|82|0
Albumin|g/l|35|50|0
Cholesterol|mmol/l|3.9|5.2|1
Triglycerid|mmol/l|0.46|1.88|2
Na+|mmol/l|135|145|0
K+|mmol/l|3.5|5|1
Cl-|mmol/l|98|106|0
Calci|mmol/l|2.15|2.6|2
AST (GOT)|U/l||37|0
ALT (GPT)|U/l||40|0
Amylase|U/l||220|0
CK|U/l|24|190|0
""",
)


def _said(name: str, unit: str, *answers: str) -> Assay:
    return Assay(name, unit, None, None, 0, "urine", None, answers)


URINE = (
    _said("GLU (Glucose)", "mmol/L", "Âm tính", "Âm tính", "5.5", "14"),
    _said("BIL (Bilirubin)", "µmol/L", "Âm tính", "Âm tính", "17"),
    _said("KET (Cetonic)", "mmol/L", "Âm tính", "Âm tính", "1.5"),
    Assay("SG (Tỷ trọng)", "", 1.005, 1.03, 3, "urine"),
    _said("BLD (Hồng cầu)", "Ery/uL", "Âm tính", "25", "80", "Âm tính"),
    Assay("pH", "", 4.8, 7.4, 1, "urine"),
    _said("PRO (Protein)", "g/L", "Âm tính", "Âm tính", "0.3", "1.0"),
    _said("UBG (Urobilinogen)", "µmol/L", "Âm tính", "17"),
    _said("NIT (Nitrit)", "", "Âm tính", "Âm tính", "Dương tính"),
    _said("LEU (Bạch cầu)", "Leu/uL", "Âm tính", "70", "125", "500"),
)
QUICK = tuple(
    _said(name, "", "Âm tính", "Âm tính", "Dương tính")
    for name in (
        "HBsAg test nhanh", "HCV Ab test nhanh", "HIV Ab test nhanh", "Dengue virus NS1Ag", "Dengue IgM/IgG",
        "Syphilis test", "Cúm A/B test nhanh", "SARS-CoV-2 Ag", "Rotavirus test", "EV71 IgM",
    )
)  # fmt: skip


ONE_SEX = {"PSA toàn phần": "male", "CA 125": "female"}


def hormones(sex: str, rng: Random, count: int) -> tuple[Assay, ...]:
    """Return `count` of the hormones and markers that are measured in people of this sex."""
    return some(tuple(one for one in HORMONES if ONE_SEX.get(one.name, sex) == sex), rng, count)


def some(tests: tuple[Assay, ...], rng: Random, count: int) -> tuple[Assay, ...]:
    """Return `count` of the tests, in their order."""
    places = sorted(rng.sample(range(len(tests)), min(count, len(tests))))
    return tuple(tests[place] for place in places)
