"""The cockpit of a province: counts of facilities, as pages and as a declaration."""
