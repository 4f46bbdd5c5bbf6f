"""Exports over many invented charts, and independent readers of what comes out."""
