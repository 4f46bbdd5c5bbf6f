"""Read the phrase table once."""

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def load_phrases() -> dict[str, tuple[str, ...]]:
    """Return the phrases of each kind of field in `phrases.toml`."""
    text = files("models.codes").joinpath("phrases.toml").read_text(encoding="utf-8")
    return {kind: tuple(phrases) for kind, phrases in tomllib.loads(text).items()}
