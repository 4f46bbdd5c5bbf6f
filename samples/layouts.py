"""Layouts: who draws which form in which print, and which group may look at it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

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


class Print(NamedTuple):
    """A row of a form's list of layouts; the parts are those of `Layout`."""

    name: str
    group: Group
    draw: Callable[[Desk, Case], None]
    size: int
    serif: bool = True
    fields: tuple[str, ...] = ()
    kind: str | None = None


def layouts(form: Form, *prints: Print) -> tuple[Layout, ...]:
    """Return the layouts of a form."""
    return tuple(Layout(form=form, **row._asdict()) for row in prints)
