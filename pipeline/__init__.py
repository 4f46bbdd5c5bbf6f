"""Scans to validated values. Pure: no network, database, clock or log of patient data."""
