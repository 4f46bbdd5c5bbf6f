"""Layouts: who draws which form in which print, and which group may look at it."""

from collections.abc import Callable
from dataclasses import dataclass

from models.vocabulary import Form
from samples.drawn import Group
from samples.kit.desk import Desk
from samples.stays import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One print of one form."""

    form: Form
    name: str
    """Unique after the form, such as `2026-a`."""
    group: Group
    draw: Callable[[Desk, Case], None]
    serif: bool = True
    size: int = 44
    """Pixels an em of ordinary print."""
    fields: tuple[str, ...] = ()
    """Specialties that the print is for; empty for all."""
    kind: str | None = None
    """Kind of facility that the print is for."""

    @property
    def full_name(self) -> str:
        """Form and name."""
        return f"{self.form.value}/{self.name}"
