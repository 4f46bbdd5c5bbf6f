"""What these houses prescribe."""

from random import Random

from samples.orders import Order
from samples.stays import Case
from samples.tables.drugs import Drug

_SHELF = """
Paracetamol|Hapacol 650|650mg|viên|any
Cefuroxim|Cefaxim|500mg|viên|any
Amoxicilin + Acid clavulanic|Curam|875mg + 125mg|viên|any
Levofloxacin|Levoflex|500mg|viên|any
Methylprednisolon|Medrol|16mg|viên|any
Pantoprazol|Pantoloc|40mg|viên|any
Rabeprazol|Rabicad|20mg|viên|any
Alimemazin|Thenadin|5mg|viên|any
Acetylcystein|Acemuc|200mg|gói|any
Bromhexin|Bisolvon|8mg|viên|any
Vitamin B1 + B6 + B12|Neurobion|100mg + 200mg + 200mcg|viên|any
Spironolacton|Verospiron|25mg|viên|heart
Furosemid|Agifuros|40mg|viên|heart
Telmisartan|Micardis|40mg|viên|heart
Bisoprolol|Concor|2,5mg|viên|heart
Perindopril|Coversyl|5mg|viên|heart
Atorvastatin|Lipitor|20mg|viên|heart
Clopidogrel|Plavix|75mg|viên|heart
Trimetazidin|Vastarel MR|35mg|viên|heart
Metformin|Glucophage XR|750mg|viên|heart
Gliclazid|Diamicron MR|60mg|viên|heart
Sorbitol|Sorbitol Sanofi|5g|gói|gut
Domperidon|Motilium-M|10mg|viên|gut
Ursodeoxycholic acid|Ursobil|300mg|viên|gut
Silymarin|Legalon|70mg|viên|gut
Phloroglucinol|Spasfon|80mg|viên|gut
Colchicin|Colchicine Capel|1mg|viên|joint
Febuxostat|Feburic|80mg|viên|joint
Meloxicam|Mobic|7,5mg|viên|joint
Eperison|Myonal|50mg|viên|joint
Glucosamin|Viartril-S|1500mg|gói|joint
Piracetam|Nootropyl|800mg|viên|joint
Cefixim|Cefixime MKP|100mg|gói|child
Paracetamol|Efferalgan|150mg|gói|child
Oresol|Hydrite|4,1g|gói|child
Kẽm gluconat|Zinc-Kid|70mg|gói|child
Salbutamol|Ventolin|2mg|viên|child
Desloratadin|Aerius|60ml|chai|child
Bacillus clausii|Enterogermina|5ml|ống|child
"""
SHELF = tuple(
    Drug(name, brand, strength, unit, (kind,), "oral")
    for name, brand, strength, unit, kind in (row.split("|") for row in _SHELF.strip().splitlines())
)
GROUPS = {
    "cardiac": "heart", "endocrine": "heart", "renal": "heart", "neuro": "heart", "digestive": "gut",
    "joint": "joint", "rehab": "joint", "trauma": "joint", "child": "child",
}  # fmt: skip
TIMES = ("sáng", "trưa", "chiều", "tối")
DOSES = ((1, 0, 0, 0), (0, 0, 0, 1), (1, 0, 1, 0), (1, 0, 0, 1), (1, 1, 1, 0), (2, 0, 2, 0), (2, 0, 1, 0))


def shelf(case: Case, rng: Random, count: int) -> list[Drug]:
    """Draw different drugs for a specialty."""
    kind = GROUPS.get(case.stay.field, "any")
    own = [drug for drug in SHELF if drug.fields == (kind,)]
    rest = [drug for drug in SHELF if drug.fields == ("any",) and drug not in own] if kind != "child" else []
    mine = rng.sample(own, min(len(own), count if not rest else max(2, count - 2)))
    return mine + rng.sample(rest, min(len(rest), count - len(mine)))


def taken(rng: Random, days: int, unit: str) -> tuple[tuple[int, int, int, int], int]:
    """Draw doses by time of day, and how many units that makes."""
    doses = rng.choice(DOSES)
    return doses, (rng.choice((1, 2)) if unit in {"chai", "lọ"} else sum(doses) * days)


def spoken(drug: Drug, doses: tuple[int, ...], rng: Random, how: str) -> str:
    """Say how to take a drug: `comma` Sáng 1 viên, chiều 1 viên; `times` Ngày uống 2 lần …; `short` S:1 C:1."""
    unit, known = drug.unit, [(TIMES[place], dose) for place, dose in enumerate(doses) if dose]
    after = rng.choice(("", "", " sau ăn", " trước ăn"))
    if unit in {"chai", "lọ"}:
        return "Uống 5ml x 1 lần/ngày, buổi tối"
    if how == "comma":
        words = ", ".join(f"{time} {dose} {unit}" for time, dose in known) + after
        return words[0].upper() + words[1:]
    if how == "times":
        return f"Ngày uống {len(known)} lần, mỗi lần {known[0][1]} {unit} ({', '.join(t for t, _ in known)}){after}"
    return " - ".join(f"{time.capitalize()}: {dose:02d}" for time, dose in known)


def prescribed(case: Case, rng: Random, count: int, how: str) -> list[Order]:
    """Draw drugs with quantities and directions in words."""
    days, made = rng.choice((5, 7, 7, 10, 14, 28)), []
    for drug in shelf(case, rng, count):
        doses, quantity = taken(rng, days, drug.unit)
        if how == "times" and len({dose for dose in doses if dose}) > 1:
            doses, quantity = (1, 0, 1, 0), quantity if drug.unit in {"chai", "lọ"} else 2 * days
        made.append(Order(drug=drug, quantity=quantity, directions=spoken(drug, doses, rng, how)))
    return made
