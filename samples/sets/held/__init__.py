"""Papers that nobody looks at before the end."""
