"""Watched folders for people: settings in, lines about stacks out."""
