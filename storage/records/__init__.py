"""The records database: the only room that speaks SQL."""

from storage.records import code_tables, transfer_tables

__all__ = ["code_tables", "transfer_tables"]
"""Named here so that the metadata is whole, whichever part of the room is asked first."""
