"""Prints that nobody looks at before the last measurement."""
