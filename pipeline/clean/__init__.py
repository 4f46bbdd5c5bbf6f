"""Pages to clean pages: one step a file, each with the way back to the scan."""
