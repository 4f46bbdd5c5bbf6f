"""Which language a person is spoken to in: decided once, from what stands around the program."""

import os
from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]


def language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return `vi` or `en`.

    SOHOA_LANG decides; where it is not set, the locale does, in the order that POSIX gives it.
    Anything that is not Vietnamese is answered in English.
    """
    for name in ("SOHOA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        chosen = environment.get(name, "")
        if chosen:
            return "vi" if chosen.lower().startswith("vi") else "en"
    return "en"
