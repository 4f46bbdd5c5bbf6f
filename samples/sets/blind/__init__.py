"""Papers of other hospitals, 1996 to 2025, that nobody looks at before they are measured."""
