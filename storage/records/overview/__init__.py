"""The house from above, in SQL: how it stands, how it goes, which chores ran."""
