"""Read the identity out of a record's document."""

from datetime import datetime

from models.digitized import Document
from models.identity import Identity

_INSURANCE = 10


def identity_of(document: Document, *, record_id: str, facility: str) -> Identity | None:
    """Return what the document says of its patient; None when it names nobody."""

    def value(field: str) -> str | None:
        found = document.fields.get(field)
        return str(found.value) if found is not None and found.value is not None else None

    name, insurance = value("patient_name"), value("insurance_number")
    if name is None:
        return None
    return Identity(
        record_id=record_id,
        facility=facility,
        name=name,
        birth=value("date_of_birth"),
        sex=value("sex"),
        national_id=value("national_id"),
        insurance=insurance[-_INSURANCE:] if insurance and len(insurance) >= _INSURANCE else None,
        ward=value("address_ward"),
        district=value("address_district"),
        province=value("address_province"),
        admission_number=value("admission_number"),
        admitted_at=_moment(value("admitted_at")),
        discharged_at=_moment(value("discharged_at") or value("transferred_at")),
    )


def _moment(words: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words else None
    except ValueError:
        return None
