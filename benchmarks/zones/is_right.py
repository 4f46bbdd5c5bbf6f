"""Whether a value is what was typed."""

from models.digitized import FieldValue


def is_right(said: FieldValue | None, wanted: str | int) -> bool:
    """Tell whether a value is exactly right; capitals of a department are the print's."""
    return said is not None and (said.value == wanted or str(said.value).upper() == str(wanted).upper())
