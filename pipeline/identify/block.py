"""Keys under which the same person is looked for: pairs that share none are never compared."""

from models.identity import Identity
from pipeline.identify.skeleton import skeleton

CROWDED = 60
"""A key that more records share than this tells nothing and is left out; numbers of persons never are."""

_CCCD, _CMND, _TAIL, _DAY = 12, 9, 6, 10


def block(identity: Identity) -> tuple[str, ...]:
    """Return the keys of an identity, the strongest first.

    Numbers whole and by their last six digits (the first ones are misread as often as they are shared), the
    name with the year or the day of birth, the given name with the whole date, date and ward, name and ward.
    """
    keys = [*_numbers(identity)]
    name = skeleton(identity.name) if identity.name else ""
    given = name.split(" ")[-1] if name else ""
    birth, ward = identity.birth or "", skeleton(identity.ward) if identity.ward else ""
    if name and birth:
        keys.append(f"n:{name}|{birth[:4]}")
    if name and ward:
        keys.append(f"w:{name}|{ward}")
    if len(birth) == _DAY:
        keys += [f"d:{name}|{birth[4:]}", f"g:{given}|{birth}"]
        if ward:
            keys.append(f"a:{birth}|{ward}")
    return tuple(dict.fromkeys(keys))


def is_number(key: str) -> bool:
    """Tell whether a key is a person's number, whole."""
    return key[:2] in {"c:", "m:", "b:"}


def _numbers(identity: Identity) -> list[str]:
    keys = []
    number = identity.national_id or ""
    if len(number) == _CCCD:
        keys += [f"c:{number}", f"t:{number[-_TAIL:]}", f"h:{number[: -_TAIL + 2]}"]
    if len(number) == _CMND:
        keys += [f"m:{number}", f"u:{number[-_TAIL:]}"]
    if identity.insurance:
        keys += [f"b:{identity.insurance}", f"v:{identity.insurance[-_TAIL:]}"]
    return keys
