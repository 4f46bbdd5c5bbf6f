"""The records database: the only room that speaks SQL."""

from storage.records import facility_tables, outbox_tables

__all__ = ["facility_tables", "outbox_tables"]
"""Named here so that the metadata is whole, whichever part of the room is asked first."""
