"""Specialties that share a print."""

INTERNAL = ("respiratory", "cardiac", "digestive", "neuro", "endocrine", "renal", "joint", "infection")
"""All of internal medicine."""
