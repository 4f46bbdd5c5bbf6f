"""Tests as southern and private laboratories call them."""

from samples.tables.labs import Assay, assays

CELLS = assays(
    "cells",
    """
WBC|K/uL|4.6|10.2|2
NEU%|%|45|70|1
LYM%|%|20|45|1
MONO%|%|0|12|1
EOS%|%|0|7|1
BASO%|%|0|2.5|1
RBC|M/uL|3.8|5.5|2
Hb|g/dL|12|17|1
Hct|%|34|50|1
MCV|fL|78|98|1
MCH|pg|26.5|33.5|1
MCHC|g/dL|31.5|36.5|1
RDW-CV|%|11|15.5|1
PLT|K/uL|142|424|0
MPV|fL|7.2|11.5|1
""",
)
JUICES = assays(
    "juices",
    """
Đường huyết lúc đói|mmol/L|4.1|5.9|2
Ure máu|mmol/L|1.7|8.3|2
Creatinine máu|µmol/L|58|110|1
eGFR (CKD-EPI)|mL/min/1.73m2|90||0
AST (SGOT)|U/L||35|1
ALT (SGPT)|U/L||45|1
GGT|U/L||55|1
Bilirubin toàn phần|µmol/L|5|21|1
Bilirubin trực tiếp|µmol/L||5.1|1
Cholesterol toàn phần|mmol/L||5.2|2
HDL-Cholesterol|mmol/L|1.03||2
LDL-Cholesterol|mmol/L||3.36|2
Triglyceride|mmol/L||1.7|2
Acid uric|µmol/L|202|416|0
Natri|mmol/L|136|146|1
Kali|mmol/L|3.4|4.5|2
Clo|mmol/L|98|109|1
Calci toàn phần|mmol/L|2.1|2.55|2
Albumin|g/L|35|52|1
CRP định lượng|mg/L||5|2
""",
)
GLANDS = assays(
    "glands",
    """
TSH siêu nhạy|µIU/mL|0.35|4.94|3
Free T4|ng/dL|0.7|1.48|2
Free T3|pg/mL|1.58|3.91|2
Ferritin|ng/mL|21.8|274.6|1
CEA|ng/mL||5|2
CA 19-9|U/mL||37|1
Vitamin D toàn phần (25-OH)|ng/mL|30|100|1
Troponin I siêu nhạy|pg/mL||26.2|1
""",
)


def _worded(name: str, words: tuple[str, ...]) -> Assay:
    return Assay(name, "", None, None, 0, "worded", None, words)


STRIP = (
    _worded("Glucose", ("Âm tính", "Âm tính", "1+")),
    _worded("Bilirubin", ("Âm tính",)),
    _worded("Ketone", ("Âm tính", "Vết")),
    *assays("strip", "Tỷ trọng||1.005|1.03|3\npH||4.8|7.4|1"),
    _worded("Hồng cầu", ("Âm tính", "1+", "2+")),
    _worded("Protein", ("Âm tính", "Vết", "2+")),
    _worded("Nitrit", ("Âm tính", "Dương tính")),
    _worded("Bạch cầu", ("Âm tính", "1+")),
)
SWIFT = (
    _worded("HBsAg", ("Âm tính", "Dương tính")),
    _worded("Anti-HCV", ("Âm tính",)),
    _worded("HIV Combo Ag/Ab", ("Âm tính",)),
    _worded("Dengue NS1 Ag", ("Âm tính", "Dương tính")),
    _worded("H. pylori IgG", ("Âm tính", "Dương tính")),
)
