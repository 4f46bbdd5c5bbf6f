"""Drugs as they are prescribed: how much, and how to take them in several ways of saying it."""

from dataclasses import dataclass
from random import Random

DAY = ("Sáng", "Trưa", "Chiều", "Tối")
DOSES = ((1, 0, 0, 1), (1, 0, 1, 0), (1, 1, 0, 1), (2, 0, 2, 0), (0, 0, 0, 1), (1, 0, 0, 0), (1, 1, 1, 0))
SHORT = {"viên": "v", "gói": "g", "ống": "ô", "nang": "v"}
ONES = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
TEN, HUNDRED = 10, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Cure:
    """One drug; `how` in one sentence, `lines` the same in two, `brief` in a doctor's short words."""

    drug: str
    brand: str
    strength: str
    unit: str
    quantity: int
    doses: tuple[int, int, int, int]
    days: int
    how: str
    lines: tuple[str, str]
    brief: str

    @property
    def times(self) -> str:
        """Doses under the times of the day, as the truth has them."""
        return ", ".join(f"{part} {dose}" for part, dose in zip(DAY, self.doses, strict=True) if dose)


def cures(pool: str, rng: Random, count: int) -> list[Cure]:
    """Draw `count` drugs of `name | brand | strength | unit | way`, one a row, in the pool's order."""
    rows = [[part.strip() for part in row.split("|")] for row in pool.strip().splitlines()]
    chosen = sorted(rng.sample(range(len(rows)), min(count, len(rows))))
    return [_cure(*rows[place], rng=rng) for place in chosen]


def _cure(drug: str, brand: str, strength: str, unit: str, way: str, *, rng: Random) -> Cure:
    doses, days = rng.choice(DOSES), rng.choice((5, 7, 10, 14, 15, 28, 30))
    total, parts = sum(doses), sum(map(bool, doses))
    quantity = total * days
    if way == "oral":
        how, lines, brief = _oral(doses, total // parts, parts, unit, rng)
    else:
        text = rng.choice(WAYS[way])
        first, comma, last = text.partition(", ")
        how, lines, brief = text, (first + comma.strip(), last), text
        quantity = rng.randint(4, 20) if way == "herb" else rng.randint(1, 6)
    return Cure(
        drug=drug, brand=brand, strength=strength, unit=unit, quantity=quantity, doses=doses, days=days,
        how=how, lines=lines, brief=brief,
    )  # fmt: skip


def _oral(
    doses: tuple[int, ...], each: int, parts: int, unit: str, rng: Random
) -> tuple[str, tuple[str, str], str]:
    meal = rng.choice((" sau ăn", " trước ăn 30 phút", "", " sau ăn no"))
    told = ", ".join(f"{part.lower()} {dose} {unit}" for part, dose in zip(DAY, doses, strict=True) if dose)
    how = rng.choice(
        (
            f"Ngày uống {parts} lần, mỗi lần {each} {unit}{meal}",
            f"Uống {told}{meal}",
            f"Uống ngày {parts} lần x {each} {unit}/lần{meal}",
        )
    )
    shared = f", chia {parts} lần" if parts > 1 else ""
    lines = (f"Ngày uống {each * parts} {unit}{shared}{meal}", f"({told})")
    return how, lines, f"uống {each}{SHORT.get(unit, unit)} x {parts} l/ngày{meal}"


WAYS = {
    "drops": (
        "Nhỏ mắt phải ngày 4 lần, mỗi lần 1 giọt",
        "Nhỏ hai mắt ngày 6 lần, mỗi lần 1 - 2 giọt",
        "Nhỏ mắt trái 3 lần/ngày, cách nhau 15 phút",
    ),
    "ointment": ("Tra mắt tối trước khi ngủ, 1 lần/ngày", "Bôi lớp mỏng ngày 2 lần, sáng và tối"),
    "nose": ("Xịt mũi ngày 2 lần, mỗi bên 1 nhát", "Nhỏ mũi ngày 3 lần, mỗi bên 2 giọt"),
    "inject": (
        "Tiêm tĩnh mạch chậm, ngày 2 lần cách 12 giờ",
        "Tiêm bắp sâu, ngày 1 lần lúc 8 giờ",
        "Pha 10 ml nước cất, tiêm TM chậm 8h - 20h",
    ),
    "infuse": (
        "Truyền tĩnh mạch 40 giọt/phút, lúc 8 giờ",
        "Truyền TM 30 giọt/phút, ngày 1 lần",
        "Truyền TM XX giọt/phút, trong 60 phút",
    ),
    "insulin": (
        "Tiêm dưới da sáng 14 UI, chiều 10 UI trước ăn 30 phút",
        "Tiêm dưới da 12 UI lúc 21 giờ, đổi vị trí tiêm mỗi ngày",
        "Tiêm dưới da trước 3 bữa ăn, mỗi lần 6 UI",
    ),
    "herb": ("",),
}


def in_words(number: int) -> str:
    """Write a whole number from 1 to 999 in Vietnamese."""
    hundreds, rest = divmod(number, HUNDRED)
    if hundreds:
        link = " linh" if 0 < rest < TEN else ""
        return f"{ONES[hundreds]} trăm{link} {in_words(rest)}".strip()
    tens, ones = divmod(number, TEN)
    if not tens:
        return ONES[ones]
    head = "mười" if tens == 1 else f"{ONES[tens]} mươi"
    last = {0: "", 1: "một" if tens == 1 else "mốt", 5: "lăm"}.get(ones, ONES[ones])
    return f"{head} {last}".strip()
