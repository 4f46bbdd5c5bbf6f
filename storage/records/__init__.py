"""Records in SQL: the only SQL of the house.

The tables of every area are loaded with the room: METADATA is whole for whoever copies or compares it.
"""

from storage.records import arrange_tables, people_tables, tables

__all__ = ["arrange_tables", "people_tables", "tables"]
