"""Invented orders of drugs: what a doctor writes for a stay. For drawing only, no clinical advice."""

from dataclasses import dataclass
from random import Random

from samples.stays import Case
from samples.tables.drugs import DRUGS, Drug

_WORD = {"viên": "viên", "gói": "gói", "ống": "ống"}
_TIMES = ("sáng", "trưa", "chiều", "tối")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One drug with quantity and directions."""

    drug: Drug
    quantity: int
    directions: str


def make_orders(
    case: Case, rng: Random, *, count: int, routes: tuple[str, ...] = ("oral",)
) -> tuple[Order, ...]:
    """Draw `count` orders that suit the specialty; fewer when the table has no more."""
    suits = [drug for drug in DRUGS if drug.route in routes and case.stay.field in drug.fields]
    common = [drug for drug in DRUGS if drug.route in routes and "any" in drug.fields]
    pool = {drug.name: drug for drug in rng.sample([*suits, *common], len(suits) + len(common))}
    chosen = sorted(pool.values(), key=lambda drug: case.stay.field not in drug.fields)[:count]
    return tuple(_order(drug, rng) for drug in rng.sample(chosen, len(chosen)))


def _order(drug: Drug, rng: Random) -> Order:
    if drug.route != "oral" or drug.unit not in _WORD:
        return Order(drug=drug, quantity=rng.randint(1, 4), directions=_outside(drug, rng))
    a_time, times = rng.choice((1, 1, 1, 2)), rng.choice((1, 2, 2, 3))
    days = rng.choice((5, 7, 10, 14, 30))
    return Order(drug=drug, quantity=a_time * times * days, directions=_oral(drug, rng, a_time, times))


def _oral(drug: Drug, rng: Random, a_time: int, times: int) -> str:
    unit = drug.unit
    some = {1: ("sáng",), 2: ("sáng", "chiều"), 3: ("sáng", "trưa", "tối")}[times]
    each = ", ".join(f"{part} {a_time} {unit}" for part in some)
    after = rng.choice(("", "", " sau ăn", " trước ăn 30 phút"))
    return rng.choice(
        (
            f"Ngày uống {times} lần, mỗi lần {a_time} {unit}{after}",
            f"Uống ngày {a_time * times} {unit} chia {times} lần{after}",
            f"Uống {each}{after}",
            f"Sáng {a_time} {unit}, tối {a_time} {unit}{after}" if times == 2 else f"Uống {each}",
            f"Ngày uống {a_time * times:02d} {unit}, {each}",
        )
    )


def _outside(drug: Drug, rng: Random) -> str:
    return {
        "oral": f"Uống ngày {rng.randint(1, 2)} {drug.unit}",
        "inject": rng.choice(
            ("Tiêm tĩnh mạch chậm ngày 2 lần", "Tiêm bắp ngày 1 lần", "Tiêm dưới da trước ăn sáng 10 đơn vị")
        ),
        "infuse": rng.choice(("Truyền tĩnh mạch 40 giọt/phút", "Truyền TM XXX giọt/phút")),
        "inhale": rng.choice(("Khí dung ngày 2 lần", "Hít ngày 2 lần, mỗi lần 1 nhát")),
        "outside": rng.choice(
            ("Nhỏ mũi ngày 3 lần", "Bôi ngoài da ngày 2 lần", "Nhỏ mắt ngày 4 lần, mỗi lần 1 giọt")
        ),
    }[drug.route]
