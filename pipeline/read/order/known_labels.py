"""Is a text a printed label of a form that we know, or does it begin with one?"""

import functools

from models.forms.load import load_forms
from pipeline.read.fold import fold

_WORDS = 6
"""Words of the longest label that a text is looked at for."""


def is_label(text: str) -> bool:
    """Tell whether a whole text is a label of any form that a value belongs to."""
    return _bare(text) in _known()


def begins_with_label(text: str) -> bool:
    """Tell whether the first words of a text are such a label."""
    words = text.split()[:_WORDS]
    return any(_bare(" ".join(words[:end])) in _known() for end in range(1, len(words) + 1))


def _bare(text: str) -> str:
    return fold(text).strip(" .:*")


@functools.cache
def _known() -> frozenset[str]:
    """The labels of all forms that a value belongs to, as `fold` writes them."""
    known = (label for form in load_forms().values() for label in form.labels if label.field)
    return frozenset(_bare(text) for label in known for text in label.text)
