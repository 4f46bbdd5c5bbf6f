"""The morning sheet: from how the house stands to one A4 page."""
