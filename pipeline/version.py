"""The version of the whole path; part of every idempotence key and provenance."""

VERSION = "2026.11.0"
