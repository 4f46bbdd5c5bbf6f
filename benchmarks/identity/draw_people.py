"""Draw persons: families, twins, fathers and sons of one name, numbers as they are given out."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

_SURNAMES = ("NGUYỄN",) * 38 + ("TRẦN",) * 11 + ("LÊ",) * 10 + ("PHẠM",) * 7 + ("HOÀNG",) * 6 + ("VŨ",) * 4
_SURNAMES += (
    ("ĐẶNG",) * 3
    + ("BÙI",) * 3
    + ("ĐỖ",) * 2
    + ("NÔNG",) * 3
    + ("LƯU", "MA", "LÝ", "DƯƠNG", "HÀ", "NGÔ", "TRIỆU")
)
_MALE = ("VĂN", "VĂN", "ĐỨC", "MINH", "QUANG", "HỮU", "XUÂN", "ĐÌNH", "")
_FEMALE = ("THỊ", "THỊ", "THỊ", "THU", "NGỌC", "MINH", "THANH", "")
_GIVEN_MALE = (
    "AN",
    "ANH",
    "BÌNH",
    "CƯỜNG",
    "DŨNG",
    "ĐỨC",
    "HẢI",
    "HÙNG",
    "HƯNG",
    "KHÁNH",
    "LONG",
    "MINH",
    "NAM",
    "PHÚC",
    "QUÂN",
    "SƠN",
    "TÚ",
    "TƯ",
    "THẮNG",
    "TOÀN",
    "TUẤN",
    "VINH",
)
_GIVEN_FEMALE = (
    "AN",
    "ÁNH",
    "ANH",
    "CHI",
    "DUNG",
    "HÀ",
    "HẠNH",
    "HOA",
    "HOÀ",
    "HUỆ",
    "HƯƠNG",
    "LAN",
    "LINH",
    "MAI",
    "NGA",
    "NHUNG",
    "OANH",
    "PHƯƠNG",
    "THẢO",
    "THU",
    "TRANG",
    "YẾN",
)
_WARDS = tuple(
    f"Phường {name}" for name in ("Phan Đình Phùng", "Quan Triều", "Tích Lương", "Linh Sơn", "Gia Sàng")
)
_WARDS += tuple(
    f"{first} {second}"
    for first in ("Phú", "Yên", "Bình", "Đại", "Vạn", "Tân", "Nghĩa", "Kim")
    for second in ("Lạc", "Trạch", "Thuận", "Phúc", "Đình", "Thịnh", "Sơn", "Phượng", "Hoá", "Cường")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One who does not exist."""

    number: int
    name: str
    birth: date
    male: bool
    cccd: str | None
    """None for those who died or moved before it came."""
    cmnd: str | None
    insurance: str | None
    ward: str
    district: str
    mother_cccd: str | None = None
    """What a child's chart may carry."""


def draw_people(chance: random.Random, number: int) -> list[Person]:
    """Return persons in families; about one in twenty-five is a twin or bears a parent's name."""
    people: list[Person] = []
    while len(people) < number:
        father, mother = _person(chance, male=True), _person(chance, male=False)
        mother = replace(mother, ward=father.ward, district=father.district)
        family = [father, mother, *_children(chance, father, mother)]
        people += family[: number - len(people)]
    numbered = [replace(one, number=place) for place, one in enumerate(people)]
    return [_with_old_number(chance, one, numbered) for one in numbered]


def _with_old_number(chance: random.Random, person: Person, people: list[Person]) -> Person:
    """One old number in a hundred was given out twice: provinces counted for themselves."""
    if person.cmnd is None or chance.random() >= 0.01:
        return person
    return replace(person, cmnd=chance.choice(people).cmnd)


def _children(chance: random.Random, father: Person, mother: Person) -> list[Person]:
    children: list[Person] = []
    for _ in range(chance.choice((0, 1, 1, 2, 2, 3))):
        birth = father.birth + timedelta(days=365 * 20 + chance.randrange(365 * 18))
        if birth > date(2025, 6, 1):
            continue
        child = _person(chance, male=chance.random() < 0.5, birth=birth, surname=father.name.split()[0])
        home = {"ward": father.ward, "district": father.district, "mother_cccd": mother.cccd}
        child = replace(child, **home)
        if child.male and chance.random() < 0.12:
            child = replace(child, name=father.name)
        children.append(child)
        if chance.random() < 0.06:
            children.append(_twin(chance, child))
    return children


def _twin(chance: random.Random, child: Person) -> Person:
    """A twin: the same day, home and mother, numbers given out one after the other, names that rhyme."""
    male = child.male if chance.random() < 0.7 else not child.male
    given = chance.choice(_GIVEN_MALE if male else _GIVEN_FEMALE)
    name = (
        " ".join([*child.name.split()[:-1], given])
        if male == child.male
        else _name(chance, male, child.name.split()[0])
    )
    if name == child.name:
        name += " EM"
    before = child.cccd if male == child.male else None
    return replace(
        child,
        name=name,
        male=male,
        cccd=_cccd(chance, child.birth, male=male, after=before),
        insurance=_next(child.insurance),
        cmnd=f"{int(child.cmnd) + 1:09d}" if child.cmnd else None,
    )


def _person(
    chance: random.Random, *, male: bool, birth: date | None = None, surname: str | None = None
) -> Person:
    birth = birth or date(1930, 1, 1) + timedelta(days=chance.randrange(365 * 72))
    has_cccd, adult = chance.random() < 0.8, birth < date(2007, 1, 1)
    return Person(
        number=0,
        name=_name(chance, male, surname or chance.choice(_SURNAMES)),
        birth=birth,
        male=male,
        cccd=_cccd(chance, birth, male=male) if has_cccd else None,
        cmnd=f"09{chance.randrange(10**7):07d}" if adult and chance.random() < 0.7 else None,
        insurance=f"{chance.randrange(10**10):010d}" if chance.random() < 0.9 else None,
        ward=chance.choice(_WARDS),
        district=chance.choice(
            ("Đồng Hỷ", "Phú Lương", "Đại Từ", "Định Hóa", "Võ Nhai", "Phổ Yên", "Sông Công")
        ),
    )


def _name(chance: random.Random, male: bool, surname: str) -> str:  # noqa: FBT001
    middle, given = (
        chance.choice(_MALE if male else _FEMALE),
        chance.choice(_GIVEN_MALE if male else _GIVEN_FEMALE),
    )
    return " ".join(part for part in (surname, middle, given) if part)


def _cccd(chance: random.Random, birth: date, *, male: bool, after: str | None = None) -> str:
    if after is not None:
        return f"{int(after) + 1:012d}"
    century = (birth.year // 100 - 19) * 2 + (not male)
    return f"019{century}{birth.year % 100:02d}{chance.randrange(10**6):06d}"


def _next(number: str | None) -> str | None:
    return None if number is None else f"{(int(number) + 1) % 10**10:010d}"
