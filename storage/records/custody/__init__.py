"""Custody in SQL: what was handed in, how it lies, what was set aside."""
