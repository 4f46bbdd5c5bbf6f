"""Rows of laboratory results and of prescriptions."""
