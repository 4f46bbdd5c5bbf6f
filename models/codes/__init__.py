"""Small tables of our own. Official lists (ICD-10, facilities, administrative units) come from the operator."""
