"""Are the printed codes in the list that held on the day of discharge?"""

from models.codes.icd import IcdList
from pipeline.export.outcome import Note, NoteCode


def icd_faults(main: str, also: str, listed: IcdList | None, *, fields: tuple[str, str]) -> tuple[Note, ...]:
    """Return why codes cannot stand where they are put; () without a list.

    Args:
        main: the code of the main diagnosis, "" for none.
        also: further codes, joined by ";".
        listed: the list of the day.
        fields: the receiver's names of both.
    """
    if listed is None:
        return ()
    placed = [(fields[0], code) for code in [main] if code]
    placed += [(fields[1], code) for code in also.split(";") if code]
    found = []
    for name, code in placed:
        known = listed.knows(code)
        if (known is None and listed.whole) or (known is not None and known.never):
            found.append(Note(field=name, code=NoteCode.UNKNOWN_CODE))
    known = listed.knows(main) if main else None
    if known is not None and known.not_primary:
        found.append(Note(field=fields[0], code=NoteCode.NOT_PRIMARY))
    return tuple(dict.fromkeys(found))


def sex_notes(codes: str, sex: str | None, listed: IcdList | None, *, field: str) -> tuple[Note, ...]:
    """Return a note where a code (several joined by ";") belongs to the other sex."""
    if listed is None or sex is None:
        return ()
    of_other = [
        code for code in codes.split(";") if (known := listed.knows(code)) and known.sex not in {None, sex}
    ]
    return (Note(field=field, code=NoteCode.OTHER_SEX),) if of_other else ()
