"""Prints that no form was written from, for measuring only."""
