"""Tests in the words of these laboratories."""

from samples.tables.labs import Assay, assays

LIST = {
    "SINH HOÁ": assays(
        "chemistry",
        """
Glucose đói|mmol/L|3.9|6.1|2
Ure|mmol/L|1.7|8.3|2
Creatinine|umol/L|44|106|1
Acid uric|umol/L|140|420|0
GOT (AST)|U/L|5|40|1
GPT (ALT)|U/L|5|41|1
Gamma GT|U/L|5|61|1
Bilirubin T|umol/L||21|1
Bilirubin D|umol/L||3.4|1
Cholesterol|mmol/L|3.6|5.2|2
Triglyceride|mmol/L|0.5|1.7|2
Na|mmol/L|135|150|0
K|mmol/L|3.5|5.5|2
Cl|mmol/L|96|110|0
CRP|mg/L||6|1
Amylase|U/L||100|0
""",
    ),
    "HUYẾT HỌC": assays(
        "blood",
        """
Hồng cầu|x10^12/L|4.0|5.8|2
Hemoglobin|g/L|120|170|0
Hematocrit|%|34|51|1
Bạch cầu|x10^9/L|4.0|10.0|1
Neutrophil|%|45|75|1
Lymphocyte|%|20|40|1
Tiểu cầu|x10^9/L|150|400|0
VS giờ thứ nhất|mm||15|0
""",
    ),
}

THREE = assays(
    "chemistry",
    """
Urê|mmol/L|2.5|7.5|1
Glucose|mmol/L|3.9|6.4|1
Creatinin|µmol/L|62|120|0
Cholesterol|mmol/L|3.9|5.2|1
Triglycerid|mmol/L|0.4|2.3|1
HDL - C|mmol/L|0.9||1
LDL - C|mmol/L||3.4|1
Protein|g/L|65|82|0
Albumin|g/L|35|50|0
Bil TP|µmol/L||17|1
Bil TT|µmol/L||4.3|1
AST|U/L||37|0
ALT|U/L||40|0
GGT|U/L|11|50|0
Natri|mmol/L|135|145|0
Kali|mmol/L|3.5|5|1
Clo|mmol/L|98|106|0
Calci|mmol/L|2.1|2.6|1
""",
)

CLOTS = assays(
    "clotting",
    """
Thời gian Prothrombin (PT)|giây|11|13.5|1
Tỷ lệ Prothrombin (PT%)|%|70|140|0
INR||0.85|1.15|2
APTT|giây|26|37|1
rAPTT||0.85|1.25|2
Fibrinogen|g/L|2|4|2
D-Dimer|µg/mL FEU||0.5|2
Tiểu cầu|G/L|150|400|0
""",
)

SEROLOGY = tuple(
    Assay(name, "", None, None, 0, "immune", None, words)
    for name, words in (
        ("HBsAg", ("Âm tính", "Dương tính")),
        ("Anti-HIV", ("Âm tính",)),
        ("Anti-HCV", ("Âm tính", "Dương tính")),
        ("Dengue NS1 Ag", ("Âm tính", "Dương tính")),
        ("Dengue IgM", ("Âm tính", "Dương tính")),
        ("Giang mai (RPR)", ("Âm tính",)),
        ("Cúm A/B Ag", ("Âm tính", "Dương tính")),
        ("Ký sinh trùng sốt rét", ("Âm tính",)),
    )
)

HORMONES = (
    *assays(
        "immune",
        "TSH|uIU/mL|0.35|4.94|3\nFT3|pg/mL|1.71|3.71|2\nFT4|ng/dL|0.70|1.48|2\nCEA|ng/mL||5|2\nCA 19-9|U/mL||37|1\nFerritin|ng/mL|21|274|1",
    ),
    Assay("HBsAg (CMIA)", "", None, None, 0, "immune", None, ("Negative", "Positive")),
)
