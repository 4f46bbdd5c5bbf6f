"""Custody in SQL: what was handed in, from which box, what was held back or refused."""
