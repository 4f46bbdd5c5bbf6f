"""The house from above: how it stands, how it goes, which chores ran."""
