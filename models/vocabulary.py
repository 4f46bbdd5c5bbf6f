"""The closed vocabularies of the contract (`sohoa.digitized/1`)."""

from enum import StrEnum


class Form(StrEnum):
    """The papers that a chart is made of."""

    INPATIENT_CHART = "inpatient_chart"
    DISCHARGE_CERTIFICATE = "discharge_certificate"
    TRANSFER_LETTER = "transfer_letter"
    LAB_REPORT = "lab_report"
    PRESCRIPTION = "prescription"
    TREATMENT_SHEET = "treatment_sheet"
    CARE_SHEET = "care_sheet"
    VITAL_SIGNS_CHART = "vital_signs_chart"
    INFUSION_SHEET = "infusion_sheet"
    IMAGING_REPORT = "imaging_report"
    SURGERY_REPORT = "surgery_report"
    CHART_SUMMARY = "chart_summary"
    CONSENT = "consent"
    OTHER = "other"


class FileStatus(StrEnum):
    """Where a file ends."""

    LOADED = "loaded"
    REVIEW = "review"
    QUARANTINED = "quarantined"


class PageState(StrEnum):
    """Every declared page ends in exactly one of these."""

    READ = "read"
    BLANK = "blank"
    QUARANTINED = "quarantined"


class FieldStatus(StrEnum):
    """Who has to look: nobody, a person, or there is nothing."""

    ACCEPTED = "accepted"
    REVIEW = "review"
    ABSENT = "absent"


class PageFinding(StrEnum):
    """What can be wrong with a page as a whole."""

    OTHER_PATIENT = "other_patient"
    DUPLICATE_PAGE = "duplicate_page"
    MISSING_PAGE = "missing_page"
    WRONG_ORDER = "wrong_order"
    BLURRED = "blurred"
    CUT_OFF = "cut_off"
    LOW_CONTRAST = "low_contrast"
    LOW_RESOLUTION = "low_resolution"
    NO_TEXT = "no_text"
    READERS_DISAGREE = "readers_disagree"
    HANDWRITING = "handwriting"
