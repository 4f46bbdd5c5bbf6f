"""Trained recognisers, small enough to live in the repository, with their recipes."""
