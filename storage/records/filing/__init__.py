"""Records in SQL: readings are loaded, revised and read again; every version stays."""
