"""Drugs of the set's prescriptions, with doses by the time of day."""

from dataclasses import dataclass
from random import Random

from samples.kit.desk import Desk
from samples.kit.sheet import Run

_LISTED = """
Amlodipin|Amlor|5mg|Viên|800
Losartan kali|Cozaar|50mg|Viên|4200
Rosuvastatin|Crestor|10mg|Viên|9900
Metformin hydroclorid|Glucophage XR|750mg|Viên|3680
Gliclazid|Diamicron MR|30mg|Viên|2765
Esomeprazol|Nexium|40mg|Viên|22456
Rebamipid|Mucosta|100mg|Viên|3475
Paracetamol + Codein|Efferalgan Codein|500mg/30mg|Viên|3350
Paracetamol|Hapacol|650mg|Viên|550
Meloxicam|Mobic|7,5mg|Viên|9122
Eperison|Myonal|50mg|Viên|3416
Cefditoren|Meiact|200mg|Viên|24500
Amoxicilin + Acid clavulanic|Curam|1000mg|Viên|7100
Levocetirizin|Xyzal|5mg|Viên|7480
Montelukast|Singulair|10mg|Viên|13500
Acetylcystein|Acemuc|200mg|Gói|1900
Clopidogrel|Plavix|75mg|Viên|16800
Bisoprolol fumarat|Concor Cor|2,5mg|Viên|3147
Trimetazidin|Vastarel MR|35mg|Viên|2705
Pregabalin|Lyrica|75mg|Viên|17685
Calci carbonat + Vitamin D3||1250mg/125IU|Viên|840
Vitamin B1 + B6 + B12|Neurobion||Viên|2100
Diosmectit|Smecta|3g|Gói|4100
Alfuzosin|Xatral XL|10mg|Viên|15291
"""
TIMES = ("Sáng", "Trưa", "Chiều", "Tối")
_DOSES = ((1, 0, 0, 0), (0, 0, 0, 1), (1, 0, 1, 0), (1, 0, 0, 1), (1, 1, 1, 0), (2, 0, 2, 0), (1, 1, 0, 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cure:
    """One drug; `brand` and `strength` may be empty."""

    name: str
    brand: str
    strength: str
    unit: str
    price: int
    """Dong for one."""
    doses: tuple[int, ...]
    """At the four times of the day."""
    days: int

    @property
    def quantity(self) -> int:
        """Number for all days."""
        return sum(self.doses) * self.days

    @property
    def full(self) -> str:
        """The name with the brand between brackets."""
        return f"{self.name} ({self.brand})" if self.brand else self.name

    @property
    def label(self) -> str:
        """Name, brand, strength."""
        return f"{self.full} {self.strength}".strip()

    def by_time(self, pattern: str = "{0} {1}", glue: str = ", ") -> str:
        """Say the doses that are taken: {0} the time, {1} the number, {2} the unit in small letters."""
        taken = zip(TIMES, self.doses, strict=True)
        return glue.join(pattern.format(time, dose, self.unit.lower()) for time, dose in taken if dose)


def cures(rng: Random, least: int, most: int) -> tuple[Cure, ...]:
    """Draw drugs."""
    listed = [row.split("|") for row in _LISTED.strip().splitlines()]
    days = rng.choice((5, 7, 10, 14, 28, 30))
    return tuple(
        Cure(
            name=name,
            brand=brand,
            strength=strength,
            unit=unit,
            price=int(price),
            doses=rng.choice(_DOSES),
            days=days,
        )
        for name, brand, strength, unit, price in rng.sample(listed, rng.randint(least, most))
    )


def keep(desk: Desk, cure: Cure, runs: list[Run], directions: str, *, name: str = "", unit: str = "") -> None:
    """Record the truth about one drug; `name` and `unit` as printed where they differ."""
    cells = {
        "drug": name or cure.full,
        "strength": cure.strength or None,
        "quantity": str(cure.quantity),
        "unit": unit or cure.unit,
        "directions": directions,
    }
    desk.sheet.rows.setdefault("prescription_items", []).append((cells, runs))
