"""Tests in the words of these laboratories."""

from samples.tables.labs import Assay, assays

SERVICES = assays(
    "chemistry",
    """
Định lượng Glucose [Máu]|mmol/L|4.1|5.9|2
Định lượng Urê máu [Máu]|mmol/L|2.8|8.1|1
Định lượng Creatinin (máu)|µmol/L|45|104|0|59 104 45 84
Định lượng Acid Uric [Máu]|µmol/L|143|420|0|202 420 143 339
Đo hoạt độ AST (GOT) [Máu]|U/L||37|1
Đo hoạt độ ALT (GPT) [Máu]|U/L||41|1
Đo hoạt độ GGT (Gama Glutamyl Transferase) [Máu]|U/L|8|61|0
Định lượng Bilirubin toàn phần [Máu]|µmol/L|3.4|17.1|1
Định lượng Bilirubin trực tiếp [Máu]|µmol/L||5.1|1
Định lượng Albumin [Máu]|g/L|35|52|1
Định lượng Cholesterol toàn phần (máu)|mmol/L||5.2|2
Định lượng Triglycerid (máu) [Máu]|mmol/L||1.7|2
Định lượng HDL-C (High density lipoprotein Cholesterol)|mmol/L|1.03||2
Định lượng LDL - C (Low density lipoprotein Cholesterol)|mmol/L||3.4|2
Định lượng Natri [Máu]|mmol/L|136|145|1
Định lượng Kali [Máu]|mmol/L|3.4|4.5|2
Định lượng Clo [Máu]|mmol/L|98|107|1
Định lượng Calci toàn phần [Máu]|mmol/L|2.15|2.55|2
Định lượng CRP hs (C-Reactive Protein high sensitivity)|mg/L||5|2
Định lượng Procalcitonin [Máu]|ng/mL||0.05|3
Định lượng NT-proBNP [Máu]|pg/mL||125|0
""",
)

COUNTS = assays(
    "blood",
    """
WBC|10^9/L|4.0|10.0|2
NEU#|10^9/L|2.0|7.5|2
LYM#|10^9/L|1.5|4.0|2
MON#|10^9/L|0.2|0.8|2
EOS#|10^9/L|0.04|0.4|2
BAS#|10^9/L|0.02|0.1|2
NEU%|%|45|75|1
LYM%|%|20|45|1
MON%|%|3|9|1
EOS%|%|1|8|1
BAS%|%|0|2|1
RBC|10^12/L|3.8|5.6|2
HGB|g/dL|12.0|16.5|1
HCT|%|35|49|1
MCV|fL|80|99|1
MCH|pg|27|33|1
MCHC|g/dL|31.5|35.5|1
RDW-CV|%|11.5|14.5|1
PLT|10^9/L|150|400|0
MPV|fL|7.0|11.5|1
PCT|%|0.1|0.28|2
""",
)

FORM = assays(
    "chemistry",
    """
Urê|mmol/l|2.5|7.5|1
Đường máu|mmol/l|3.9|6.4|1
Creatinin|µmol/l|53|120|0|62 120 53 100
Axit uric|µmol/l|150|420|0|180 420 150 360
Bilirubin TP|µmol/l||17|1
Bilirubin TT|µmol/l||4.3|1
Protein TP|g/l|65|82|0
Albumin|g/l|35|50|0
Cholesterol TP|mmol/l|3.9|5.2|1
Triglycerit|mmol/l|0.46|1.88|2
SGOT|U/l - 37°C||37|0
SGPT|U/l - 37°C||40|0
GGT|U/l - 37°C|7|50|0|11 50 7 32
Amylase|U/l - 37°C|28|100|0
Na+|mmol/l|135|145|0
K+|mmol/l|3.5|5|1
Cl-|mmol/l|98|106|0
Canxi TP|mmol/l|2.15|2.6|2
""",
)

PRIVATE = assays(
    "blood",
    """
Số lượng hồng cầu (RBC)|T/L|4.0|5.8|2
Huyết sắc tố (Hb)|g/L|125|175|0
Thể tích khối hồng cầu (Hct)|%|37|50|1
Thể tích trung bình HC (MCV)|fL|83|98|1
Số lượng bạch cầu (WBC)|G/L|4.0|10.0|1
Số lượng tiểu cầu (PLT)|G/L|150|450|0
""",
)

PRIVATE_CHEMISTRY = assays(
    "chemistry",
    """
Glucose (FPG)|mmol/L|3.9|5.6|2
HbA1c (HPLC)|%|4.0|5.6|1
Creatinine|µmol/L|53|106|1|62 106 44 80
eGFR (CKD-EPI 2021)|mL/min/1.73m²|90||0
Ferritin|ng/mL|30|400|1|30 400 13 150
Vitamin D (25-OH)|ng/mL|30|100|1
""",
)

HORMONES = (
    *assays("immune", "TSH|µIU/mL|0.27|4.20|3\nFT4|pmol/L|12.0|22.0|2\nBeta hCG|mIU/mL||5|1"),
    Assay("HBsAg miễn dịch tự động", "", None, None, 0, "immune", None, ("Âm tính", "Dương tính")),
    Assay("Anti-HCV", "", None, None, 0, "immune", None, ("Âm tính",)),
    Assay("H. pylori Ag (phân)", "", None, None, 0, "immune", None, ("Âm tính", "Dương tính")),
)

STRIP = (
    Assay("Màu sắc", "", None, None, 0, "urine", None, ("Vàng nhạt", "Vàng đục", "Đỏ nhạt")),
    *assays("urine", "SG|  |1.005|1.030|3\npH|  |4.8|7.4|1"),
    Assay("LEU", "Leu/µL", None, None, 0, "urine", None, ("Negative", "25", "500")),
    Assay("NIT", "", None, None, 0, "urine", None, ("Negative", "Positive")),
    Assay("PRO", "g/L", None, None, 0, "urine", None, ("Negative", "0.3", "1.0")),
    Assay("GLU", "mmol/L", None, None, 0, "urine", None, ("Negative", "14", "56")),
    Assay("KET", "mmol/L", None, None, 0, "urine", None, ("Negative", "1.5", "3.9")),
    Assay("UBG", "µmol/L", None, None, 0, "urine", None, ("3.2", "16", "33")),
    Assay("BIL", "µmol/L", None, None, 0, "urine", None, ("Negative", "17")),
    Assay("BLD", "Ery/µL", None, None, 0, "urine", None, ("Negative", "10", "200")),
)

GASES = (
    *assays(
        "gas",
        """
pH||7.350|7.450|3
pCO2|mmHg|35.0|45.0|1
pO2|mmHg|80.0|100.0|1
HCO3-act|mmol/L|22.0|26.0|1
HCO3-std|mmol/L|22.0|26.0|1
""",
    ),
    Assay("BE(B)", "mmol/L", None, None, 0, "gas", None, ("-1.2", "0.8", "-4.6", "2.1")),
    *assays(
        "gas",
        """
ctCO2|mmol/L|23.0|27.0|1
""",
    ),
    Assay("sO2", "%", None, None, 0, "gas", None, ("97.4", "95.1", "91.8", "88.0")),
    *assays(
        "gas",
        """
Na+|mmol/L|135|148|1
K+|mmol/L|3.50|5.10|2
Ca++|mmol/L|1.12|1.32|2
Lac|mmol/L|0.50|1.60|2
tHb|g/dL|11.5|17.4|1
""",
    ),
)
