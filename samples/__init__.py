"""Synthetic charts and the truth about them; made by samples/generate.py from a seed."""
