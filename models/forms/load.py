"""Read all form definitions once: the installed ones, and the operator's own prints beside them."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError

from models.forms.definition import FormDefinition, Kind, Label, LabelSet
from models.forms.own import own_folders, own_prints
from models.vocabulary import Form


def load_forms() -> dict[Form, FormDefinition]:
    """Return one definition a form: own labels, titles, shared ones; prints of the operator come first.

    A print of the operator that cannot be understood is left out: it must not stop a night. `sohoa doctor`
    and `sohoa form check` name it.

    Raises:
        pydantic.ValidationError: an installed definition does not follow `FormDefinition`.
    """
    return _load(own_folders())


def form_of_print(source: Path) -> Form | None:
    """Return the form that one of the operator's prints belongs to, None where it cannot be understood."""
    own = _own(source)
    return own.form if own is not None else None


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> dict[Form, FormDefinition]:
    forms = {}
    for folder in sorted(files("models.forms").iterdir(), key=lambda entry: entry.name):
        source = folder.joinpath("form.toml")
        if not folder.is_dir() or not source.is_file():
            continue
        definition = FormDefinition.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
        forms[definition.form] = _with_labels(definition)
    for source in (one for folder in folders for one in own_prints(folder)):
        own = _own(source)
        if own is not None:
            forms[own.form] = _joined(own, forms[own.form])
    return forms


def _shared(name: str) -> tuple[Label, ...]:
    text = files("models.forms").joinpath("shared", f"{name}.toml").read_text(encoding="utf-8")
    return LabelSet.model_validate(tomllib.loads(text)).labels


def _with_labels(definition: FormDefinition) -> FormDefinition:
    shared = tuple(label for name in definition.uses for label in _shared(name))
    # "GIẤY RA VIỆN" holds the label "Ra viện": a title is claimed whole, before anything inside it.
    titles = Label(text=definition.titles, kind=Kind.NONE)
    return definition.model_copy(update={"labels": (*definition.labels, titles, *shared)})


def _own(source: Path) -> FormDefinition | None:
    try:
        return _with_labels(FormDefinition.model_validate(tomllib.loads(source.read_text(encoding="utf-8"))))
    except (OSError, ValueError, ValidationError):
        return None


def _joined(own: FormDefinition, known: FormDefinition) -> FormDefinition:
    """The print before what is known of its form: of two labels with one wording its own one counts."""
    return known.model_copy(
        update={
            "titles": tuple(dict.fromkeys((*own.titles, *known.titles))),
            "hints": tuple(dict.fromkeys((*own.hints, *known.hints))),
            "labels": (*own.labels, *known.labels),
            "tables": tuple(dict.fromkeys((*own.tables, *known.tables))),
            "boilerplate": tuple(dict.fromkeys((*own.boilerplate, *known.boilerplate))),
        }
    )
