"""Diagnoses: one FHIR Condition for each that is printed."""

from pipeline.export.diagnoses import Diagnosis
from pipeline.export.fhir import systems
from pipeline.export.fhir.shapes import Json, bare, coding, concept, reference, resource_id

ROLES = {
    "referral_diagnosis": coding(systems.DIAGNOSIS_ROLE, "referral"),
    "admission_diagnosis": coding(systems.HL7_DIAGNOSIS_ROLE, "AD", "Admission diagnosis"),
    "discharge_diagnosis": coding(systems.HL7_DIAGNOSIS_ROLE, "DD", "Discharge diagnosis"),
    "comorbidity": coding(systems.HL7_DIAGNOSIS_ROLE, "CM", "Comorbidity diagnosis"),
}
"""What a diagnosis is in the stay; HL7 has no word for that of the sending facility."""


def condition(stay_id: str, diagnosis: Diagnosis, patient: Json, encounter_ref: Json) -> Json:
    """Return the Condition: printed words as text, printed codes as codings, neither from the other."""
    return bare(
        resourceType="Condition",
        id=resource_id(stay_id, "condition", diagnosis.field),
        category=[concept(None, coding(systems.CONDITION_CATEGORY, "encounter-diagnosis"))],
        code=concept(diagnosis.text or None, *(coding(systems.ICD10, code) for code in diagnosis.codes)),
        subject=reference(patient),
        encounter=encounter_ref,
    )
