"""Which language a person is spoken to in: decided once, from what stands around the program."""

import os
from typing import Literal

from sohoa.settings_file import from_file

Language = Literal["vi", "en"]


def language() -> Language:
    """Return `vi` or `en`.

    SOHOA_LANG decides, then `lang` in sohoa.toml, then the locale in the order that POSIX gives it.
    Anything that is not Vietnamese is answered in English.
    """
    chosen = os.environ.get("SOHOA_LANG") or from_file("lang")
    wishes = (chosen, *(os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")))
    first = next((wish for wish in wishes if wish), "en")
    return "vi" if str(first).lower().startswith("vi") else "en"
