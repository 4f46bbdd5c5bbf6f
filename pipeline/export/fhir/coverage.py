"""Health insurance: a FHIR Coverage where a card number is printed."""

from models.stay import Stay
from pipeline.export.fhir.shapes import Json, bare, reference, resource_id


def coverage(stay: Stay, patient: Json) -> list[Json]:
    """Return the Coverage, or none without a card number."""
    card = stay.text("insurance_number")
    if card is None:
        return []
    return [
        bare(
            resourceType="Coverage",
            id=resource_id(stay.id, "coverage"),
            status="active",
            type={"text": "Bảo hiểm y tế"},
            subscriberId=card,
            beneficiary=reference(patient),
            period=bare(start=stay.text("insurance_valid_from"), end=stay.text("insurance_valid_to")),
            payor=[{"display": "Bảo hiểm xã hội Việt Nam"}],
        )
    ]
