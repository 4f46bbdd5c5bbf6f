"""What a receiver should know about an address."""

from pipeline.export.outcome import Note, NoteCode
from pipeline.places.place import Place


def place_notes(place: Place, field: str) -> tuple[Note, ...]:
    """Return notes on an address that is unknown, ambiguous, or bears another name today."""
    if not place.then:
        return (Note(field=field, code=NoteCode.MISSING),)
    found = []
    if len(place.then) > 1 or len(place.today) > 1:
        found.append(Note(field=field, code=NoteCode.AMBIGUOUS))
    if place.older_name or place.then != place.today:
        found.append(Note(field=field, code=NoteCode.UNIT_CHANGED))
    return tuple(found)
