"""Imported code lists: in, and those that hold."""
