"""Prints that builders may look at."""
