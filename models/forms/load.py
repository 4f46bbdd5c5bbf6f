"""Read all form definitions once."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from models.forms.definition import FormDefinition, Label, LabelSet
from models.vocabulary import Form


def _shared(name: str) -> tuple[Label, ...]:
    text = files("models.forms").joinpath("shared", f"{name}.toml").read_text(encoding="utf-8")
    return LabelSet.model_validate(tomllib.loads(text)).labels


@lru_cache(maxsize=1)
def load_forms() -> dict[Form, FormDefinition]:
    """Return every definition in `models/forms/<form>/form.toml`, shared labels after its own.

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
        forms[definition.form] = definition.model_copy(update={"labels": definition.labels + shared})
    return forms
