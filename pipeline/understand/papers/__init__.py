"""Which papers lie in a file, and whose they are."""
