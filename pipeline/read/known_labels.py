"""Is a text a printed label of a form that we know, does it begin with one, how is that spelled?"""

import functools

from models.forms.load import load_forms
from pipeline.read.base_letters import base_letters

_EDGES = " .:*"
_WORDS = 6
"""Words of the longest label that a text is looked at for."""


def is_label(text: str) -> bool:
    """Tell whether a whole text is a label of any form that a value belongs to."""
    return _bare(text) in _known()


def begins_with_label(text: str) -> bool:
    """Tell whether the first words of a text are such a label."""
    words = text.split()[:_WORDS]
    return any(_bare(" ".join(words[:end])) in _known() for end in range(1, len(words) + 1))


def spelling(text: str) -> str | None:
    """Return how a label, title or other printed words of a form are spelled, in lower case.

    The length is that of `text`, which differs in accents and case only; None for other texts.
    """
    bare = _bare(text)
    found = _spelled().get(bare)
    at = base_letters(text).find(bare)
    return None if found is None else f"{text[:at]}{found}{text[at + len(bare) :]}".lower()


def _bare(text: str) -> str:
    return base_letters(text).strip(_EDGES)


@functools.cache
def _known() -> frozenset[str]:
    """The labels of all forms that a value belongs to, as `base_letters` writes them."""
    known = (label for form in load_forms().values() for label in form.labels if label.field)
    return frozenset(_bare(text) for label in known for text in label.text)


@functools.cache
def _spelled() -> dict[str, str]:
    """How printed words of forms are spelled, by their letters without accents, where all agree."""
    found: dict[str, set[str]] = {}
    for form in load_forms().values():
        for text in (*form.titles, *form.hints, *(text for label in form.labels for text in label.text)):
            found.setdefault(_bare(text), set()).add(text.strip(_EDGES).lower())
    return {bare: spelled.pop() for bare, spelled in found.items() if bare and len(spelled) == 1}
