"""Facilities: who they are, what arrives from them, and what the province sees of each."""
