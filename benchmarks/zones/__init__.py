"""Prints of a house that no generator draws: what a second look at known places is worth."""
