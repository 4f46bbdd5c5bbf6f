"""A row of a set's registry."""

from collections.abc import Callable

from models.vocabulary import Form
from samples.kit.desk import Desk
from samples.layouts import Layout
from samples.stays import Case


def printed(
    form: Form,
    name: str,
    draw: Callable[[Desk, Case], None],
    size: int,
    *,
    serif: bool = True,
    fields: tuple[str, ...] = (),
    kind: str | None = None,
) -> Layout:
    """Return a layout that is for measuring only; the parts are those of `Layout`."""
    return Layout(
        form=form, name=name, group="test", draw=draw, size=size, serif=serif, fields=fields, kind=kind
    )
