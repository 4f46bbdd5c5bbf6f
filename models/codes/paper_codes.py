"""From what stands on paper to the code that exchange files use; None where it has no equal."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from models.codes.folded import folded


def paper_code(field: str, printed: str) -> str | None:
    """Return the code of `field` (a table of `paper_codes.toml`) for a printed word or a contract's value.

    Letters are compared without case and marks; None where the list has no equal.
    """
    return _tables()[field].get(folded(printed))


def ethnic_group(printed: str) -> str | None:
    """Return the two digits of an ethnic group by any of its spellings, None for an unknown one."""
    return _groups().get(folded(printed))


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return {
        field: {folded(word): code for word, code in table.items()}
        for field, table in _read("paper_codes.toml").items()
    }


@cache
def _groups() -> Mapping[str, str]:
    groups = _read("ethnic_groups.toml")
    return {folded(name): code for code, names in groups.items() for name in names}


def _read(name: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(files("models.codes").joinpath(name).read_text(encoding="utf-8"))
