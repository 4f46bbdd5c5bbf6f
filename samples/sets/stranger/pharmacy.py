"""What these houses prescribe."""

from random import Random

from samples.orders import Order
from samples.stays import Case
from samples.tables.drugs import Drug

_SHELF = """
Paracetamol|Partamol|500mg|viên|any
Cefdinir||300mg|viên|any
Cefaclor||250mg|viên|any
Esomeprazol|Stadnex|20mg|viên|any
Drotaverin|Nospa|40mg|viên|any
Alverin citrat|Spasmaverin|40mg|viên|any
Mecobalamin||500mcg|viên|any
Magnesi lactat + Vitamin B6|Magne-B6|470mg/5mg|viên|any
Calci lactat||300mg|viên|any
Desloratadin||5mg|viên|any
Dexclorpheniramin||2mg|viên|any
Bilastin||20mg|viên|any
Valsartan||80mg|viên|heart
Lisinopril||10mg|viên|heart
Nebivolol||5mg|viên|heart
Isosorbid mononitrat|Imdur|30mg|viên|heart
Pitavastatin||2mg|viên|heart
Vildagliptin|Galvus|50mg|viên|heart
Itoprid|Elthon|50mg|viên|gut
Rebamipid|Mucosta|100mg|viên|gut
Trimebutin|Debridat|100mg|viên|gut
Etoricoxib||60mg|viên|joint
Aceclofenac||100mg|viên|joint
Thiocolchicosid||4mg|viên|joint
Hoạt huyết dưỡng não||150mg|viên|joint
Độc hoạt tang ký sinh||0,5g|viên|joint
Olanzapin||10mg|viên|mind
Risperidon||2mg|viên|mind
Haloperidol||1,5mg|viên|mind
Sertralin||50mg|viên|mind
Mirtazapin||30mg|viên|mind
Trihexyphenidyl|Trihex|2mg|viên|mind
Diazepam|Seduxen|5mg|viên|mind
Carbamazepin||200mg|viên|mind
Cefpodoxim||40mg/5ml|chai|child
Racecadotril|Hidrasec|10mg|gói|child
Kẽm sulfat||20mg|viên|child
Siro ho Astex||90ml|chai|child
Lactobacillus acidophilus||1g|gói|child
Vitamin D3||400IU|lọ|child
"""
SHELF = tuple(
    Drug(name, brand or None, strength, unit, (kind,), "oral")
    for name, brand, strength, unit, kind in (row.split("|") for row in _SHELF.strip().splitlines())
)
GROUPS = {
    "cardiac": "heart", "endocrine": "heart", "renal": "heart", "digestive": "gut", "joint": "joint", "rehab": "joint",
    "trauma": "joint", "child": "child",
}  # fmt: skip


def dispensed(case: Case, rng: Random, count: int, *, group: str = "") -> list[Order]:
    """Draw drugs for a specialty, each with a quantity and directions in words."""
    kind = group or GROUPS.get(case.stay.field, "any")
    own = [drug for drug in SHELF if drug.fields == (kind,)]
    others = (
        [] if kind == "child" else [drug for drug in SHELF if drug.fields == ("any",) and drug not in own]
    )
    chosen = rng.sample(own, min(len(own), count)) if kind != "any" else rng.sample(own, count)
    chosen = (chosen[: max(2, count // 2)] if others else chosen) + rng.sample(
        others, min(len(others), count)
    )
    return [_order(drug, rng) for drug in chosen[:count]]


def _order(drug: Drug, rng: Random) -> Order:
    unit = drug.unit
    if unit in {"chai", "lọ"}:
        words = rng.choice(("Uống 5ml x 2 lần/ngày", "Ngày uống 3 lần, mỗi lần 2,5ml"))
        return Order(drug=drug, quantity=rng.choice((1, 1, 2)), directions=words)
    times, days = rng.choice((1, 2, 2, 3)), rng.choice((5, 7, 10, 14, 28))
    parts = {1: ("tối",), 2: ("sáng", "tối"), 3: ("sáng", "trưa", "chiều")}[times]
    after = rng.choice(("", " (sau ăn)", " (trước ăn)", ""))
    words = rng.choice(
        (
            f"Uống {' - '.join(f'{part} 1 {unit}' for part in parts)}{after}",
            f"Ngày {times} lần, lần 1 {unit}{after}",
            f"{', '.join(f'{part.capitalize()} 1' for part in parts)}{after}",
        )
    )
    return Order(drug=drug, quantity=times * days, directions=words)
