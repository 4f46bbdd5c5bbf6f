"""Are the printed codes in the list that held on the day of discharge?"""

from models.codes.icd import IcdCodes, plain_icd
from pipeline.export.outcome import Note, NoteCode


def icd_faults(main: str, also: str, listed: IcdCodes | None, *, fields: tuple[str, str]) -> tuple[Note, ...]:
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
    found = [
        Note(field=name, code=NoteCode.UNKNOWN_CODE)
        for name, code in placed
        if plain_icd(code) not in listed or listed[plain_icd(code)].never
    ]
    known = listed.get(plain_icd(main)) if main else None
    if known is not None and known.not_primary:
        found.append(Note(field=fields[0], code=NoteCode.NOT_PRIMARY))
    return tuple(dict.fromkeys(found))


def sex_notes(codes: str, sex: str | None, listed: IcdCodes | None, *, field: str) -> tuple[Note, ...]:
    """Return a note where a code (several joined by ";") belongs to the other sex."""
    if listed is None or sex is None:
        return ()
    of_other = [
        code
        for code in codes.split(";")
        if (known := listed.get(plain_icd(code))) and known.sex not in {None, sex}
    ]
    return (Note(field=field, code=NoteCode.OTHER_SEX),) if of_other else ()
