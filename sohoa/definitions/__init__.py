"""Checking and trying form definitions."""
