"""Names of the code systems and identifiers in our bundles.

Vietnam has no official FHIR names yet (domain reference 4.10), so ours are URNs that no receiver can take for
official ones; docs/exports.md lists them for whoever maps them.
"""

NATIONAL_ID = "urn:sohoa:id:so-dinh-danh"
INSURANCE_NUMBER = "urn:sohoa:id:the-bhyt"
PATIENT_CODE = "urn:sohoa:id:ma-yt"
ADMISSION_NUMBER = "urn:sohoa:id:so-vao-vien"
ARCHIVE_NUMBER = "urn:sohoa:id:so-luu-tru"
FACILITY = "urn:sohoa:id:ma-cskcb"
RECORD = "urn:sohoa:id:record"
SHA256 = "urn:sohoa:id:sha256"

FORM = "urn:sohoa:codes:form"
ADMISSION_ROUTE = "urn:sohoa:codes:admission-route"
DISCHARGE_TYPE = "urn:sohoa:codes:discharge-type"
OUTCOME = "urn:sohoa:codes:treatment-outcome"
DIAGNOSIS_ROLE = "urn:sohoa:codes:diagnosis-role"

ETHNICITY = "urn:sohoa:ext:dan-toc"
OCCUPATION = "urn:sohoa:ext:nghe-nghiep"
OUTCOME_OF_STAY = "urn:sohoa:ext:ket-qua-dieu-tri"
UNIT_THEN = "urn:sohoa:ext:ma-xa-tai-ngay-ho-so"
UNIT_TODAY = "urn:sohoa:ext:ma-xa-hien-nay"

ICD10 = "http://hl7.org/fhir/sid/icd-10"
UCUM = "http://unitsofmeasure.org"
ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
NULL_FLAVOR = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
CONDITION_CATEGORY = "http://terminology.hl7.org/CodeSystem/condition-category"
OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
HL7_DIAGNOSIS_ROLE = "http://terminology.hl7.org/CodeSystem/diagnosis-role"
PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
DATA_OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"
