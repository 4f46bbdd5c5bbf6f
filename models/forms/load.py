"""Read all form definitions once."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from models.forms.definition import FormDefinition, Kind, Label, LabelSet
from models.vocabulary import Form


def _shared(name: str) -> tuple[Label, ...]:
    text = files("models.forms").joinpath("shared", f"{name}.toml").read_text(encoding="utf-8")
    return LabelSet.model_validate(tomllib.loads(text)).labels


@lru_cache(maxsize=1)
def load_forms() -> dict[Form, FormDefinition]:
    """Return every definition in `models/forms/<form>/form.toml`, its own labels, its titles, shared ones.

    Raises:
        pydantic.ValidationError: a definition does not follow `FormDefinition`.
    """
    forms = {}
    for folder in sorted(files("models.forms").iterdir(), key=lambda entry: entry.name):
        source = folder.joinpath("form.toml")
        if not folder.is_dir() or not source.is_file():
            continue
        definition = FormDefinition.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
        shared = tuple(label for name in definition.uses for label in _shared(name))
        # "GIẤY RA VIỆN" holds the label "Ra viện": a title is claimed whole, before anything inside it.
        titles = Label(text=definition.titles, kind=Kind.NONE)
        labels = (*definition.labels, titles, *shared)
        forms[definition.form] = definition.model_copy(update={"labels": labels})
    return forms
