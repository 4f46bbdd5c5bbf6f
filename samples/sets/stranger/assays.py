"""Tests of these laboratories, under the names that their machines and forms give them."""

from samples.tables.labs import Assay, assays

COUNT = assays(
    "count",
    """
Bạch cầu|10^9/L|4.0|10.0|2
Hồng cầu|10^12/L|3.8|5.6|2
Hemoglobin|g/dL|12.0|16.5|1
Hematocrit|%|36|48|1
MCV|fL|80|97|1
MCH|pg|26.5|33.5|1
RDW-CV|%|11.0|15.0|1
Tiểu cầu|10^9/L|150|400|0
Bạch cầu trung tính|%|45|75|1
Bạch cầu lympho|%|20|40|1
Bạch cầu mono|%|2|8|1
Bạch cầu ưa acid|%|1|6|1
Bạch cầu ưa base|%|0|1.5|1
""",
)
SERUM = assays(
    "serum",
    """
Đường huyết|mmol/L|3.9|6.1|1
Ure máu|mmol/L|2.8|7.2|1
Creatinine|µmol/L|58|110|0|62 115 53 97
SGOT|U/L||40|0
SGPT|U/L||41|0
GGT|U/L||55|0
Bilirubin toàn phần|µmol/L|3.4|20.5|1
Bilirubin trực tiếp|µmol/L||5.1|1
Protein toàn phần|g/L|64|83|1
Albumin máu|g/L|34|48|1
Cholesterol TP|mmol/L||5.2|2
Triglycerides|mmol/L||1.7|2
HDL-Cholesterol|mmol/L|1.03||2
LDL-Cholesterol|mmol/L||3.37|2
Acid uric máu|µmol/L|155|428|0|202 416 143 339
Natri|mmol/L|136|145|0
Kali|mmol/L|3.4|4.5|2
Clo|mmol/L|98|107|0
Canxi toàn phần|mmol/L|2.2|2.55|2
Amylase máu|U/L||100|0
CRP định lượng|mg/L||6|1
""",
)
OTHERS = assays(
    "others",
    """
TSH siêu nhạy|µIU/mL|0.35|4.94|3
FT4|pmol/L|9.0|19.1|2
Ferritin|ng/mL|20|250|1
CEA|ng/mL||5|2
CA 19-9|U/mL||37|1
Cyfra 21-1|ng/mL||3.3|2
PCT|ng/mL||0.05|3
Thời gian Prothrombin|giây|11.0|13.5|1
INR||0.9|1.2|2
aPTT|giây|26|36|1
Fibrinogen|g/L|2|4|2
""",
)
QUICK = tuple(
    Assay(name, "", None, None, 0, "quick", None, ("Âm tính", "Âm tính", "Dương tính"))
    for name in (
        "HBsAg", "Anti-HCV", "Anti-HIV", "Dengue NS1 Ag", "Dengue IgM", "Dengue IgG", "H. pylori", "Malaria Ag Pf/Pv",
        "Cúm A", "Cúm B", "Giang mai (RPR)", "Morphin/Heroin niệu",
    )
)  # fmt: skip


def some(tests: tuple[Assay, ...], count: int, chance: list[float]) -> tuple[Assay, ...]:
    """Return `count` of the tests in their order, those with the lowest of `chance`."""
    chosen = sorted(range(len(tests)), key=lambda place: chance[place])[:count]
    return tuple(tests[place] for place in sorted(chosen))
