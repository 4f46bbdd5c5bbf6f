"""How long charts are kept, by category."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

DEFAULT, DEATH = "inpatient", "death"


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One line of the table."""

    vi: str
    en: str
    years: int | None = None
    """None: kept for ever."""

    def ends_on(self, ended: date) -> date | None:
        """Return the last day to keep a chart whose stay ended on that day; None: for ever."""
        return None if self.years is None else date(ended.year + self.years, 12, 31)


@cache
def retention_categories() -> dict[str, Category]:
    """Return category → how long."""
    written = files("models.codes").joinpath("retention.toml").read_text(encoding="utf-8")
    return {name: Category(**told) for name, told in tomllib.loads(written).items()}
