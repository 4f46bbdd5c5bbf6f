"""Imported code lists, in SQL."""
