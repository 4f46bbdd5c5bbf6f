"""What speaks for and against a value, as numbers that a scorer can weigh."""

from collections.abc import Sequence
from statistics import fmean

from models.text import Word
from pipeline.judge.cell_traits import CELL_TRAITS, cell_traits
from pipeline.judge.fuse import Fused
from pipeline.judge.shape_traits import SHAPE_TRAITS, shape_traits
from pipeline.judge.table_traits import TABLE_TRAITS, table_traits
from pipeline.read.agree.plausible import plausibility
from pipeline.understand.labels.second_opinion import UNASKED
from pipeline.understand.labels.where_found import UNTOLD
from pipeline.understand.read_again import UNSEEN
from pipeline.understand.tables.table_row import TableRow

TRAITS = (
    "confidence_mean", "confidence_least", "first_least", "second_least", "agreed_share", "lone_share", "plausible", "hand",
    "words", "characters", "digits_share", "sharpness", "contrast", "noise",
    "anchor", "second_yes", "second_no", "votes", "cells_fit", "supporters", "opponents", "mark", "marked", "checks_failed", "doubts",
    "from_cells", "from_header", "from_signature", "from_shape", "is_date", "is_number", "is_name", "is_address", "is_diagnosis", "is_text",
    "papers_same", "papers_other", "wording", "gap", "beneath", "crowd", "known", "title", "told_same", "told_other", "confirmed", "look_first", "look_second", "look_points", *SHAPE_TRAITS,
)  # fmt: skip
"""Names of the traits in the order of a row; each 0–1 or a small count scaled to about 0–1."""

ROW_TRAITS = (*TRAITS[:14], "doubts", *CELL_TRAITS, *TABLE_TRAITS)
"""Of a table's row: what the readers say, and what its cells say about each other."""
_NUMBERS = frozenset(
    {"national_id", "insurance_number", "archive_number", "patient_code", "admission_number", "contact_phone", "age",
     "days_of_treatment", "bed"}
)  # fmt: skip
_TEXTS = frozenset(
    {"treatment_method", "advice", "clinical_signs", "lab_summary", "condition_at_transfer", "next_treatment"}
)
_DATES = frozenset({"signed_on", "date_of_birth", "insurance_valid_from", "insurance_valid_to"})


def word_traits(words: tuple[Word, ...], text: str, quality: dict[str, float]) -> dict[str, float]:
    """Return what the readers' opinions about `words` and the page's quality say; 0 for all the rest."""
    total = sum(len(word.text) for word in words) or 1
    confidences = [word.confidence for word in words] or [0.5]
    told = [reading for word in words for reading in word.readings]
    first = [reading.confidence for reading in told if not reading.engine.startswith("tesseract")]
    second = [reading.confidence for reading in told if reading.engine.startswith("tesseract")]
    return dict.fromkeys(TRAITS, 0.0) | {
        "confidence_mean": fmean(confidences),
        "confidence_least": min(confidences),
        "first_least": min(first, default=0.5),
        "second_least": min(second, default=0.5),
        "agreed_share": sum(len(word.text) for word in words if word.agreed) / total,
        "lone_share": sum(len(word.text) for word in words if len(word.readings) < 2) / total,
        "plausible": fmean(plausibility(word) for word in text.split()) if text.split() else 0.5,
        "hand": sum(len(word.text) for word in words if word.handwritten) / total,
        "words": min(12, len(words)) / 12,
        "characters": min(60, len(text)) / 60,
        "digits_share": sum(char.isdigit() for char in text) / max(1, len(text)),
        "sharpness": min(1.0, quality.get("sharpness", 0.5)),
        "contrast": min(1.0, quality.get("contrast", 0.5)),
        "noise": min(20.0, quality.get("noise", 0.0)) / 20,
    }


def row_traits(row: TableRow, beside: Sequence[TableRow], quality: dict[str, float]) -> dict[str, float]:
    """Return the traits of a table row (`ROW_TRAITS`); `beside` are all rows of its table on the page."""
    read = word_traits(row.words, row.raw, quality) | {"doubts": min(2, len(row.findings)) / 2}
    return read | cell_traits(row, beside) | table_traits(row, beside)


def field_traits(
    fused: Fused, quality: dict[str, float], failed: int, beside: Sequence[str | int] = (), confirmed: int = 0
) -> dict[str, float]:
    """Return every trait of a fused field.

    Args:
        fused: the field with its rivals.
        quality: measures of the page that the chosen candidate stands on.
        failed: how many checks the value fails.
        beside: what the other papers of the file say in the same field.
        confirmed: how often other fields of the paper, or a list, bear the value out.
    """
    chosen, field = fused.chosen, fused.field
    return word_traits(chosen.words, str(chosen.raw or chosen.value or ""), quality) | {
        "anchor": chosen.anchor_likeness,
        "second_yes": float(chosen.second_read is True),
        "second_no": float(chosen.second_read is False),
        "votes": chosen.traits.get("votes", 0.0),
        "cells_fit": chosen.traits.get("cells_fit", 0.0),
        "supporters": min(3, fused.supporters) / 3,
        "opponents": min(3, fused.opponents) / 3,
        "mark": chosen.mark_certainty or 0.0,
        "marked": float(chosen.mark_certainty is not None),
        "checks_failed": min(3, failed) / 3,
        "doubts": min(2, len(chosen.findings)) / 2,
        "from_cells": float(chosen.source in {"cells", "code_box"}),
        "from_header": float(chosen.source == "header"),
        "from_signature": float(chosen.source in {"signature", "date_line"}),
        "from_shape": float(chosen.source == "shape"),
        "is_date": float(field.endswith("_at") or field in _DATES),
        "is_number": float(field in _NUMBERS or field.endswith("_icd")),
        "is_name": float(field.endswith(("_name", "_head"))),
        "is_address": float(field.startswith("address")),
        "is_diagnosis": float(field.endswith("diagnosis") or field == "comorbidity"),
        "is_text": float(field in _TEXTS),
        "confirmed": min(3, confirmed) / 3,
        "papers_same": min(3, sum(value == chosen.value for value in beside)) / 3,
        "papers_other": min(3, sum(value != chosen.value for value in beside)) / 3,
        **shape_traits(field, chosen.value, chosen.raw),
        **{name: chosen.traits.get(name, usual) for name, usual in (UNTOLD | UNASKED | UNSEEN).items()},
    }


def kind_of_risk(field: str) -> str:
    """Return the risk class of a field: identity, code and dose are strictest.

    `brief` are two or three signs of which any others would do as well; `filing` is the archive's number: houses print "Số BA" for it and for the admission's number alike.
    """
    if field == "archive_number":
        return "filing"
    if field in {"bed", "age"}:
        return "brief"
    if field in {"patient_name", "date_of_birth"} or field in _NUMBERS - {"days_of_treatment"}:
        return "identity"
    if field.endswith("_icd") or field in {"drug", "strength", "directions", "quantity"}:
        return "critical"
    return "name" if field.endswith(("_name", "_head")) and field != "facility_name" else "ordinary"
