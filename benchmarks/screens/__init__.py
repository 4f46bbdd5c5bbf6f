"""Pictures of every page of the station in both languages: empty, full, and where something is wrong."""
