"""What speaks for and against a value, as numbers that a scorer can weigh."""

from statistics import fmean

from models.text import Word
from pipeline.judge.fuse import Fused

TRAITS = (
    "confidence_mean", "confidence_least", "agreed_share", "lone_share", "anchor", "second_yes", "second_no",
    "supporters", "opponents", "mark", "marked", "handwritten", "checks_failed", "words", "characters", "digits_share",
    "sharpness", "contrast", "noise", "from_cells", "from_header", "from_signature", "cells_fit",
)  # fmt: skip
"""Names of the traits in the order of a row; each 0–1 or a small count scaled to about 0–1."""


def _agreed_share(words: tuple[Word, ...]) -> float:
    total = sum(len(word.text) for word in words)
    return sum(len(word.text) for word in words if word.agreed) / total if total else 0.0


def _lone_share(words: tuple[Word, ...]) -> float:
    """Share of characters that only one engine saw."""
    total = sum(len(word.text) for word in words)
    return sum(len(word.text) for word in words if len(word.readings) < 2) / total if total else 0.0


def traits_of(fused: Fused, quality: dict[str, float], failed: int) -> dict[str, float]:
    """Return every trait of a fused field.

    Args:
        fused: the field with its rivals.
        quality: measures of the page that the chosen candidate stands on.
        failed: how many checks the value fails.
    """
    chosen = fused.chosen
    words = chosen.words
    text = str(chosen.value or chosen.raw or "")
    confidences = [word.confidence for word in words] or [0.5]
    return {
        "confidence_mean": fmean(confidences),
        "confidence_least": min(confidences),
        "agreed_share": _agreed_share(words),
        "lone_share": _lone_share(words),
        "anchor": chosen.anchor_likeness,
        "second_yes": float(chosen.second_read is True),
        "second_no": float(chosen.second_read is False),
        "supporters": min(3, fused.supporters) / 3,
        "opponents": min(3, fused.opponents) / 3,
        "mark": chosen.mark_certainty or 0.0,
        "marked": float(chosen.mark_certainty is not None),
        "handwritten": float(chosen.handwritten),
        "checks_failed": min(3, failed) / 3,
        "words": min(12, len(words)) / 12,
        "characters": min(60, len(text)) / 60,
        "digits_share": sum(char.isdigit() for char in text) / max(1, len(text)),
        "sharpness": min(1.0, quality.get("sharpness", 0.5)),
        "contrast": min(1.0, quality.get("contrast", 0.5)),
        "noise": min(1.0, quality.get("noise", 0.0)),
        "from_cells": float(chosen.source in {"cells", "code_box"}),
        "from_header": float(chosen.source == "header"),
        "from_signature": float(chosen.source in {"signature", "date_line"}),
        "cells_fit": chosen.traits.get("cells_fit", 0.0),
    }


def kind_of_risk(field: str) -> str:
    """Return the risk class of a field: identity, code and dose are strictest."""
    if field in {
        "patient_name",
        "national_id",
        "insurance_number",
        "date_of_birth",
        "patient_code",
        "admission_number",
        "archive_number",
    }:
        return "identity"
    if field.endswith("_icd") or field in {"drug", "strength", "directions", "quantity"}:
        return "critical"
    return "ordinary"
