"""Pages in SQL: arranged into papers, set aside, scanned twice."""
