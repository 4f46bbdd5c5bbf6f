"""Damage: what copying, age, scanners and telephones do to a page."""

from samples.degrade.degrade import LEVELS, Level, degrade

__all__ = ["LEVELS", "Level", "degrade"]
