"""Records in SQL: the only SQL of the house.

The tables of every area are loaded with the room: METADATA is whole for whoever copies or compares it.
"""

from storage.records import tables
from storage.records.codes import code_tables
from storage.records.custody import box_tables
from storage.records.facilities import facility_tables
from storage.records.outward import outbox_tables, transfer_tables, webhook_tables
from storage.records.overview import chore_tables
from storage.records.pages import arrange_tables, tray_tables
from storage.records.patients import patient_tables
from storage.records.people import people_tables
from storage.records.retention import erasure_tables, retention_tables
from storage.records.review import review_tables
from storage.records.search import search_tables

__all__ = [
    "arrange_tables",
    "box_tables",
    "chore_tables",
    "code_tables",
    "erasure_tables",
    "facility_tables",
    "outbox_tables",
    "patient_tables",
    "people_tables",
    "retention_tables",
    "review_tables",
    "search_tables",
    "tables",
    "transfer_tables",
    "tray_tables",
    "webhook_tables",
]
