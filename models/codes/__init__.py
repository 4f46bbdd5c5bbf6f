"""Small tables of our own; official lists (ICD-10, facilities, units) come from the operator."""
