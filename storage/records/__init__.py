"""Records in SQL: the only SQL of the house.

The tables of every area are loaded with the room: METADATA is whole for whoever copies or compares it.
"""

from storage.records import (
    arrange_tables,
    code_tables,
    facility_tables,
    night_tables,
    outbox_tables,
    patient_tables,
    people_tables,
    retention_tables,
    review_tables,
    search_tables,
    tables,
    transfer_tables,
    tray_tables,
)

__all__ = [
    "arrange_tables",
    "code_tables",
    "facility_tables",
    "night_tables",
    "outbox_tables",
    "patient_tables",
    "people_tables",
    "retention_tables",
    "review_tables",
    "search_tables",
    "tables",
    "transfer_tables",
    "tray_tables",
]
