"""Custody: what was handed in, from which box, what was held back, and whether the counts balance."""
