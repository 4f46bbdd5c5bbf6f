"""What is wrong or doubtful in the form definitions, told so that no Python is needed to mend it."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from models.forms.definition import FormDefinition, Kind, Label, LabelSet
from pipeline.understand.fold import fold
from sohoa.definitions.zone_faults import zone_faults

TABLES = frozenset({"lab_results", "prescription_items"})
_SHORTEST = 4
"""Letters from which a wording may stand without a colon; shorter ones occur inside values."""
_COMPARABLE = 2
"""Letters that a wording needs to be compared at all."""
_SAFE = frozenset({Kind.NONE, Kind.HEADING, Kind.SIGNATURE})
"""Kinds that the pipeline trusts by their place only, however short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing to mend (`serious`) or to know: wordings that the order of labels decides."""

    file: str
    kind: str
    what: str
    serious: bool = True


def find_faults(*, form: str | None = None, folder: Traversable | None = None) -> tuple[Fault, ...]:
    """Check the definitions in `folder` (the installed ones when None); of one form when `form` is given.

    Raises:
        KeyError: no such form.
    """
    folder = folder if folder is not None else files("models.forms")
    shared, told = _shared(folder.joinpath("shared"))
    names = [entry.name for entry in folder.iterdir() if entry.joinpath("form.toml").is_file()]
    if form is not None and form not in names:
        raise KeyError(form)
    for name in sorted(names) if form is None else [form]:
        told += _form(folder.joinpath(name, "form.toml"), f"{name}/form.toml", shared, name=name)
    return tuple(told)


def faults_of_print(source: Path, *, folder: Traversable | None = None) -> tuple[Fault, ...]:
    """Check one print of the operator against the label sets in `folder` (the installed ones when None)."""
    folder = folder if folder is not None else files("models.forms")
    shared, _told = _shared(folder.joinpath("shared"))
    return tuple(_form(source, f"{source.parent.name}/{source.name}", shared))


def _shared(folder: Traversable) -> tuple[dict[str, tuple[Label, ...]], list[Fault]]:
    sets, told = {}, []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not entry.name.endswith(".toml"):
            continue
        file = f"shared/{entry.name}"
        known, faults = _read(entry, LabelSet, file)
        labels = known.labels if isinstance(known, LabelSet) else ()
        sets[entry.name.removesuffix(".toml")] = labels
        told += [*faults, *_short(labels, file), *_twice(labels, file)]
    return sets, told


def _form(
    source: Traversable, file: str, shared: dict[str, tuple[Label, ...]], *, name: str | None = None
) -> list[Fault]:
    known, told = _read(source, FormDefinition, file)
    if not isinstance(known, FormDefinition):
        return told
    if name is not None and known.form != name:
        told.append(Fault(file=file, kind="name", what=known.form))
    told += [Fault(file=file, kind="set", what=used) for used in known.uses if used not in shared]
    told += [Fault(file=file, kind="table", what=table) for table in known.tables if table not in TABLES]
    told += [
        Fault(file=file, kind=kind, what=what, serious=serious)
        for kind, what, serious in zone_faults(known, source)
    ]
    told += [*_short(known.labels, file), *_twice(known.labels, file)]
    labels = (*known.labels, *(label for used in known.uses for label in shared.get(used, ())))
    alone = {(fault.kind, fault.what) for fault in told}
    return told + [
        fault for fault in _twice(labels, file, serious=False) if ("twice", fault.what) not in alone
    ]


def _read(
    source: Traversable, model: type[FormDefinition | LabelSet], file: str
) -> tuple[object, list[Fault]]:
    try:
        return model.model_validate(tomllib.loads(source.read_text(encoding="utf-8"))), []
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return None, [Fault(file=file, kind="toml", what=str(error))]
    except ValidationError as error:
        told = ((".".join(map(str, one["loc"])), one["msg"]) for one in error.errors())
        return None, [Fault(file=file, kind="key", what=f"{place}: {message}") for place, message in told]


def _short(labels: tuple[Label, ...], file: str) -> Iterator[Fault]:
    """Wordings that would be found inside values, and those that nothing can be like."""
    for label in labels:
        for wording in label.text:
            length = len(fold(wording))
            guarded = label.colon or label.strict or label.start or label.kind in _SAFE
            if length < _COMPARABLE or (length < _SHORTEST and not guarded):
                yield Fault(file=file, kind="short", what=wording)


def _twice(labels: tuple[Label, ...], file: str, *, serious: bool = True) -> Iterator[Fault]:
    """Wordings that an earlier label has claimed already; `a → b` names who has it and who goes without."""
    first: dict[str, Label] = {}
    for label in labels:
        for wording in label.text:
            owner = first.setdefault(fold(wording), label)
            if owner is not label:
                what = f"{wording}: {_target(owner)} → {_target(label)}"
                yield Fault(file=file, kind="twice", what=what, serious=serious)


def _target(label: Label) -> str:
    return label.field or label.heading or label.kind.value
